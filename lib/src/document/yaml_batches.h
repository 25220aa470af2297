#pragma once

#include "../yaml_plugin/yaml.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace callflow {

/// Events with their texts, which outlive the parser's.
class YamlBatch {
public:
    void add(callflow_yaml_event const& event);
    bool is_full() const { return events_.size() == most; }
    std::size_t size() const { return events_.size(); }
    /// Good as long as the batch, and until the next `add`.
    callflow_yaml_event at(std::size_t index) const;

private:
    static constexpr std::size_t most = 1024;

    std::vector<callflow_yaml_event> events_;
    std::vector<std::size_t> begins_;
    std::string texts_; ///< of each event its tag, ended by NUL, and its text
};

/// What one thread has parsed and another has not taken yet: a few batches, so that neither runs far ahead.
class YamlBatches {
public:
    /// Waits for room; false when nobody wants more.
    bool push(YamlBatch batch);
    /// Waits for a batch; nothing when there will be none.
    std::optional<YamlBatch> pop();
    /// No more will be pushed, or popped.
    void close();

private:
    static constexpr std::size_t most = 4;

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<YamlBatch> batches_;
    bool closed_ = false;
};

}
