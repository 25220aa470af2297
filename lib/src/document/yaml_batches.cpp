#include "document/yaml_batches.h"

namespace callflow {

void YamlBatch::add(callflow_yaml_event const& event)
{
    events_.push_back(event);
    begins_.push_back(texts_.size());
    texts_ += event.tag;
    texts_ += '\0';
    texts_.append(event.text, event.size);
}

callflow_yaml_event YamlBatch::at(std::size_t index) const
{
    auto event = events_[index];
    auto const begin = begins_[index];
    auto const end = index + 1 < begins_.size() ? begins_[index + 1] : texts_.size();
    event.tag = texts_.data() + begin;
    event.text = texts_.data() + (end - event.size);
    return event;
}

bool YamlBatches::push(YamlBatch batch)
{
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [&] { return closed_ || batches_.size() < most; });
    if (closed_) {
        return false;
    }
    batches_.push_back(std::move(batch));
    changed_.notify_all();
    return true;
}

std::optional<YamlBatch> YamlBatches::pop()
{
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [&] { return closed_ || !batches_.empty(); });
    if (batches_.empty()) {
        return std::nullopt;
    }
    auto batch = std::move(batches_.front());
    batches_.pop_front();
    changed_.notify_all();
    return batch;
}

void YamlBatches::close()
{
    std::unique_lock const lock{mutex_};
    closed_ = true;
    changed_.notify_all();
}

}
