// The bare parse: yaml-cpp's events of a file, and nothing done with them. Prints the seconds it took.
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <chrono>
#include <cstdio>
#include <fstream>

namespace {

struct Nothing : YAML::EventHandler {
    void OnDocumentStart(YAML::Mark const&) override {}
    void OnDocumentEnd() override {}
    void OnNull(YAML::Mark const&, YAML::anchor_t) override {}
    void OnAlias(YAML::Mark const&, YAML::anchor_t) override {}
    void OnScalar(YAML::Mark const&, std::string const&, YAML::anchor_t, std::string const&) override {}
    void
    OnSequenceStart(YAML::Mark const&, std::string const&, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
    }
    void OnSequenceEnd() override {}
    void OnMapStart(YAML::Mark const&, std::string const&, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
    }
    void OnMapEnd() override {}
};

}

int main(int, char** argv)
{
    auto const start = std::chrono::steady_clock::now();
    std::ifstream file{argv[1]};
    YAML::Parser parser{file};
    Nothing nothing;
    while (parser.HandleNextDocument(nothing)) {
    }
    std::printf("%f\n", std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
}
