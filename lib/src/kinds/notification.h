#pragma once

#include "model/codecs.h"

namespace callflow {

/// Sends a notice; the call goes on at once.
struct Notification {
    static constexpr std::string_view word = "notification";
    static constexpr std::string_view label = "Notification";
    static constexpr std::string_view help = "Sends an email about the call, which goes on at once";
    static constexpr std::array<ExitInfo, 1> exits{{{"next", "At once", true}}};

    std::vector<Recipient> deliver_to;
    std::string subject;
    Prose body;
};

template <> struct Fields<Notification> {
    static constexpr auto all = std::tuple{
        field("deliver_to", &Notification::deliver_to, "Users or email addresses").required(),
        field("subject", &Notification::subject, "With {caller} {number} {flow} {module} {time}"),
        field("body", &Notification::body, "With {caller} {number} {flow} {module} {time}"),
    };
};

}
