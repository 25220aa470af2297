#pragma once

#include "store/connection.h"

namespace callflow {

/// The fields of a module's kind as stored: what differs from the defaults, references as keys.
Value load_module_fields(Connection& connection, KindInfo const& kind, std::int64_t module);

/// Adds the canonical values of `fields` to a module that has none. Every reference in them exists.
void insert_module_fields(
    Connection& connection, KindInfo const& kind, std::int64_t module, std::int64_t flow,
    Value const& fields);

/// Replaces them by the canonical values of `fields`. Every reference in them exists.
void store_module_fields(
    Connection& connection, KindInfo const& kind, std::int64_t module, std::int64_t flow,
    Value const& fields);

}
