#include "asterisk/flow_writer.h"

namespace callflow {

void render(Notification const& notification, NotificationAct const&, FlowWriter& flow)
{
    flow.keep_delivery(notification.deliver_to, notification.subject, notification.body.text);
    flow.out().step("System({})", flow.delivery({}));
    flow.go(flow.exit(0));
}

}
