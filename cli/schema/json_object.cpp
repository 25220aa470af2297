#include "json_object.h"

#include <callflow/document.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cf {

JsonObject& JsonObject::put(std::string_view key, std::string_view json)
{
    body_ += fmt::format("{}{}:{}", body_.empty() ? "" : ",", callflow::quote_json(key), json);
    return *this;
}

JsonObject& JsonObject::put_text(std::string_view key, std::string_view text)
{
    return put(key, callflow::quote_json(text));
}

std::string json_array(std::vector<std::string> const& values)
{
    return fmt::format("[{}]", fmt::join(values, ","));
}

std::string json_texts(std::vector<std::string_view> const& texts)
{
    std::vector<std::string> values;
    for (auto const text : texts) {
        values.push_back(callflow::quote_json(text));
    }
    return json_array(values);
}

}
