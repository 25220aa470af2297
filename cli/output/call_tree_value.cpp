#include "call_tree.h"
#include "envelope.h"
#include "findings.h"
#include "trace.h"

namespace cf {

using callflow::Exploration;
using callflow::FieldInfo;
using callflow::Type;
using callflow::Value;

namespace {

std::vector<FieldInfo> branch_fields()
{
    return {
        answer_field("exit", "Exit that is taken, or dial"),
        answer_field("reason", "When, or why"),
        answer_field("to", "Module that it leads to"),
        answer_field("end", "How the call ends; null: it goes on, or an error of the flow stops it"),
        answer_field("by", "Who answers"),
        answer_field("from", "Seconds of the call before which hours do not allow it", Type::decimal),
    };
}

std::vector<FieldInfo> node_fields()
{
    return {
        answer_field("module", "A module that the call may enter"),
        answer_field("kind", "Its kind"),
        answer_list("branches", "What can become of the call there", branch_fields()),
    };
}

Value branch_value(Exploration::Branch const& branch)
{
    auto value = Value::map();
    value.put("exit", Value::of(branch.exit));
    value.put("reason", Value::of(branch.reason));
    value.put("to", Value::of(branch.to));
    value.put("end", Value::of(branch.end));
    value.put("by", Value::of(branch.by));
    value.put("from", Value::of(branch.from ? seconds(*branch.from) : ""));
    return value;
}

Value node_value(Exploration::Node const& node)
{
    auto value = Value::map();
    value.put("module", Value::of(node.module));
    value.put("kind", Value::of(std::string{node.kind->word}));
    value.put("branches", list_of(node.branches, branch_value));
    return value;
}

}

std::vector<FieldInfo> const& call_tree_fields()
{
    static std::vector<FieldInfo> const fields{
        answer_field("to", "Number that is called"),
        answer_field("flow", "Its flow"),
        answer_field("from", "Number of the caller, anonymous if withheld; null: any"),
        answer_field("at", "When the call comes", Type::instant),
        answer_field("timezone", "Time zone of the flow"),
        answer_field("root", "Module that the call enters first; null: none"),
        answer_list("nodes", "Modules that it may enter, nearest to the first one first", node_fields()),
        answer_list("ends", "How it can end"),
        answer_list("errors", "Errors of the flow that stop calls", finding_fields()),
    };
    return fields;
}

Value call_tree_value(Exploration const& tree)
{
    auto value = Value::map();
    value.put("to", Value::of(tree.to));
    value.put("flow", Value::of(tree.flow));
    value.put("from", Value::of(!tree.from ? "" : tree.from->empty() ? "anonymous" : *tree.from));
    value.put("at", Value::of(tree.at ? callflow::format_instant(*tree.at) : ""));
    value.put("timezone", Value::of(tree.timezone));
    value.put("root", Value::of(tree.root));
    value.put("nodes", list_of(tree.nodes, node_value));
    value.put("ends", list_of_texts({tree.ends.begin(), tree.ends.end()}));
    value.put("errors", list_of(tree.errors, finding_value));
    return value;
}

}
