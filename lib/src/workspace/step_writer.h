#pragma once

#include "workspace/execution.h"

namespace callflow {

/// What is written of a thing in one go.
enum class Part { row, parts, whole, start };

/// Writes what a plan creates and updates, step by step.
class StepWriter {
public:
    StepWriter(Work& work, Plan const& plan, Desired const& desired, Ids& ids);

    /// Error{not_found} for a sound file that is not there.
    void write(Step const& step, Part part);

private:
    /// The thing of a step as it is and as it will be; nothing if it is new.
    struct Pair {
        std::optional<Item> before;
        Item after;
    };

    std::int64_t& known(Step const& step);
    Pair pair_of(Step const& step);
    void name_first_tab(Thing const& module, Pair& pair);
    void write_row(Step const& step, Pair& pair);
    void write_start(Step const& step, Pair& pair);
    static void settle_password(Pair& pair);

    Work& work_;
    Plan const& plan_;
    Desired const& desired_;
    Ids& ids_;
    std::vector<std::int64_t> known_; ///< ids of what is created or updated, by step
    std::string_view flow_;
    std::string_view first_tab_; ///< of that flow
};

}
