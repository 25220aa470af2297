#include "asterisk/config_writer.h"

#include <callflow/text.h>

namespace callflow {

void ConfigWriter::section(std::string_view name, std::string_view about)
{
    if (!text_.empty()) {
        text_ += '\n';
    }
    if (!about.empty()) {
        line("; {}", comment(about));
    }
    line("[{}]", name);
}

void ConfigWriter::extension(std::string_view name)
{
    extension_ = name;
    first_ = true;
}

void ConfigWriter::begin_step()
{
    auto out = std::back_inserter(text_);
    if (first_) {
        fmt::format_to(out, "exten => {},1", extension_);
    } else {
        text_ += " same => n";
    }
    if (!label_.empty()) {
        fmt::format_to(out, "({})", label_);
    }
    text_ += ',';
    label_.clear();
    first_ = false;
}

std::string comment(std::string_view text)
{
    return printable(text);
}

std::string literal(std::string_view text)
{
    std::string result;
    for (auto const c : text) {
        if (c == ';') {
            result += '\\';
        }
        c == '$' ? result += "${CFD}" : result += c;
    }
    return result;
}

std::string seconds(std::int64_t milliseconds)
{
    if (milliseconds % 1000 == 0) {
        return std::to_string(milliseconds / 1000);
    }
    auto text = fmt::format("{}.{:03}", milliseconds / 1000, milliseconds % 1000);
    text.erase(text.find_last_not_of('0') + 1);
    return text;
}

}
