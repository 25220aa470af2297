#pragma once

#include "workspace/item.h"

#include <map>

namespace callflow {

/// Copies modules into a flow; what they lead to is the copy where that was copied too, else the same module
/// if the flow stays the same.
class ModuleCopies {
public:
    ModuleCopies(Work& work, std::int64_t flow) : work_{work}, flow_{flow} {}

    /// Without cables, into the tab of that name; within one flow it is called `name`.
    Item const& copy(Found const& module, std::string const& tab, std::string const& name);
    /// Lays the cables of all copies.
    void connect();

private:
    struct Copy {
        Item item;
        Value exits;
        bool same_flow;
    };

    void drop_caller_id(Item& item);
    void drop_code(Item& item);

    Work& work_;
    std::int64_t flow_;
    std::map<std::string, std::string> keys_;
    std::vector<Copy> copies_;
};

}
