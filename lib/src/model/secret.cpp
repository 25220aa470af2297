#include "model/readers.h"
#include "model/values.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

constexpr std::string_view secret_sources[] = {"env", "file"};

}

std::string read_secret(Value const& value, Findings& findings)
{
    if (!value.is_map()) {
        return read_text(Type::secret, value, {}, findings);
    }
    bool const one = value.names.size() == 1 && value.items.front().is_text();
    if (!one || std::find(std::begin(secret_sources), std::end(secret_sources), value.names[0]) ==
                    std::end(secret_sources)) {
        findings.add("E02", "not a secret: write {env: NAME} or {file: PATH}");
        return {};
    }
    if (value.items.front().text.empty()) {
        findings.add("E02", fmt::format("{} names nothing", value.names[0]));
        return {};
    }
    return accept(Type::secret, fmt::format("{}:{}", value.names[0], value.items.front().text), {}, findings);
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
