#include "model/readers.h"
#include "model/values.h"
#include "text/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

constexpr std::string_view secret_sources[] = {"env", "file"};

/// The name of an environment variable (POSIX, XBD 8.1).
bool is_variable(std::string_view text)
{
    auto const fits = [](char c) {
        return c == '_' || is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    return !text.empty() && !is_digit(text.front()) && std::all_of(text.begin(), text.end(), fits);
}

/// Refuses `env:` and `file:` that name nothing; any other text is a source or the secret itself.
std::string checked(std::string text, Findings& findings)
{
    std::string_view const view{text};
    if (view.starts_with("env:") && !is_variable(view.substr(4))) {
        findings.add(
            "E02",
            fmt::format(
                "\"{}\" names no variable: write env:NAME, such as env:CARRIER_PASSWORD", quoted(text)));
        return {};
    }
    if (view.starts_with("file:") && trim(view.substr(5)).empty()) {
        findings.add("E02", fmt::format("\"{}\" names no file: write file:PATH", quoted(text)));
        return {};
    }
    return text;
}

}

std::string read_secret(Value const& value, Findings& findings)
{
    if (!value.is_map()) {
        return checked(read_text(Type::secret, value, {}, findings), findings);
    }
    bool const one = value.names.size() == 1 && value.items.front().is_text();
    if (!one || std::find(std::begin(secret_sources), std::end(secret_sources), value.names[0]) ==
                    std::end(secret_sources)) {
        findings.add("E02", "not a secret: write {env: NAME} or {file: PATH}");
        return {};
    }
    auto const text = fmt::format("{}:{}", value.names[0], value.items.front().text);
    return checked(accept(Type::secret, text, {}, findings), findings);
}

Value write_secret(std::string const& text)
{
    for (auto const source : secret_sources) {
        if (text.starts_with(source) && text.size() > source.size() + 1 && text[source.size()] == ':') {
            Value map = Value::map();
            map.put(source, Value::of(text.substr(source.size() + 1)));
            return map;
        }
    }
    return Value::of(text);
}

}
