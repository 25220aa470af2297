#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace callflow {

/// Text of the engine's configuration: sections, and in extensions.conf their extensions. What goes in is
/// made by us; what people wrote goes through comment() and literal().
class ConfigWriter {
public:
    /// A section, with a line above it that says for people what it is.
    void section(std::string_view name, std::string_view about);

    /// `key=value` of a section.
    void set(std::string_view key, std::string_view value) { line("{}={}", key, value); }

    template <class... Parts> void line(fmt::format_string<Parts...> text, Parts&&... parts)
    {
        fmt::format_to(std::back_inserter(text_), text, std::forward<Parts>(parts)...);
        text_ += '\n';
    }

    /// The extension whose steps follow. Names are ids, digits and keys of a phone: never patterns.
    void extension(std::string_view name);

    /// One step of it; the first is where a call enters.
    template <class... Parts> void step(fmt::format_string<Parts...> text, Parts&&... parts)
    {
        begin_step();
        line(text, std::forward<Parts>(parts)...);
    }

    /// Names the step that follows, so that others can jump to it.
    void label(std::string_view name) { label_ = name; }

    bool empty() const { return text_.empty(); }
    std::string const& text() const { return text_; }
    std::string take() { return std::move(text_); }

private:
    void begin_step();

    std::string text_;
    std::string extension_;
    std::string label_;
    bool first_ = false;
};

/// People's text for a comment: on one line, without control characters.
std::string comment(std::string_view text);

/// People's text inside a step, where the engine expands nothing of it. The variable CFD holds a `$`.
std::string literal(std::string_view text);

/// Milliseconds as the engine's applications take seconds: 20, 0.5.
std::string seconds(std::int64_t milliseconds);

}
