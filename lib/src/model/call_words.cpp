#include "model/call_words.h"

namespace callflow {

namespace {

/// `b` where `half=b` could stand: the exit of all.
Value for_all(Value value)
{
    if (value.is_text() && !value.text.empty() && value.text.find('=') == std::string::npos) {
        value.text.insert(0, 1, '=');
    }
    for (auto& item : value.items) {
        item = value.is_list() ? for_all(std::move(item)) : std::move(item);
    }
    return value;
}

}

CallWords read_call_words(Value const& call, Findings& findings)
{
    Value readable = call;
    for (auto const* const word : {"draw", "switch"}) {
        if (Value* const value = readable.find(word)) {
            *value = for_all(std::move(*value));
        }
    }
    return read<CallWords>(readable, findings);
}

}
