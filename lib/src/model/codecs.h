#pragma once

#include "model/leaf_codecs.h"

#include <optional>
#include <vector>

namespace callflow {

/// A value that may be absent where its type has no empty one.
template <class T> struct Codec<std::optional<T>> {
    static void describe(FieldInfo& info, Limits const& limits) { Codec<T>::describe(info, limits); }
    static std::optional<T> read(Value const& value, Limits const& limits, Findings& findings)
    {
        return Codec<T>::read(value, limits, findings);
    }
    static Value write(std::optional<T> const& value) { return value ? Codec<T>::write(*value) : Value{}; }
    static bool empty(std::optional<T> const& value) { return !value; }
};

/// A structure: a map of its parts, or a text in its notation.
template <Described T> struct Codec<T> {
    static void describe(FieldInfo& info, Limits const&)
    {
        info.type = Type::structure;
        info.notation = Fields<T>::notation;
        info.parts = described<T>();
    }
    static T read(Value const& value, Limits const&, Findings& findings)
    {
        Value const map = structure_of(value, Fields<T>::notation, described<T>(), findings);
        return map.is_none() ? T{} : callflow::read<T>(map, findings);
    }
    static Value write(T const& value) { return without_defaults(callflow::write(value), described<T>()); }
    static bool empty(T const& value)
    {
        bool all = true;
        each_field<T>([&]<class Owner, class Member>(Field<Owner, Member> const& one) {
            all = all && Codec<Member>::empty(value.*one.member);
        });
        return all;
    }
};

/// A list: elements, one element alone, or, where its structure is `as_map`, a map of first part to second.
template <class T> struct Codec<std::vector<T>> {
    static constexpr bool as_map = requires { Fields<T>::as_map; };

    static void describe(FieldInfo& info, Limits const&)
    {
        Codec<T>::describe(info, {});
        info.list = true;
        info.map = as_map;
    }

    static std::vector<T> read(Value const& value, Limits const& limits, Findings& findings)
    {
        std::vector<T> result;
        Repeats repeats;
        bool const several = value.items.size() > 1;
        auto const take = [&](Value const& element) {
            auto const before = findings.count();
            T made = Codec<T>::read(element, {}, findings);
            if (findings.count() != before) {
                return;
            }
            if (Codec<T>::empty(made)) {
                findings.add("E02", "an element is empty");
                return;
            }
            if (auto const earlier =
                    several && !limits.repeats ? repeats.see(first_of(made)) : std::nullopt) {
                report_repeat(first_of(made), together(result[*earlier], made), findings);
            }
            result.push_back(std::move(made));
        };
        each_element(value, take, findings);
        return result;
    }

    static Value write(std::vector<T> const& list)
    {
        Value result = as_map ? Value::map() : Value::list();
        result.items.reserve(list.size());
        result.names.reserve(as_map ? list.size() : 0);
        for (T const& element : list) {
            Value written = Codec<T>::write(element);
            if constexpr (as_map) {
                auto const& parts = described<T>();
                Value* const value = written.find(parts[1].word);
                result.put(
                    written.find(parts[0].word)->text, value == nullptr ? Value::of("") : std::move(*value));
            } else {
                result.items.push_back(std::move(written));
            }
        }
        return result;
    }

    static bool empty(std::vector<T> const& list) { return list.empty(); }

private:
    /// What tells an element from others: its first part, or all of it.
    static std::string first_of(T const& element)
    {
        if constexpr (Described<T>) {
            auto const& first = std::get<0>(Fields<T>::all);
            return Codec<std::remove_cvref_t<decltype(element.*first.member)>>::write(element.*first.member)
                .text;
        } else {
            return Codec<T>::write(element).text;
        }
    }

    /// How to write two elements as one, in the words of `merged(T const&, T const&)`; empty if T has none.
    static std::string together(T const& first, T const& second)
    {
        if constexpr (requires { merged(first, second); }) {
            return merged(first, second);
        }
        return {};
    }

    template <class Take> static void each_element(Value const& value, Take const& take, Findings& findings)
    {
        if constexpr (as_map) {
            for (std::size_t i = 0; value.is_map() && i < value.items.size(); ++i) {
                Findings::Step const step{findings, value.names[i], value.items[i].place};
                take(entry_of(value.names[i], value.items[i], described<T>()));
            }
            if (value.is_map()) {
                return;
            }
        }
        if (!value.is_list()) {
            take(value);
            return;
        }
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            Findings::Step const step{findings, i, value.items[i].place};
            take(value.items[i]);
        }
    }
};

}
