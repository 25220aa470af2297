#pragma once

#include "deploy/release.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// What belongs to a context: `1. Goto(cf-f1,s,1)` and `hint: PJSIP/a` by extension, in order; under the
/// empty name the contexts that it includes, sorted.
using ContextSteps = std::map<std::string, std::vector<std::string>, std::less<>>;
/// The contexts of a dialplan by name.
using DialplanSteps = std::map<std::string, ContextSteps, std::less<>>;

/// Whether a file of a release is extensions.conf, or one that it includes.
bool is_dialplan_file(std::string_view path);

/// What extensions.conf and all that it includes say, as the engine would show it.
DialplanSteps rendered_dialplan(FileTexts const& files);

/// What the engine shows by `dialplan show`, of contexts whose names begin with cf-.
DialplanSteps shown_dialplan(std::string_view answer);

/// The first thing in which the engine's is another; nothing if it is the same.
std::optional<std::string> difference_of(DialplanSteps const& rendered, DialplanSteps const& shown);

/// The applications that it uses.
std::vector<std::string> applications_of(DialplanSteps const& dialplan);

/// The functions that it uses, by `${NAME(` and `Set(NAME(`.
std::vector<std::string> functions_of(DialplanSteps const& dialplan);

}
