// Walks one call of a document again and again on one core, and prints how many a second and how many modules
// each enters: walk DOCUMENT NUMBER TIME FROM [KEYS...].
#include "simulate/walk.h"

#include "simulate/simulator.h"

#include <callflow/simulate.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

namespace {

callflow::Value call_of(char** words)
{
    auto call = callflow::Value::map();
    call.put("to", callflow::Value::of(words[2]));
    call.put("at", callflow::Value::of(words[3]));
    call.put("from", callflow::Value::of(words[4]));
    auto press = callflow::Value::list();
    for (auto** key = words + 5; *key != nullptr; ++key) {
        press.items.push_back(callflow::Value::of(*key));
    }
    call.put("press", std::move(press));
    return call;
}

}

int main(int, char** argv)
{
    std::ifstream file{argv[1], std::ios::binary};
    std::string const text{std::istreambuf_iterator<char>{file}, {}};
    callflow::Simulator const simulator{callflow::Documents{{{argv[1], text}}, {}, {}}};
    auto const prepared = callflow::prepare_call(simulator.exchange(), call_of(argv), {});
    callflow::Walk walk{*prepared.dialplan};
    constexpr int batch = 1000;
    constexpr std::chrono::duration<double> wanted{1};
    int count = 0;
    auto const start = std::chrono::steady_clock::now();
    std::chrono::duration<double> taken{0};
    while (taken < wanted) {
        for (int i = 0; i < batch; ++i) {
            walk.run(prepared.call);
        }
        count += batch;
        taken = std::chrono::steady_clock::now() - start;
    }
    std::printf("%f %zu\n", count / taken.count(), walk.path().size());
}
