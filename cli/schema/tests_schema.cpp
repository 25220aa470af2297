#include "thing_schema.h"
#include "value_schema.h"

namespace cf {

std::string tests_schema()
{
    constexpr std::string_view call_words[] = {"to",    "flow",   "from",    "from_name", "at",
                                               "press", "answer", "hang_up", "draw",      "switch"};
    constexpr std::string_view expect_words[] = {"path", "rings", "plays", "end", "by", "at"};
    auto const with = [](std::string_view title, std::string_view description, auto const& words) {
        JsonObject properties;
        for (auto const word : words) {
            properties.put(word, "{}");
        }
        return titled(title, description)
            .put_text("type", "object")
            .put("properties", properties.text())
            .put("additionalProperties", "false")
            .text();
    };
    JsonObject properties;
    properties.put(
        "name", titled("name", "What the test is about.").put("type", R"(["string","number"])").text());
    properties.put("call", with("call", "The call: the flags of cf simulate.", call_words));
    properties.put(
        "expect", with("expect", "What becomes of it; what is absent is not checked.", expect_words));
    auto const test =
        object_schema(titled("test", "A simulated call and what should become of it."), properties, {"name"});
    return titled("tests", "Calls that cf test simulates; of the document only.")
        .put("type", R"(["array","null"])")
        .put("items", test)
        .text();
}

}
