#pragma once

#include "../yaml_plugin/yaml.h"

#include <functional>
#include <string_view>

namespace callflow {

/// Hands the events of yaml-cpp's parser to `take` until that answers false. A large text is parsed by a
/// thread of its own, a little ahead of what is taken. Error{failure, plugin} if the parser is not installed.
void each_yaml_event(std::string_view text, std::function<bool(callflow_yaml_event const&)> const& take);

}
