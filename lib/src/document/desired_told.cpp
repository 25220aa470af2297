#include "document/desired_reader.h"

#include <callflow/error.h>

#include <fmt/format.h>

namespace callflow {

bool DesiredReader::repeated(std::string_view name, Place place, Place first)
{
    if (top().role != Role::nothing) {
        add("E14", place,
            fmt::format(
                "key \"{}\" stands at {} too: keep one of them", quoted(name),
                report_.where({report_.file(), first})));
    }
    return true;
}

/// The text with its variables, or as it is with what is wrong with them reported.
std::string DesiredReader::filled(std::string_view text, Place place)
{
    try {
        return setting_.filled(text);
    } catch (Error const& error) {
        if (error.code() != Code::usage) {
            throw;
        }
        report_.add(
            {error.rule() == "bound" ? "E19" : "E21",
             path(),
             error.sentence(),
             error.suggestions(),
             place,
             {},
             title(),
             error.advice()});
        report_.spoil(place);
        return std::string{text};
    }
}

void DesiredReader::add(std::string_view code, Place place, std::string message)
{
    report_.add({std::string{code}, path(), std::move(message), {}, place, {}, title()});
}

void DesiredReader::add_unknown(std::string_view key, Place place)
{
    Findings findings;
    report_unknown_key(key, place, section_words(), findings);
    report_.add(findings.all().front());
}

/// Of the innermost thing that is open.
std::string DesiredReader::title()
{
    for (auto depth = depth_; depth > 0; --depth) {
        if (auto const& frame = frames_[depth - 1]; frame.role == Role::thing) {
            return title_of({frame.noun, frame.owner, frame.key});
        }
    }
    return {};
}

std::string DesiredReader::path()
{
    if (depth_ == 0) {
        return {};
    }
    auto const& frame = top();
    if (frame.role == Role::thing) {
        return frame.piece.path();
    }
    if (frame.role == Role::value) {
        auto const inside = frame.piece.path();
        return fmt::format("{}{}{}", frame.key, inside.empty() || inside[0] == '[' ? "" : ".", inside);
    }
    return frame.role == Role::document ? quoted(frame.word) : std::string{};
}

}
