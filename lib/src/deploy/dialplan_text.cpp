#include "deploy/dialplan_text.h"

#include "deploy/config_lines.h"
#include "deploy/lines.h"
#include "text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace callflow {

namespace {

constexpr std::string_view ours = "cf-";
/// The engine shows so many bytes of a step.
constexpr std::size_t most_shown = 1000;

std::string shown_step(std::string text)
{
    text.resize(std::min(text.size(), most_shown));
    return text;
}

/// `Hangup` and `Hangup()` are the same.
std::string called_application(std::string_view text)
{
    return text.find('(') == std::string_view::npos ? fmt::format("{}()", text) : std::string{text};
}

/// Reads extensions as pbx_config does, as far as we write them.
class DialplanReader {
public:
    explicit DialplanReader(DialplanSteps& steps) : steps_{steps} {}

    void read(std::string_view text)
    {
        each_config_line(text, [this](ConfigLine const& line) {
            if (line.key.empty()) {
                context_ = line.section == "globals" || line.section == "general"
                               ? nullptr
                               : &steps_[std::string{line.section}];
            } else if (context_ != nullptr) {
                take(line.key, line.value);
            }
        });
    }

private:
    void take(std::string_view key, std::string_view value)
    {
        if (key == "include") {
            auto& included = (*context_)[""];
            included.insert(std::lower_bound(included.begin(), included.end(), value), std::string{value});
        } else if (key == "exten") {
            auto const comma = value.find(',');
            extension_ = value.substr(0, comma);
            add(value.substr(comma + 1));
        } else if (key == "same") {
            add(value);
        }
    }

    /// `1,NoOp()`, `n(again),NoOp()`, `hint,PJSIP/a`.
    void add(std::string_view rest)
    {
        auto const comma = rest.find(',');
        auto const priority = trim(rest.substr(0, comma));
        auto const what = rest.substr(comma + 1);
        auto& steps = (*context_)[extension_];
        if (priority == "hint") {
            steps.push_back(shown_step(fmt::format("hint: {}", what)));
            return;
        }
        auto const hints = std::count_if(
            steps.begin(), steps.end(), [](std::string const& step) { return step.starts_with("hint:"); });
        auto const number = static_cast<std::ptrdiff_t>(steps.size()) - hints + 1;
        steps.push_back(shown_step(fmt::format("{}. {}", number, called_application(what))));
    }

    DialplanSteps& steps_;
    ContextSteps* context_ = nullptr;
    std::string extension_;
};

/// What stands between the first and the second quote.
std::string_view quoted_part(std::string_view line)
{
    auto const begin = line.find('\'') + 1;
    return line.substr(begin, line.find('\'', begin) - begin);
}

/// The step in a line, without the place that it came from: `  's' =>   1. NoOp()   [extensions.conf:8]`.
std::string step_in(std::string_view line)
{
    line = trim(line);
    if (line.starts_with('[')) { // a label
        line = trim(line.substr(line.find(']') + 1));
    }
    return shown_step(std::string{trim(line.substr(0, line.rfind('[')))});
}

class ShownReader {
public:
    explicit ShownReader(DialplanSteps& steps) : steps_{steps} {}

