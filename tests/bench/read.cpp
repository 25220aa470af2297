// The bare reading of a document: the events of our strict reader, and nothing done with them. Prints the
// seconds.
#include "document/events.h"

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

namespace {

struct Nothing : callflow::Events {
    void begin_document() override {}
    void text(std::string_view, callflow::Place) override {}
    void none(callflow::Place) override {}
    void begin_list(callflow::Place) override {}
    void end_list() override {}
    void begin_map(callflow::Place) override {}
    void key(std::string_view, callflow::Place) override {}
    void end_map() override {}
};

}

int main(int, char** argv)
{
    std::string const path = argv[1];
    std::ifstream file{path, std::ios::binary};
    std::string const text{std::istreambuf_iterator<char>{file}, {}};
    Nothing nothing;
    auto const start = std::chrono::steady_clock::now();
    auto const problems =
        path.ends_with(".json") ? callflow::read_json(text, nothing) : callflow::read_yaml(text, nothing);
    std::printf("%f\n", std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    return problems.empty() ? 0 : 1;
}
