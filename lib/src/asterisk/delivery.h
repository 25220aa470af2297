#pragma once

#include <string_view>

namespace callflow {

/// The program `deliver` of a deployment, for a POSIX shell, which the engine runs as
///     deliver JOB CALLER NUMBER FLOW MODULE EPOCH [FILE [PAGES]]
/// with CALLER to MODULE in base64. It returns at once and mails in the background: what `deliveries/JOB`
/// beside it says, and FILE if it is given; nothing if FILE is not there or empty, or PAGES is 0.
///
/// `deliveries/JOB` has a line `to ADDRESS` for each who gets it, `subject TEXT`, if need be `zone NAME` for
/// {time}, then an empty line and the text. In subject and text {caller} {number} {flow} {module} {time} are
/// filled in.
std::string_view delivery_script();

}
