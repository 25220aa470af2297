#include "deploy/config_lines.h"

#include "deploy/lines.h"
#include "text/words.h"

namespace callflow {

namespace {

/// A line up to its comment.
std::string uncommented(std::string_view line)
{
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line.substr(i).starts_with("\\;")) {
            text += ';';
            ++i;
        } else if (line[i] == ';') {
            break;
        } else {
            text += line[i];
        }
    }
    return std::string{trim(text)};
}

}

void each_config_line(std::string_view text, std::function<void(ConfigLine const&)> const& each)
{
    ConfigLine line;
    each_line(text, [&](std::string_view written) {
        auto const content = uncommented(written);
        auto const equals = content.find('=');
        if (content.starts_with('[')) {
            line = {content.substr(1, content.find(']') - 1), "", ""};
            each(line);
        } else if (equals != std::string::npos && !content.starts_with('#')) {
            auto const after = equals + (content.substr(equals).starts_with("=>") ? 2 : 1);
            line.key = trim(std::string_view{content}.substr(0, equals));
            line.value = trim(std::string_view{content}.substr(after));
            each(line);
        }
    });
}

}
