#pragma once

#include "output.h"

#include <callflow/catalog.h>
#include <callflow/plan.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cf {

/// What stands behind the steps of a plan or a difference.
struct StepsEnd {
    callflow::PlanCounts counts;
    std::int64_t base = 0; ///< newest change of the store that was looked at
    std::vector<callflow::Finding> findings = {};
    std::vector<std::string> warnings = {};
};

/// Writes the steps of a plan or a difference, each when it comes; nothing stands on the output before the
/// first one.
class StepWriter {
public:
    StepWriter() = default;
    StepWriter(StepWriter const&) = delete;
    StepWriter(StepWriter&&) = delete;
    StepWriter& operator=(StepWriter const&) = delete;
    StepWriter& operator=(StepWriter&&) = delete;
    virtual ~StepWriter() = default;

    virtual void step(callflow::PlanStep const& step) = 0;
    virtual void end(StepsEnd const& end) = 0;
};

/// In the style of `out`: lines for people and in TSV, `action,kind,flow,key,name,field,before,after` in CSV,
/// an object of plan_fields in JSON and YAML, keys when quiet. `kind` is plan or diff.
std::unique_ptr<StepWriter> make_step_writer(Output& out, std::string_view kind);

/// schema, kind, steps, created, changed, removed, unchanged; of a plan also base and findings; warnings.
std::vector<callflow::FieldInfo> plan_fields(std::string_view kind);

/// `+ user ana "Ana Ruiz"` and, unless it is removed, a line a field.
void write_step(Output& out, callflow::PlanStep const& step);

/// `2 to create, 1 to change, 0 to remove, 40 unchanged`
std::string plan_sentence(callflow::PlanCounts const& counts);

}
