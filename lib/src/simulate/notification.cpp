#include "simulate/builder.h"
#include "simulate/walk.h"

namespace callflow {

Act prepared(Notification const&, Builder&, std::vector<Way> const&)
{
    return NotificationAct{};
}

Turn act(NotificationAct const&, Walk& walk)
{
    walk.note(Happening::notify);
    return walk.take(0, Why::passed);
}

}
