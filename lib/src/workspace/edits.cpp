#include "workspace/edits.h"

#include "model/nouns.h"
#include "workspace/resolve.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

namespace {

Value typed(FieldInfo const& field, std::vector<std::string> const& values)
{
    if (!field.list) {
        if (values.size() != 1) {
            throw Error{Code::usage, std::string{field.word}, fmt::format("{} takes one value", field.word)};
        }
        return Value::of(values.front());
    }
    Value list = Value::list();
    for (auto const& text : values) {
        list.items.push_back(Value::of(text));
    }
    return list;
}

Value const& main_part(FieldInfo const& field, Value const& element)
{
    if (!element.is_map()) {
        return element;
    }
    Value const* main = element.find(field.parts.front().word);
    return main == nullptr ? element : *main;
}

/// The elements of a list that are already there, as `resolve` gives new ones.
Value& list_in(Value& fields, FieldInfo const& field)
{
    Value* present = fields.find(field.word);
    if (present == nullptr) {
        present = &fields.put(field.word, Value::list());
    }
    Value list = Value::list(elements_of(field, *present));
    *present = std::move(list);
    return *present;
}

bool same_element(FieldInfo const& field, Value const& present, Value const& typed_element)
{
    FieldInfo one = field;
    one.list = false;
    return main_part(field, present).text == main_part(field, typed_element).text ||
           to_text(one, present) == to_text(one, typed_element);
}

void remove_element(Value& list, FieldInfo const& field, Value const& element, std::string const& title)
{
    auto const kept = std::remove_if(list.items.begin(), list.items.end(), [&](Value const& present) {
        return same_element(field, present, element);
    });
    if (kept == list.items.end()) {
        throw Error{
            Code::not_found, std::string{field.word},
            fmt::format("{} has no \"{}\" among its {}", title, main_part(field, element).text, field.word)};
    }
    list.items.erase(kept, list.items.end());
}

/// A word that removes an element is its main part alone: `--remove-label team`, `--remove-rule 1416`.
Value removable(Work& work, FieldInfo const& field, std::string const& text, std::int64_t flow)
{
    FieldInfo main = field;
    main.list = false;
    if (field.type == Type::structure && text.find('=') == std::string::npos) {
        main = field.parts.front();
        Value element = Value::map();
        element.put(main.word, resolve(work, main, Value::of(text), flow));
        return element;
    }
    return resolve(work, main, Value::of(text), flow);
}

void apply_edit(
    Work& work, Item const& item, FieldInfo const& field, Value& fields, Edit const& edit, std::int64_t flow)
{
    switch (edit.operation) {
    case Edit::Operation::unset:
        fields.erase(field.word);
        return;
    case Edit::Operation::set:
        fields.put(field.word, resolve(work, field, typed(field, edit.values), flow));
        return;
    case Edit::Operation::add:
        for (auto& element : resolve(work, field, typed(field, edit.values), flow).items) {
            list_in(fields, field).items.push_back(std::move(element));
        }
        return;
    case Edit::Operation::remove:
        for (auto const& text : edit.values) {
            remove_element(
                list_in(fields, field), field, removable(work, field, text, flow),
                title_of(work.store, {item.noun, item.id, item.key, item.name, item.owner}));
        }
        return;
    }
}

/// A word that is no field of the thing: its name, its key, or nothing at all.
[[noreturn]] void
refuse_word(Work& work, Item const& item, std::vector<FieldInfo> const& fields, std::string const& word)
{
    auto const noun = word_of(item.noun);
    if (has_name(item.noun) && (word == "name" || word == "key")) {
        Error error{
            Code::usage, word,
            fmt::format(
                "{} of {} {} cannot be {}", word, noun == "audio" ? "an" : "a", noun,
                word == "name" ? "cleared" : "changed")};
        if (word == "name") {
            error.advise(fmt::format(
                "cf {} rename {} NEW-NAME{}", noun, shell_quoted(item.key),
                work.flow_flag(item.noun, item.key, item.owner)));
        }
        throw error;
    }
    auto const owner = item.kind == nullptr ? noun : item.kind->word;
    auto words = words_of(fields);
    if (has_name(item.noun)) {
        words.emplace_back("name");
    }
    throw Error{
        Code::usage, "field", fmt::format("{} has no field \"{}\"", owner, word), nearest(word, words)}
        .advise(fmt::format("cf explain {}   # lists the fields", owner));
}

}

FieldInfo const& require_field(std::vector<FieldInfo> const& fields, std::string_view word)
{
    if (FieldInfo const* field = find_field(fields, word)) {
        return *field;
    }
    throw Error{
        Code::usage, "field", fmt::format("there is no field \"{}\"", word), nearest(word, words_of(fields))};
}

Value apply_edits(
    Work& work, Item const& item, std::vector<Edit> const& edits, std::int64_t flow, bool creating)
{
    auto const fields = fields_for(item.noun, item.kind);
    Value current = item.fields;
    for (auto const& edit : edits) {
        FieldInfo const* const found = find_field(fields, edit.word);
        if (found == nullptr) {
            refuse_word(work, item, fields, edit.word);
        }
        auto const& field = *found;
        if (field.fixed && !creating) {
            throw Error{
                Code::usage, std::string{field.word}, fmt::format("{} is given on create only", field.word)};
        }
        apply_edit(work, item, field, current, edit, flow);
    }
    return current;
}

}
