#include "text/plugin.h"
#include "text_refusal.h"

using namespace callflow;

TEST_CASE("a missing plugin is a failure that names its file")
{
    auto const sentence = refusal("failure.plugin", [] { load_plugin("nothing"); });
    CHECK(sentence.find("libcallflow-nothing.so") != std::string::npos);
}

TEST_CASE("a plugin of another version is a failure that names what it lacks")
{
    auto const sentence = refusal("failure.plugin", [] { plugin_symbol("zone", "callflow_nothing"); });
    CHECK(sentence.find("callflow_nothing") != std::string::npos);
}
