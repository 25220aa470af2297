#include "model/shapes.h"
#include "model/values.h"
#include "text/name.h"
#include "text/phone.h"
#include "text/words.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

constexpr std::size_t most_in_line = 256;
constexpr std::size_t most_in_prose = 4096;
constexpr std::string_view say = "say:";

/// What a text of a type must look like, and how that is said.
struct Rule {
    Type type;
    bool (*fits)(std::string_view);
    std::string_view expected;
    std::string_view code = "E02";
};

/// Which form an address must have is for the type of its contact to say.
bool is_something(std::string_view text)
{
    return !text.empty();
}

constexpr Rule rules[] = {
    {Type::audio, is_audio,
     "the key of an audio such as welcome, or a text to speak such as \"say: Welcome.\""},
    {Type::destination, is_destination,
     "a user such as ana, a contact such as ana/mobile, a group such as @sales, or a phone number such as "
     "+14165550101"},
    {Type::recipient, is_recipient, "a user such as ana or an email address such as ana@example.com"},
    {Type::caller_id, is_caller_id, "original, called, or a number of the flow such as +14165550101"},
    {Type::forward, is_forward,
     "a phone number such as +14165550101 or an address such as sip:ana@example.com"},
    {Type::address, is_something,
     "a phone number such as +14165550101 or an address such as sip:ana@example.com"},
    {Type::phone, is_phone,
     "a phone number such as +14165550101 or an extension of 1 to 6 digits such as 101", "E04"},
    {Type::zone, is_zone, "a time zone that tzdata lists, such as America/Toronto", "E12"},
    {Type::digits, is_digits, "digits such as 4321"},
    {Type::code, is_dial_code, "* and 2 to 4 digits, such as *21"},
    {Type::email, is_email, "an email address such as ana@example.com"},
    {Type::host, is_host, "a host name or address such as sip.example.net"},
    {Type::network, is_network, "an address or network such as 192.0.2.0/24"},
    {Type::date, is_date, "a date such as 2026-12-25"},
};

/// `+1 (416) 555-0101` without its visual separators; other texts as they are.
std::string compact(std::string_view text)
{
    std::string result{trim(text)};
    if (result.starts_with('+')) {
        std::erase_if(
            result, [](char c) { return std::string_view{" ()-./"}.find(c) != std::string_view::npos; });
    }
    return result;
}

std::string canonical(Type type, std::string_view raw)
{
    auto result = compact(raw);
    if (type == Type::audio && result.starts_with(say)) {
        result = fmt::format("{} {}", say, trim(std::string_view{result}.substr(say.size())));
    }
    return result;
}

std::string accept_by(Rule const& rule, std::string_view raw, Limits const& limits, Findings& findings)
{
    bool const speech = rule.type == Type::audio;
    auto text = canonical(
        rule.type, speech ? accept_prose(raw, most_in_prose) : accept_line(trim(raw), most_in_line));
    if (!rule.fits(text)) {
        findings.add(
            rule.code, fmt::format("\"{}\" is not {}", quoted(raw), rule.expected),
            rule.type == Type::zone ? nearest(text, zone_names()) : std::vector<std::string>{});
        return {};
    }
    auto const size = static_cast<std::int64_t>(text.size());
    if (size < limits.least || size > limits.most) {
        findings.add("E02", fmt::format("{} digits, expected {} to {}", size, limits.least, limits.most));
        return {};
    }
    return text;
}

std::string accept_expression(std::string_view raw, Findings& findings)
{
    auto text = accept_line(raw, most_in_line);
    if (auto const trouble = compile(text).trouble; text.empty() || !trouble.empty()) {
        findings.add(
            "E16", fmt::format(
                       "\"{}\" is not a POSIX extended expression such as ^Sales: {}", quoted(raw),
                       text.empty() ? "it is empty" : trouble));
        return {};
    }
    return text;
}

std::string accept_any(Type type, std::string_view raw, Limits const& limits, Findings& findings)
{
    auto const most = [&](std::size_t usual) {
        return limits.most < static_cast<std::int64_t>(usual) ? static_cast<std::size_t>(limits.most) : usual;
    };
    auto const* const rule =
        std::find_if(std::begin(rules), std::end(rules), [&](Rule const& one) { return one.type == type; });
    if (rule != std::end(rules)) {
        return accept_by(*rule, raw, limits, findings);
    }
    switch (type) {
    case Type::prose:
        return accept_prose(raw, most(most_in_prose));
    case Type::expression:
        return accept_expression(raw, findings);
    case Type::region:
        return accept_region(trim(raw));
    default:
        return accept_line(raw, most(most_in_line));
    }
}

/// What `make` gives; a text that it refuses is reported, and nothing comes of it.
template <class Make> std::string reported(Make const& make, Findings& findings)
{
    try {
        return make();
    } catch (Error const& error) {
        if (error.code() != Code::usage) {
            throw;
        }
        findings.add("E02", error.sentence(), error.suggestions());
        return {};
    }
}

}

std::string accept(Type type, std::string_view raw, Limits const& limits, Findings& findings)
{
    return reported([&] { return accept_any(type, raw, limits, findings); }, findings);
}

std::string accept_reference(Noun noun, std::string_view raw, Findings& findings)
{
    return reported([&] { return noun == Noun::tab ? accept_name(raw) : accept_key(trim(raw)); }, findings);
}

}
