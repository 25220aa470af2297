#pragma once

#include "deploy/folder.h"

namespace callflow {

/// How files are written for the group of this name; empty: for asterisk, where there is such a group and we
/// may give files to it. Error{not_found, unix-group} if there is no group of that name.
FileAccess access_for(std::string const& group);

}
