#pragma once

#include <callflow/catalog.h>

#include <map>
#include <string_view>
#include <vector>

namespace callflow {

/// A field of answers that nobody sets.
FieldInfo shown(std::string_view word, Type type, std::string_view help, bool list = false);

/// A list of things, each with these fields.
FieldInfo things(std::string_view word, std::string_view help, std::vector<FieldInfo> parts);

/// The fields of what is no resource, such as changes and backups, by kind.
std::map<std::string_view, std::vector<FieldInfo>> const& bookkeeping();

/// Those of one change in full.
std::vector<FieldInfo> changed_rows();

}
