#include "workspace/resolve.h"

#include "model/readers.h"
#include "text/phone.h"
#include "text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

namespace callflow {

std::pair<std::string_view, std::string_view> contact_parts(std::string_view operand)
{
    auto const slash = operand.find('/');
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == operand.size()) {
        throw Error{
            Code::usage, "contact",
            fmt::format("\"{}\" is not a contact: write USER/CONTACT, such as ana/desk", operand)};
    }
    return {operand.substr(0, slash), operand.substr(slash + 1)};
}

namespace {

std::int64_t owner_of(Work& work, Noun noun, std::string_view text)
{
    if (noun == Noun::tab || noun == Noun::module || (noun == Noun::number && is_extension(text))) {
        return work.flow().id;
    }
    return 0;
}

std::string key_of(Work& work, Noun noun, std::string_view text, std::int64_t flow)
{
    return require(work.store, noun, text, flow).key;
}

std::string resolve_destination(Work& work, std::string const& text)
{
    if (text.starts_with('@')) {
        return "@" + key_of(work, Noun::group, std::string_view{text}.substr(1), 0);
    }
    if (text.starts_with('+')) {
        return canonical_number(work, text);
    }
    if (text.find('/') == std::string::npos) {
        return key_of(work, Noun::user, text, 0);
    }
    auto const contact = require_operand(work, Noun::contact, text);
    return object_of(work.store, contact).key;
}

bool is_letter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

std::string resolve_text(Work& work, FieldInfo const& field, std::string const& text, std::int64_t flow)
{
    if (text.empty()) {
        return text;
    }
    switch (field.type) {
    case Type::reference:
        return key_of(work, field.target, text, flow);
    case Type::destination:
        return resolve_destination(work, text);
    case Type::recipient:
        return text.find('@') == std::string::npos ? key_of(work, Noun::user, text, 0) : text;
    case Type::audio:
        return text.starts_with("say:") ? text : key_of(work, Noun::audio, text, 0);
    case Type::caller_id:
        if (std::any_of(text.begin(), text.end(), is_letter)) {
            return text;
        }
        return require(work.store, Noun::number, canonical_number(work, text), flow).key;
    case Type::forward:
    case Type::address: // what has letters is no number: its own type says what it should be
        return std::any_of(text.begin(), text.end(), is_letter) ? text : canonical_number(work, text);
    case Type::region:
        return accept_region(text);
    default:
        return text;
    }
}

bool is_reference(FieldInfo const& field)
{
    constexpr Type plain[] = {Type::reference, Type::destination, Type::recipient, Type::audio,
                              Type::caller_id, Type::forward,     Type::address,   Type::region};
    return std::find(std::begin(plain), std::end(plain), field.type) != std::end(plain);
}

Value resolve_structure(Work& work, FieldInfo const& field, Value const& value, std::int64_t flow)
{
    Findings findings;
    Findings::Step const step{findings, field.word, value.place};
    Value map = structure_of(value, field.notation, field.parts, findings);
    findings.throw_first();
    for (auto const& part : field.parts) {
        if (Value* leaf = map.find(part.word); leaf != nullptr && leaf->is_text()) {
            leaf->text = resolve_text(work, part, leaf->text, flow);
        }
    }
    return map;
}

}

std::optional<Found> find_operand(Work& work, Noun noun, std::string_view operand)
{
    if (noun == Noun::contact) {
        auto const [user, contact] = contact_parts(operand);
        auto const owner = find(work.store, Noun::user, user);
        return owner ? find(work.store, Noun::contact, contact, owner->id) : std::nullopt;
    }
    auto const text = noun == Noun::number ? canonical_number(work, operand) : std::string{trim(operand)};
    return find(work.store, noun, text, owner_of(work, noun, text));
}

Found require_operand(Work& work, Noun noun, std::string_view operand)
{
    if (noun == Noun::contact) {
        auto const [user, contact] = contact_parts(operand);
        return require(work.store, Noun::contact, contact, require(work.store, Noun::user, user).id);
    }
    auto const text = noun == Noun::number ? canonical_number(work, operand) : std::string{trim(operand)};
    return require(work.store, noun, text, owner_of(work, noun, text));
}

std::optional<Found> operand_if_any(Work& work, Noun noun, std::string_view operand)
{
    return work.options.if_exists ? find_operand(work, noun, operand) : require_operand(work, noun, operand);
}

namespace {

/// What is short may have been meant as an extension.
PhoneNumber parse_number(std::string_view text, std::string const& region)
{
    constexpr std::size_t shortest_phone = 8;
    try {
        return parse_phone(text, region);
    } catch (Error const& error) {
        bool const short_text = !text.empty() && text.size() < shortest_phone && !text.starts_with('+');
        if (error.rule() != "number" || !short_text ||
            error.sentence().find("too short") != std::string::npos) {
            throw;
        }
        throw Error{
            error.code(), error.rule(), error.sentence() + "; an extension is 1 to 6 digits",
            error.suggestions()};
    }
}

}

std::string canonical_number(Work& work, std::string_view text)
{
    auto const plain = trim(text);
    if (is_extension(plain)) {
        return std::string{plain};
    }
    auto const phone = parse_number(plain, work.region());
    auto& warnings = work.outcome.warnings;
    if (!phone.warning.empty() &&
        std::find(warnings.begin(), warnings.end(), phone.warning) == warnings.end()) {
        warnings.push_back(phone.warning);
    }
    return phone.e164;
}

Value resolve(Work& work, FieldInfo const& field, Value const& value, std::int64_t flow)
{
    if (field.list && !value.is_text()) {
        Value list = Value::list();
        FieldInfo element = field;
        element.list = false;
        for (auto const& item : elements_of(field, value)) {
            list.items.push_back(resolve(work, element, item, flow));
        }
        return list;
    }
    if (field.type == Type::structure) {
        return field.notation == Notation::words ? value : resolve_structure(work, field, value, flow);
    }
    if (!value.is_text() || !is_reference(field)) {
        return value;
    }
    Value resolved = value;
    resolved.text = resolve_text(work, field, value.text, flow);
    return resolved;
}

}
