#include "model/values.h"

#include "text/words.h"

namespace callflow {

Target target_of(Destination const& destination)
{
    std::string const& text = destination.text;
    if (text.starts_with('@')) {
        return {Target::Kind::group, {}, {}, text.substr(1), {}};
    }
    if (text.starts_with('+')) {
        return {Target::Kind::number, {}, {}, {}, text};
    }
    auto const slash = text.find('/');
    if (slash == std::string::npos) {
        return {Target::Kind::user, text, {}, {}, {}};
    }
    return {Target::Kind::contact, text.substr(0, slash), text.substr(slash + 1), {}, {}};
}

std::string_view said_by(AudioSource const& source)
{
    std::string_view const text = source.text;
    return text.starts_with("say:") ? trim(text.substr(4)) : std::string_view{};
}

}
