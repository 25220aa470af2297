#include "model/readers.h"

#include "model/values.h"
#include "text/words.h"

#include <callflow/text.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

namespace callflow {
namespace {

/// The text of a value; a list or a map is reported.
std::optional<std::string_view> text_of(Value const& value, Findings& findings)
{
    if (value.is_text()) {
        return value.text;
    }
    findings.add("E02", fmt::format("{}, expected one text", shape_of(value)));
    return std::nullopt;
}

std::int64_t within(
    std::int64_t number, std::string_view typed, Limits const& limits, std::string (*format)(std::int64_t),
    Findings& findings)
{
    if (number >= limits.least && number <= limits.most) {
        return number;
    }
    bool const open = limits.most == std::numeric_limits<std::int64_t>::max();
    findings.add(
        "E02",
        open ? fmt::format("{} is out of range, at least {}", quoted(typed), format(limits.least))
             : fmt::format(
                   "{} is out of range, {} to {}", quoted(typed), format(limits.least), format(limits.most)));
    return 0;
}

std::string decimal(std::int64_t number)
{
    return std::to_string(number);
}

}

std::string read_text(Type type, Value const& value, Limits const& limits, Findings& findings)
{
    auto const text = text_of(value, findings);
    return text ? accept(type, *text, limits, findings) : std::string{};
}

std::string read_reference(Noun noun, Value const& value, Findings& findings)
{
    auto const text = text_of(value, findings);
    return text ? accept_reference(noun, *text, findings) : std::string{};
}

bool read_boolean(Value const& value, Findings& findings)
{
    constexpr std::string_view yes[] = {"true", "yes", "on"};
    constexpr std::string_view no[] = {"false", "no", "off"};
    auto const text = text_of(value, findings);
    if (!text || std::find(std::begin(yes), std::end(yes), *text) != std::end(yes)) {
        return true;
    }
    if (std::find(std::begin(no), std::end(no), *text) == std::end(no)) {
        findings.add("E02", fmt::format("\"{}\" is not true or false", quoted(*text)));
    }
    return false;
}

std::int64_t read_integer(Value const& value, Limits const& limits, Findings& findings)
{
    auto const text = text_of(value, findings);
    if (!text) {
        return 0;
    }
    std::int64_t number = 0;
    auto const* const end = text->data() + text->size();
    auto const [stop, error] = std::from_chars(text->data(), end, number);
    if (stop != end || error != std::errc{} || decimal(number) != *text) {
        findings.add("E02", fmt::format("\"{}\" is not a whole number such as 10", quoted(*text)));
        return 0;
    }
    return within(number, *text, limits, decimal, findings);
}

std::int64_t read_duration(Value const& value, Limits const& limits, Findings& findings)
{
    auto const text = text_of(value, findings);
    try {
        return text ? within(parse_duration(trim(*text)), *text, limits, format_duration, findings) : 0;
    } catch (Error const& error) {
        findings.add("E02", error.sentence());
        return 0;
    }
}

std::size_t read_choice(Value const& value, Words words, Findings& findings)
{
    auto const text = text_of(value, findings);
    if (!text) {
        return 0;
    }
    std::string word{*text};
    std::replace(word.begin(), word.end(), '-', '_');
    auto const found = std::find(words.begin(), words.end(), word);
    if (found != words.end()) {
        return static_cast<std::size_t>(found - words.begin());
    }
    findings.add(
        "E02", fmt::format("\"{}\" is not one of {}", quoted(*text), fmt::join(words, ", ")),
        nearest(word, {words.begin(), words.end()}));
    return 0;
}

void describe_bounds(FieldInfo& info, Limits const& limits, std::string (*format)(std::int64_t))
{
    Limits const open;
    info.least = limits.least == open.least ? "" : format(limits.least);
    info.most = limits.most == open.most ? "" : format(limits.most);
}

std::string_view shape_of(Value const& value)
{
    constexpr std::string_view names[] = {"nothing", "a text", "a list", "a map"};
    return names[static_cast<std::size_t>(value.shape)];
}

std::optional<std::size_t> Repeats::see(std::string element)
{
    auto const [known, fresh] = seen_.emplace(std::move(element), count_++);
    return fresh ? std::nullopt : std::optional{known->second};
}

void report_repeat(std::string const& element, std::string const& instead, Findings& findings)
{
    auto const way = instead.empty() ? "" : fmt::format(": write \"{}\"", instead);
    findings.add("E14", fmt::format("\"{}\" stands there twice{}", quoted(element), way));
}

}
