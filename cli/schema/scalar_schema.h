#pragma once

#include <callflow/catalog.h>

#include <string>
#include <string_view>
#include <vector>

namespace cf {

/// What documents may write for one value that is no structure.
std::string scalar_schema(callflow::FieldInfo const& field);

/// Values of these JSON types, each in quotes, by commas; texts that match.
std::string pattern_schema(std::string_view types, std::string_view pattern);

std::string any_of(std::vector<std::string> const& schemas);

constexpr std::string_view text_or_number = R"("string","number")";
constexpr std::string_view only_text = R"("string")";

}
