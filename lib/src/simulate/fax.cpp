#include "simulate/builder.h"
#include "simulate/walk.h"

namespace callflow {

Act prepared(Fax const& fax, Builder&, std::vector<Way> const&)
{
    return FaxAct{fax.max_length.milliseconds};
}

Turn act(FaxAct const& fax, Walk& walk)
{
    walk.pick_up();
    walk.note(Happening::record, -1, fax.max_length);
    return walk.hold(fax.max_length, Ending::fax);
}

}
