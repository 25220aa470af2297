#include "deploy/engine_config.h"

#include "deploy/config_lines.h"

#include <fstream>
#include <sstream>

namespace callflow {

std::string engine_directory(std::string const& config, std::string_view word)
{
    constexpr auto* template_alone = "[directories](!)"; // as it is shipped: nothing is made of it
    std::ifstream file{config};
    std::ostringstream text;
    text << file.rdbuf();
    std::string found;
    if (text.view().find(template_alone) == std::string_view::npos) {
        each_config_line(text.view(), [&](ConfigLine const& line) {
            if (line.section == "directories" && line.key == word) {
                found = line.value;
            }
        });
    }
    return found;
}

}
