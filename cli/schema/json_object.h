#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cf {

/// A JSON object as text, put together key by key.
class JsonObject {
public:
    /// `json` is the value as it stands in JSON.
    JsonObject& put(std::string_view key, std::string_view json);
    JsonObject& put_text(std::string_view key, std::string_view text);
    bool empty() const { return body_.empty(); }
    std::string text() const { return "{" + body_ + "}"; }

private:
    std::string body_;
};

/// A JSON array of values as they stand in JSON.
std::string json_array(std::vector<std::string> const& values);

/// A JSON array of texts.
std::string json_texts(std::vector<std::string_view> const& texts);

}
