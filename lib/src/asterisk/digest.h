#pragma once

#include <string>
#include <string_view>

namespace callflow {

/// What Asterisk's function MD5() makes of a text: 32 lower-case hexadecimal digits. For look-ups only.
std::string md5_of(std::string_view text);

/// What its function BASE64_ENCODE() makes of it.
std::string base64_of(std::string_view text);

}
