#pragma once

#include "model/describe.h"

#include <string>
#include <string_view>

namespace callflow {

/// Text of one type of field in its canonical form; empty is "none".
template <Type T> struct Text {
    std::string text;
    bool empty() const { return text.empty(); }
};

using Prose = Text<Type::prose>;
using AudioSource = Text<Type::audio>;
using Destination = Text<Type::destination>;
using Recipient = Text<Type::recipient>;
using CallerId = Text<Type::caller_id>;
using Forward = Text<Type::forward>;
using Zone = Text<Type::zone>;
using Region = Text<Type::region>;
using Expression = Text<Type::expression>;
using Digits = Text<Type::digits>;
using DialCode = Text<Type::code>;
using Email = Text<Type::email>;
using Address = Text<Type::address>;
using Host = Text<Type::host>;
using Network = Text<Type::network>;
using Date = Text<Type::date>;
using File = Text<Type::file>;
/// A password, `env:NAME` or `file:PATH`; documents write the latter two as maps.
using Secret = Text<Type::secret>;

/// The key (of tabs the name) of a thing; whether it is there is not known here.
template <Noun N> struct Ref {
    std::string key;
    bool empty() const { return key.empty(); }
};

struct Duration {
    std::int64_t milliseconds = 0;
};

/// Milliseconds of `500_ms`, `20_s`, `5_min`.
consteval std::int64_t operator""_ms(unsigned long long count)
{
    return static_cast<std::int64_t>(count);
}
consteval std::int64_t operator""_s(unsigned long long count)
{
    return static_cast<std::int64_t>(count) * 1000;
}
consteval std::int64_t operator""_min(unsigned long long count)
{
    return static_cast<std::int64_t>(count) * 60'000;
}

/// What a destination means; the members that do not belong to its kind are empty.
struct Target {
    enum class Kind { user, contact, group, number };
    Kind kind = Kind::user;
    std::string user;
    std::string contact; ///< empty: all of the user's
    std::string group;
    std::string number; ///< E.164
};
Target target_of(Destination const& destination);

/// The literal text of an audio source `say: text`; empty if it is a key.
std::string_view said_by(AudioSource const& source);

/// The canonical form of what was written for a field of a text-like type. What is not of the type is
/// reported with what was expected and an example (E02; zones E12, expressions E16, numbers E04), and the
/// result is empty. Limits are the number of characters.
std::string accept(Type type, std::string_view raw, Limits const& limits, Findings& findings);

/// The canonical form of a reference to `noun`.
std::string accept_reference(Noun noun, std::string_view raw, Findings& findings);

/// Groups of a POSIX extended expression, and what is wrong with it in regcomp(3)'s words, empty if nothing
/// is.
struct Compiled {
    std::size_t groups = 0;
    std::string trouble;
};
Compiled compile(std::string_view expression);

}
