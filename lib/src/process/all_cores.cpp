#include "process/all_cores.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>
#include <vector>

namespace callflow {

void on_all_cores(std::size_t count, std::function<void(std::size_t)> const& work)
{
    std::atomic<std::size_t> next = 0;
    std::vector<std::exception_ptr> errors(count);
    auto const run = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            try {
                work(i);
            } catch (...) {
                errors[i] = std::current_exception();
                next = count;
            }
        }
    };
    {
        std::vector<std::jthread> others;
        for (auto i = std::min<std::size_t>(std::thread::hardware_concurrency(), count); i > 1; --i) {
            others.emplace_back(run);
        }
        run();
    }
    auto const first =
        std::find_if(errors.begin(), errors.end(), [](auto const& error) { return error != nullptr; });
    if (first != errors.end()) {
        std::rethrow_exception(*first);
    }
}

}
