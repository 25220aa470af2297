#pragma once

#include "json_object.h"

#include <callflow/catalog.h>

namespace cf {

/// The fields of an object, and which of them it must have.
struct Properties {
    JsonObject schemas;
    std::vector<std::string_view> required;

    void put(callflow::FieldInfo const& field);
};

/// A map from keys that match `pattern` to things; nothing is an empty one.
std::string map_of(
    std::string_view title, std::string_view description, std::string_view pattern, std::string_view thing);

/// The property `name` of things that have one.
std::string name_schema();

/// An object with these properties and no others; nothing is an empty one unless something is required.
std::string
object_schema(JsonObject begun, JsonObject const& properties, std::vector<std::string_view> const& required);

/// A thing with its name, if it has one, and its fields; users with their contacts.
std::string thing_schema(callflow::Noun noun);

std::string flow_schema();

/// A number among those of a flow: the module it leads to, nothing for the flow's start, or its fields.
std::string flow_number_schema();

/// One at the top level: its fields but for where it leads.
std::string spare_number_schema();

/// The list of a document's tests.
std::string tests_schema();

}
