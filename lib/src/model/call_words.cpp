#include "model/call_words.h"

namespace callflow {

namespace {

/// `b` where `half=b` could stand: the exit of all.
Value for_all(Value value)
{
    if (value.is_text() && !value.text.empty() && value.text.find('=') == std::string::npos) {
        auto all = Value::map();
        all.place = value.place;
        all.put("exit", std::move(value));
        return all;
    }
    if (value.is_list()) {
        for (auto& item : value.items) {
            item = for_all(std::move(item));
        }
    }
    return value;
}

/// The same in a list, which is what a map with `exit` would not be.
Value listed(Value value)
{
    return value.is_text() && !value.text.empty() ? Value::list({for_all(std::move(value))})
                                                  : for_all(std::move(value));
}

}

CallWords read_call_words(Value const& call, Findings& findings)
{
    Value readable = call;
    for (auto const* const word : {"draw", "switch"}) {
        if (Value* const value = readable.find(word)) {
            *value = listed(std::move(*value));
        }
    }
    return read<CallWords>(readable, findings);
}

}
