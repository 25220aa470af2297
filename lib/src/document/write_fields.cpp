#include "document/write_fields.h"

#include <algorithm>

namespace callflow {
namespace {

/// How a map from keys to things of a noun that stand in their owner is described.
FieldInfo make_collection(Noun noun)
{
    FieldInfo element;
    element.type = Type::structure;
    element.parts = thing_fields(noun, nullptr);
    FieldInfo collection;
    collection.map = true;
    collection.parts = {FieldInfo{}, element};
    return collection;
}

FieldInfo const& collection_of_contacts()
{
    static FieldInfo const collection = make_collection(Noun::contact);
    return collection;
}

FieldInfo const& collection_of_numbers()
{
    static FieldInfo const collection = make_collection(Noun::number);
    return collection;
}

void append(Value& map, std::string_view key, Value value)
{
    map.names.emplace_back(key);
    map.items.push_back(std::move(value));
}

/// What stands under a number: nothing, the module alone, or a map that begins with it.
Value entry_of(Thing const& number)
{
    Value fields = fields_of(number);
    fields.erase("flow");
    Value const* const to = fields.find("to");
    if (fields.items.empty()) {
        return {};
    }
    if (to == nullptr || fields.items.size() == 1) {
        return to == nullptr ? fields : *to;
    }
    Value entry = Value::map();
    entry.put("to", *to);
    for (std::size_t i = 0; i < fields.items.size(); ++i) {
        entry.put(fields.names[i], fields.items[i]);
    }
    return entry;
}

}

FieldInfo const& info_of(Thing const& thing, std::string_view word)
{
    auto const& known = thing_fields(thing.noun, thing.kind);
    return *std::find_if(
        known.begin(), known.end(), [&](FieldInfo const& field) { return field.word == word; });
}

/// The name of the flow that every new store has is always said: there it has one already.
void put_name(Page& page, Thing const& thing)
{
    bool const given_by_store = thing.noun == Noun::flow && thing.key == "default";
    if (!thing.name.empty() && (thing.name != thing.key || given_by_store)) {
        page.put_text("name", thing.name);
    }
}

void put_fields(Page& page, Thing const& thing)
{
    Value const fields = fields_of(thing);
    for (std::size_t i = 0; i < fields.items.size(); ++i) {
        page.put(fields.names[i], info_of(thing, fields.names[i]), fields.items[i]);
    }
}

void put_contacts(Page& page, State const& state, Thing const& user)
{
    Value contacts = Value::map();
    for (auto const& contact : state.of(Noun::contact, user.key)) {
        append(contacts, contact.key, fields_of(contact));
    }
    if (!contacts.items.empty()) {
        page.put("contacts", collection_of_contacts(), contacts);
    }
}

void put_numbers(Page& page, std::vector<Thing const*> const& numbers)
{
    Value entries = Value::map();
    for (auto const* const number : numbers) {
        append(entries, number->key, entry_of(*number));
    }
    if (!entries.items.empty()) {
        page.put("numbers", collection_of_numbers(), entries);
    }
}

}
