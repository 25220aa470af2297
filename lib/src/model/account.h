#pragma once

#include "model/thing.h"

namespace callflow {

/// Whether a contact is a SIP account here, which registers.
bool is_account(Thing const& contact);

}
