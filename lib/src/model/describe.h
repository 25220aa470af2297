#pragma once

#include "model/field.h"
#include "model/finding.h"

#include <callflow/catalog.h>

#include <tuple>
#include <type_traits>
#include <utility>

namespace callflow {

/// How a type of member is described, read and written; specialised in codecs.h.
template <class T> struct Codec;

/// Specialised next to each struct: `static constexpr auto all = std::tuple{field(...), ...};`. A structure
/// also has `static constexpr Notation notation`, and `as_map` where documents write a list of it as a map.
template <class T> struct Fields;

template <class T>
concept Described = requires
{
    Fields<T>::all;
};

/// Calls `visit(field)` for every field of T, in order.
template <Described T, class Visit> constexpr void each_field(Visit&& visit)
{
    std::apply([&](auto const&... one) { (visit(one), ...); }, Fields<T>::all);
}

/// The plain description of T's fields; defaults are those of a default-constructed T.
template <Described T> std::vector<FieldInfo> describe()
{
    std::vector<FieldInfo> infos;
    T const fresh{};
    each_field<T>([&]<class Owner, class Member>(Field<Owner, Member> const& one) {
        FieldInfo& info = infos.emplace_back();
        info.word = one.word;
        info.singular = one.limits.singular.empty() ? one.word : one.limits.singular;
        info.help = one.help;
        info.required = one.limits.required;
        info.fixed = one.limits.fixed;
        Codec<Member>::describe(info, one.limits);
        if (!info.required) {
            info.default_text = Codec<Member>::write(fresh.*one.member).text;
        }
    });
    return infos;
}

/// `describe`, made once in a program.
template <Described T> std::vector<FieldInfo> const& described()
{
    static std::vector<FieldInfo> const infos = describe<T>();
    return infos;
}

/// Reports that a required field of T is not there; in the words of `report_missing(T const&, word,
/// Findings&)`, if T has one.
template <Described T> void missing(T const& object, std::string_view word, Findings& findings)
{
    if constexpr (requires { report_missing(object, word, findings); }) {
        report_missing(object, word, findings);
    } else {
        findings.missing(word);
    }
}

/// Reads the keys of a map into a T. Unknown keys, wrong types, values out of range and missing required
/// fields are reported, all of them; when there are none, `check(T const&, Findings&)` judges the whole, if T
/// has one.
template <Described T> T read(Value const& map, Findings& findings)
{
    T result{};
    auto const before = findings.count();
    report_unknown_keys(map, described<T>(), findings);
    each_field<T>([&]<class Owner, class Member>(Field<Owner, Member> const& one) {
        auto const known = findings.count();
        Value const* const value = map.find(one.word);
        bool const given = value != nullptr && !value->is_none();
        if (given) {
            Findings::Step const step{findings, one.word, value->place};
            result.*one.member = Codec<Member>::read(*value, one.limits, findings);
        }
        if (one.limits.required && findings.count() == known &&
            (!given || Codec<Member>::empty(result.*one.member))) {
            missing(result, one.word, findings);
        }
    });
    if constexpr (requires { check(result, findings); }) {
        if (findings.count() == before) {
            check(result, findings);
        }
    }
    return result;
}

/// The fields of T that `wanted(word)` names, at most so many, as a map of canonical values; empty ones are
/// left out.
template <Described T, class Wanted> Value write_some(T const& object, std::size_t most, Wanted const& wanted)
{
    Value map = Value::map();
    map.names.reserve(most);
    map.items.reserve(most);
    each_field<T>([&]<class Owner, class Member>(Field<Owner, Member> const& one) {
        if (wanted(one.word) && !Codec<Member>::empty(object.*one.member)) {
            map.names.emplace_back(one.word);
            map.items.push_back(Codec<Member>::write(object.*one.member));
        }
    });
    return map;
}

/// All fields of T as a map of canonical values; empty ones are left out.
template <Described T> Value write(T const& object)
{
    constexpr auto most = std::tuple_size_v<std::remove_cvref_t<decltype(Fields<T>::all)>>;
    return write_some(object, most, [](std::string_view) { return true; });
}

/// The fields of T that `written` holds.
template <Described T> Value write_as(T const& object, Value const& written)
{
    return write_some(
        object, written.names.size(), [&](std::string_view word) { return written.find(word) != nullptr; });
}

}
