#include "thing_schema.h"
#include "value_schema.h"

#include <callflow/testing.h>

namespace cf {

std::string tests_schema()
{
    auto const with = [](std::string_view title, std::string_view description, auto const& fields) {
        Properties properties;
        for (auto const& field : fields) {
            properties.put(field);
        }
        return titled(title, description)
            .put_text("type", "object")
            .put("properties", properties.schemas.text())
            .put("additionalProperties", "false")
            .text();
    };
    JsonObject properties;
    properties.put(
        "name", titled("name", "What the test is about.").put("type", R"(["string","number"])").text());
    properties.put("call", with("call", "The call: the flags of cf simulate.", callflow::call_fields()));
    properties.put(
        "expect",
        with("expect", "What becomes of it; what is absent is not checked.", callflow::expectation_fields()));
    auto const test =
        object_schema(titled("test", "A simulated call and what should become of it."), properties, {"name"});
    return titled("tests", "Calls that cf test simulates; of the document only.")
        .put("type", R"(["array","null"])")
        .put("items", test)
        .text();
}

}
