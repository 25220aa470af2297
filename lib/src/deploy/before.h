#pragma once

#include <string>
#include <string_view>

namespace callflow {

/// Texts that live calls still stand in: a reload moves a call to the new text of its context, and drops it
/// where there is none. So contexts of flows have a revision in their name, and those of the revision before
/// stay for one deployment.

/// Whether a path is that of a flow's contexts, `flows/f3.conf`.
bool is_flow_file(std::string_view path);
/// Whether it is that of a text of before, `flows/f3-before.conf`.
bool is_before_file(std::string_view path);
/// The path of the latter by the former.
std::string name_of_before(std::string_view flow_file);

/// The contexts of a dialplan that another has not, with what belongs to them.
std::string contexts_besides(std::string_view dialplan, std::string_view other);

}
