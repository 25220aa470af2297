#include "document/desired_phones.h"

#include "model/shapes.h"
#include "text/phone.h"
#include "text/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

constexpr std::size_t most_warnings = 1000;

bool is_written_as_number(std::string_view text)
{
    return text.size() > 6 && text.find_first_not_of("+0123456789()-./ ") == std::string_view::npos;
}

/// Whether a field of the type takes the text for a phone number: a user may be called 416-555.
bool means_number(Type type, std::string_view text)
{
    switch (type) {
    case Type::destination:
        return text.starts_with('+') || (is_written_as_number(text) && !is_destination(text));
    case Type::address:
    case Type::forward:
    case Type::caller_id:
        return text.starts_with('+') || is_written_as_number(text);
    default:
        return false;
    }
}

}

void Phones::warn(std::string warning)
{
    auto& all = desired_.warnings;
    if (all.size() < most_warnings && std::find(all.begin(), all.end(), warning) == all.end()) {
        all.push_back(std::move(warning));
    }
}

std::string Phones::accept(std::string_view text)
{
    auto number = parse_phone(text, trim(text).starts_with('+') ? std::string{} : setting_.region());
    if (!number.warning.empty()) {
        warn(std::move(number.warning));
    }
    return std::move(number.e164);
}

void Phones::accept_text(Value& value, Type type, Findings& findings)
{
    auto const text = trim(value.text);
    if (!means_number(type, text)) {
        return;
    }
    try {
        value.text = accept(text);
    } catch (Error const& error) {
        if (error.code() != Code::usage) {
            throw;
        }
        findings.add_at(value.place, "E02", error.sentence());
        // One that nobody has, lest the rules of the field say it again.
        value.text = fmt::format("+1000{:07}", ++refused_);
    }
}

/// `+14165550101,for=20s`
void Phones::accept_pairs(Value& value, Type type, Findings& findings)
{
    auto const size = std::min(value.text.find(','), value.text.size());
    Value first = Value::of(value.text.substr(0, size));
    first.place = value.place;
    accept_text(first, type, findings);
    value.text.replace(0, size, first.text);
}

void Phones::accept_in(Value& value, FieldInfo const& field, Findings& findings)
{
    if (value.is_list()) {
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            Findings::Step const step{findings, i, value.items[i].place};
            accept_in(value.items[i], field, findings);
        }
    } else if (value.is_text()) {
        field.parts.empty() ? accept_text(value, field.type, findings)
                            : accept_pairs(value, field.parts.front().type, findings);
    } else if (Value* const first = field.parts.empty() ? nullptr : value.find(field.parts.front().word)) {
        Findings::Step const step{findings, field.parts.front().word, first->place};
        accept_in(*first, field.parts.front(), findings);
    }
}

}
