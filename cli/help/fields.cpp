#include "describe.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace cf {

using callflow::FieldInfo;
using callflow::Notation;
using callflow::Type;

namespace {

/// A type as people call it, and what its flags take.
struct TypeWords {
    Type type;
    std::string_view name;
    std::string_view value;
};

constexpr std::array type_words = {
    TypeWords{Type::text, "text", "TEXT"},
    TypeWords{Type::prose, "text of several lines", "TEXT"},
    TypeWords{Type::boolean, "true or false", ""},
    TypeWords{Type::decimal, "number", "N"},
    TypeWords{Type::integer, "whole number", "N"},
    TypeWords{Type::duration, "duration", "TIME"},
    TypeWords{Type::choice, "one of its choices", "WORD"},
    TypeWords{Type::reference, "reference", "NAME"},
    TypeWords{Type::audio, "audio, or say: text", "AUDIO"},
    TypeWords{Type::destination, "user, user/contact, @group or +number", "DEST"},
    TypeWords{Type::recipient, "user or email address", "USER|EMAIL"},
    TypeWords{Type::caller_id, "original, called, or a number of the flow", "NUMBER"},
    TypeWords{Type::forward, "+number or sip: address", "ADDRESS"},
    TypeWords{Type::phone, "phone number or extension", "NUMBER"},
    TypeWords{Type::zone, "time zone", "ZONE"},
    TypeWords{Type::region, "country code", "CC"},
    TypeWords{Type::expression, "POSIX extended expression", "EXPR"},
    TypeWords{Type::digits, "digits", "DIGITS"},
    TypeWords{Type::code, "* and 2 to 4 digits", "CODE"},
    TypeWords{Type::email, "email address", "EMAIL"},
    TypeWords{Type::address, "phone number or sip: address", "ADDRESS"},
    TypeWords{Type::host, "name or address of a machine", "HOST"},
    TypeWords{Type::network, "address or network", "NETWORK"},
    TypeWords{Type::secret, "secret", "SECRET"},
    TypeWords{Type::date, "date", "DATE"},
    TypeWords{Type::instant, "time", "TIME"},
    TypeWords{Type::file, "file", "FILE"},
    TypeWords{Type::ranges, "ranges of hours", "HOURS"},
    TypeWords{Type::structure, "structure", "VALUE"},
};

TypeWords const& words_of(Type type)
{
    return *std::find_if(
        type_words.begin(), type_words.end(), [&](auto const& one) { return one.type == type; });
}

std::string upper(std::string_view text)
{
    std::string result{text};
    std::transform(result.begin(), result.end(), result.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return result;
}

/// `TO[,after=TIME][,for=TIME]`, `NAME=VALUE`
std::string notation_of(FieldInfo const& field)
{
    if (field.notation == Notation::words || field.parts.empty()) {
        return upper(field.singular);
    }
    auto text = upper(field.parts.front().word);
    for (std::size_t i = 1; i < field.parts.size(); ++i) {
        auto const& part = field.parts[i];
        text +=
            field.notation == Notation::pairs
                ? fmt::format("[,{}={}]", part.word, part.choices.empty() ? value_of(part) : upper(part.word))
                : fmt::format("={}", upper(part.word));
    }
    return text;
}

/// Of texts the bounds are lengths, of lists counts.
std::string_view unit_of(FieldInfo const& field)
{
    return field.list                                              ? " elements"
           : field.type == Type::text || field.type == Type::prose ? " characters"
           : field.type == Type::digits                            ? " digits"
                                                                   : "";
}

std::string range_of(FieldInfo const& field)
{
    auto const unit = unit_of(field);
    bool const from_nothing = field.least.empty() || (!unit.empty() && field.least == "0");
    if (field.most.empty()) {
        return from_nothing ? std::string{} : fmt::format("at least {}{}", field.least, unit);
    }
    return from_nothing ? fmt::format("at most {}{}", field.most, unit)
                        : fmt::format("{} to {}{}", field.least, field.most, unit);
}

}

std::string value_of(FieldInfo const& field)
{
    if (field.type == Type::structure) {
        return notation_of(field);
    }
    if (!field.choices.empty()) {
        return fmt::format("{}", fmt::join(field.choices, "|"));
    }
    return field.type == Type::reference ? upper(callflow::word_of(field.target))
                                         : std::string{words_of(field.type).value};
}

std::string type_name(FieldInfo const& field)
{
    auto const name = field.type == Type::reference
                          ? fmt::format("reference to: {}", callflow::word_of(field.target))
                          : std::string{words_of(field.type).name};
    return field.list ? fmt::format("list of: {}", name) : name;
}

std::string limits_of(FieldInfo const& field)
{
    auto text = field.required ? std::string{"required"} : std::string{};
    auto const add = [&text](std::string const& part) {
        text += text.empty() || part.empty() ? part : "; " + part;
    };
    add(range_of(field));
    if (!field.default_text.empty()) {
        add(fmt::format("default {}", field.default_text));
    }
    return text;
}

std::string with_limits(std::string_view text, FieldInfo const& field)
{
    auto const limits = limits_of(field);
    return limits.empty() ? std::string{text} : fmt::format("{} ({})", text, limits);
}

}
