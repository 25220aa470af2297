#include "deploy/difference.h"

#include "process/run.h"
#include "text/words.h"

#include <set>

namespace callflow {

namespace {

constexpr std::string_view password = "password";

/// The value in `password=value`; empty for another line.
std::string_view password_in(std::string_view line)
{
    auto const equals = line.find('=');
    bool const is = equals != std::string_view::npos && trim(line.substr(0, equals)) == password;
    return is ? trim(line.substr(equals + 1)) : std::string_view{};
}

std::set<std::string_view> passwords_in(std::string_view text)
{
    std::set<std::string_view> all;
    for (auto const line : split(text, '\n')) {
        all.insert(password_in(line));
    }
    return all;
}

/// The text without its passwords; those that `known` lacks are told apart.
std::string hidden(std::string_view text, std::set<std::string_view> const& known)
{
    std::string result;
    for (auto const line : split(text, '\n')) {
        auto const secret = password_in(line);
        result += secret.empty()           ? std::string{line}
                  : known.contains(secret) ? "password=(hidden)"
                                           : "password=(hidden, another one)";
        result += '\n';
    }
    result.pop_back();
    return result;
}

}

std::string unified_difference(TwoTexts const& texts)
{
    auto const known = passwords_in(texts.before);
    auto const ran = run_program(
        {"diff", "-u", "--label", texts.made ? "/dev/null" : texts.path, "--label",
         texts.removed ? "/dev/null" : texts.path, "--", "/dev/fd/3", "-"},
        hidden(texts.after, known), hidden(texts.before, known));
    return ran ? ran->output : std::string{};
}

}
