#pragma once

#include <callflow/workspace.h>

#include <string>
#include <string_view>
#include <vector>

namespace cf {

/// A field of an answer, for its description and its writing.
callflow::FieldInfo
answer_field(std::string_view word, std::string_view help, callflow::Type type = callflow::Type::text);
/// A list of texts, or of structures with `parts`.
callflow::FieldInfo
answer_list(std::string_view word, std::string_view help, std::vector<callflow::FieldInfo> parts = {});
callflow::Value list_of_texts(std::vector<std::string> const& lines);
/// What `value` makes of each of all.
template <class All, class One> callflow::Value list_of(All const& all, One const& value)
{
    auto list = callflow::Value::list();
    for (auto const& one : all) {
        list.items.push_back(value(one));
    }
    return list;
}

/// The object that a mutation answers in JSON and YAML; every key is always there, in this order: schema,
/// kind, action, changed, dry_run, objects [{kind, id, key, name}], change (null if none was recorded),
/// warnings, losses, numbers, notes, backup (null if none was made), secret (null unless revealed), counts
/// (null but of an apply).
std::vector<callflow::FieldInfo> const& result_fields();
callflow::Value result_value(callflow::Outcome const& outcome, bool reveal);
/// created, changed, removed, unchanged.
std::vector<callflow::FieldInfo> const& count_fields();
callflow::Value counts_value(callflow::PlanCounts const& counts);

/// The object that an error writes; file, line and column are null but for errors of a document.
std::vector<callflow::FieldInfo> const& error_fields();
callflow::Value error_value(callflow::Error const& error);

}
