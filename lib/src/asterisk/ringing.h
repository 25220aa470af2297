#pragma once

#include "asterisk/flow_writer.h"

namespace callflow {

/// Whether anything of a destination can ever ring.
bool can_ring(Dialplan const& plan, Leg const& leg);

/// What Dial takes for a destination, `a&b`. Users with a schedule are asked for here, by steps that put what
/// is dialled into a variable.
std::string write_targets(FlowWriter& flow, std::vector<Leg> const& legs);

/// The steps by which legs ring on their timeline; the call goes on when nobody answered. Their own
/// extensions are written by write_legs(), once the extension of these steps has ended.
void write_timeline(FlowWriter& flow, std::vector<Leg> const& legs, std::string_view heard);
void write_legs(FlowWriter& flow, std::vector<Leg> const& legs);

}
