#include "document/yaml_events.h"

#include "document/yaml_batches.h"
#include "text/plugin.h"

#include <exception>
#include <thread>
#include <utility>

namespace callflow {
namespace {

using Take = std::function<bool(callflow_yaml_event const&)>;

/// Of a smaller text a thread would cost more than it saves.
constexpr std::size_t large = std::size_t{1} << 16U;

/// What yaml-cpp calls: no exception may cross it.
struct Taker {
    Take const& take;
    std::exception_ptr thrown;

    static bool call(void* self, callflow_yaml_event const* event) noexcept
    {
        auto& taker = *static_cast<Taker*>(self);
        try {
            return taker.take(*event);
        } catch (...) {
            taker.thrown = std::current_exception();
            return false;
        }
    }
};

void parse_here(std::string_view text, Take const& take)
{
    static auto* const parse = plugin_function<decltype(callflow_yaml_parse)>("yaml", "callflow_yaml_parse");
    Taker taker{take, {}};
    parse(text.data(), text.size(), &taker, Taker::call);
    if (taker.thrown) {
        std::rethrow_exception(taker.thrown);
    }
}

/// Parses ahead until nobody takes any more.
class Ahead {
public:
    explicit Ahead(std::string_view text) : thread_{[this, text] { run(text); }} {}
    ~Ahead() { batches_.close(); }
    Ahead(Ahead const&) = delete;
    Ahead& operator=(Ahead const&) = delete;

    void hand_to(Take const& take)
    {
        while (auto const batch = batches_.pop()) {
            for (std::size_t i = 0; i < batch->size(); ++i) {
                if (!take(batch->at(i))) {
                    return;
                }
            }
        }
        if (thrown_) {
            std::rethrow_exception(thrown_);
        }
    }

private:
    void run(std::string_view text) noexcept
    {
        try {
            YamlBatch batch;
            parse_here(text, [&](callflow_yaml_event const& event) {
                batch.add(event);
                return !batch.is_full() || batches_.push(std::exchange(batch, {}));
            });
            batches_.push(std::move(batch));
        } catch (...) {
            thrown_ = std::current_exception();
        }
        batches_.close();
    }

    YamlBatches batches_;
    std::exception_ptr thrown_; ///< read when the batches have been closed
    std::jthread thread_;       ///< last, so that it ends first
};

}

void each_yaml_event(std::string_view text, Take const& take)
{
    if (text.size() < large) {
        return parse_here(text, take);
    }
    plugin_symbol("yaml", "callflow_yaml_parse"); // what is missing is told here
    Ahead{text}.hand_to(take);
}

}