    void read(std::string_view line)
    {
        constexpr std::string_view arrow = "' =>";
        if (line.starts_with("[ Context '")) {
            auto const name = quoted_part(line);
            context_ = name.starts_with(ours) ? &steps_[std::string{name}] : nullptr;
        } else if (context_ == nullptr || line.empty()) {
            return;
        } else if (line.starts_with("  Include =>")) {
            auto& included = (*context_)[""];
            auto const name = quoted_part(line);
            included.insert(std::lower_bound(included.begin(), included.end(), name), std::string{name});
        } else if (auto const at = line.find(arrow);
                   line.starts_with("  '") && at != std::string_view::npos) {
            extension_ = line.substr(3, at - 3);
            (*context_)[extension_].push_back(step_in(line.substr(at + arrow.size())));
        } else if (line.starts_with("   ")) {
            (*context_)[extension_].push_back(step_in(line));
        }
    }

private:
    DialplanSteps& steps_;
    ContextSteps* context_ = nullptr;
    std::string extension_;
};

/// A hint comes first wherever it was written.
void sort_hints(DialplanSteps& dialplan)
{
    for (auto& [name, context] : dialplan) {
        for (auto& [extension, steps] : context) {
            std::stable_partition(steps.begin(), steps.end(), [](std::string const& step) {
                return step.starts_with("hint:");
            });
        }
    }
}

std::string listed(std::vector<std::string> const& steps, std::size_t at)
{
    return at < steps.size() ? fmt::format("\"{}\"", steps[at]) : std::string{"nothing"};
}

std::optional<std::string>
difference_of(std::string const& name, ContextSteps const& rendered, ContextSteps const& shown)
{
    for (auto const& [extension, steps] : rendered) {
        auto const found = shown.find(extension);
        auto const& others = found == shown.end() ? std::vector<std::string>{} : found->second;
        for (std::size_t i = 0; i < std::max(steps.size(), others.size()); ++i) {
            if (i >= steps.size() || i >= others.size() || steps[i] != others[i]) {
                return fmt::format(
                    "{},{} has {} where {} was written", name, extension, listed(others, i),
                    listed(steps, i));
            }
        }
    }
    for (auto const& [extension, steps] : shown) {
        if (!rendered.contains(extension)) {
            return fmt::format("{},{} is there, but was not written", name, extension);
        }
    }
    return std::nullopt;
}

}

bool is_dialplan_file(std::string_view path)
{
    return path == "extensions.conf" || (path.find('/') != std::string_view::npos && path.ends_with(".conf"));
}

DialplanSteps rendered_dialplan(FileTexts const& files)
{
    DialplanSteps steps;
    DialplanReader reader{steps};
    for (auto const& [path, text] : files) {
        if (is_dialplan_file(path)) {
            reader.read(text);
        }
    }
    sort_hints(steps);
    return steps;
}

DialplanSteps shown_dialplan(std::string_view answer)
{
    DialplanSteps steps;
    ShownReader reader{steps};
    each_line(answer, [&](std::string_view line) { reader.read(line.substr(0, line.find('\n'))); });
    sort_hints(steps);
    return steps;
}

std::optional<std::string> difference_of(DialplanSteps const& rendered, DialplanSteps const& shown)
{
    for (auto const& [name, context] : rendered) {
        auto const found = shown.find(name);
        if (found == shown.end()) {
            return fmt::format("there is no context {}", name);
        }
        if (auto difference = difference_of(name, context, found->second)) {
            return difference;
        }
    }
    for (auto const& [name, context] : shown) {
        if (!rendered.contains(name)) {
            return fmt::format("context {} is there, but was not written", name);
        }
    }
    return std::nullopt;
}

namespace {

/// Calls `each(text)` with every step that calls an application, without its number.
template <class Each> void each_call(DialplanSteps const& dialplan, Each const& each)
{
    for (auto const& [name, context] : dialplan) {
        for (auto const& [extension, steps] : context) {
            for (auto const& step : steps) {
                if (auto const dot = step.find(". "); !extension.empty() && dot < step.find('(')) {
                    each(std::string_view{step}.substr(dot + 2));
                }
            }
        }
    }
}

std::vector<std::string> sorted(std::set<std::string, std::less<>> const& names)
{
    return {names.begin(), names.end()};
}

}

std::vector<std::string> applications_of(DialplanSteps const& dialplan)
{
    std::set<std::string, std::less<>> names;
    each_call(dialplan, [&](std::string_view call) { names.emplace(call.substr(0, call.find('('))); });
    return sorted(names);
}

std::vector<std::string> functions_of(DialplanSteps const& dialplan)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    std::set<std::string, std::less<>> names;
    each_call(dialplan, [&](std::string_view call) {
        for (std::string_view const before : {"${", "Set("}) {
            for (auto at = call.find(before); at != std::string_view::npos; at = call.find(before, at)) {
                at += before.size();
                auto const end = call.find_first_not_of(letters, at);
                if (end != std::string_view::npos && end > at && call[end] == '(') {
                    names.emplace(call.substr(at, end - at));
                }
            }
        }
    });
    return sorted(names);
}

}
