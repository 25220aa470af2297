#pragma once

#include "model/readers.h"
#include "model/values.h"

#include <callflow/text.h>

#include <array>

namespace callflow {

/// The words of an enum's values, in their order, as `static constexpr std::array<std::string_view, N>
/// words`.
template <class E> struct Choices;

template <class E>
concept Choice = requires
{
    Choices<E>::words;
};

template <> struct Codec<bool> {
    static void describe(FieldInfo& info, Limits const&) { info.type = Type::boolean; }
    static bool read(Value const& value, Limits const&, Findings& findings)
    {
        return read_boolean(value, findings);
    }
    static Value write(bool value) { return Value::of(value ? "true" : "false"); }
    static bool empty(bool) { return false; }
};

template <> struct Codec<std::int64_t> {
    static std::string format(std::int64_t value) { return std::to_string(value); }
    static void describe(FieldInfo& info, Limits const& limits)
    {
        info.type = Type::integer;
        describe_bounds(info, limits, format);
    }
    static std::int64_t read(Value const& value, Limits const& limits, Findings& findings)
    {
        return read_integer(value, limits, findings);
    }
    static Value write(std::int64_t value) { return Value::of(format(value)); }
    static bool empty(std::int64_t) { return false; }
};

template <> struct Codec<Duration> {
    static void describe(FieldInfo& info, Limits const& limits)
    {
        info.type = Type::duration;
        describe_bounds(info, limits, format_duration);
    }
    static Duration read(Value const& value, Limits const& limits, Findings& findings)
    {
        return {read_duration(value, limits, findings)};
    }
    static Value write(Duration value) { return Value::of(format_duration(value.milliseconds)); }
    static bool empty(Duration) { return false; }
};

template <> struct Codec<std::string> {
    static void describe(FieldInfo& info, Limits const& limits)
    {
        info.type = Type::text;
        describe_bounds(info, limits, Codec<std::int64_t>::format);
    }
    static std::string read(Value const& value, Limits const& limits, Findings& findings)
    {
        return read_text(Type::text, value, limits, findings);
    }
    static Value write(std::string const& value) { return Value::of(value); }
    static bool empty(std::string const& value) { return value.empty(); }
};

template <Type T> struct Codec<Text<T>> {
    static void describe(FieldInfo& info, Limits const& limits)
    {
        info.type = T;
        describe_bounds(info, limits, Codec<std::int64_t>::format);
    }
    static Text<T> read(Value const& value, Limits const& limits, Findings& findings)
    {
        return {read_text(T, value, limits, findings)};
    }
    static Value write(Text<T> const& value) { return Value::of(value.text); }
    static bool empty(Text<T> const& value) { return value.text.empty(); }
};

template <> struct Codec<Secret> {
    static void describe(FieldInfo& info, Limits const&) { info.type = Type::secret; }
    static Secret read(Value const& value, Limits const&, Findings& findings)
    {
        return {read_secret(value, findings)};
    }
    static Value write(Secret const& value) { return write_secret(value.text); }
    static bool empty(Secret const& value) { return value.text.empty(); }
};

template <Noun N> struct Codec<Ref<N>> {
    static void describe(FieldInfo& info, Limits const&)
    {
        info.type = Type::reference;
        info.target = N;
    }
    static Ref<N> read(Value const& value, Limits const&, Findings& findings)
    {
        return {read_reference(N, value, findings)};
    }
    static Value write(Ref<N> const& value) { return Value::of(value.key); }
    static bool empty(Ref<N> const& value) { return value.key.empty(); }
};

template <Choice E> struct Codec<E> {
    static void describe(FieldInfo& info, Limits const&)
    {
        info.type = Type::choice;
        info.choices.assign(Choices<E>::words.begin(), Choices<E>::words.end());
    }
    static E read(Value const& value, Limits const&, Findings& findings)
    {
        return static_cast<E>(read_choice(value, Choices<E>::words, findings));
    }
    static Value write(E value)
    {
        return Value::of(std::string{Choices<E>::words[static_cast<std::size_t>(value)]});
    }
    static bool empty(E) { return false; }
};

}
