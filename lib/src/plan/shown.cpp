#include "plan/plan.h"

#include <fmt/format.h>

namespace callflow {
namespace {

std::string text_in(Value const& fields, FieldInfo const& field)
{
    Value const* const value = fields.find(field.word);
    return value == nullptr ? field.default_text : to_text(field, *value);
}

void compare(std::vector<FieldChange>& changes, std::string_view word, std::string before, std::string after)
{
    if (before != after) {
        changes.push_back({std::string{word}, std::move(before), std::move(after)});
    }
}

std::string kind_of(Thing const* thing)
{
    return thing == nullptr || thing->kind == nullptr ? std::string{} : std::string{thing->kind->word};
}

std::string name_of(Thing const* thing)
{
    return thing == nullptr ? std::string{} : std::string{called(*thing)};
}

/// What is of one kind and becomes another has fields of both; each is compared once.
void compare_fields(std::vector<FieldChange>& changes, Step const& step)
{
    Value const before = step.before == nullptr ? Value::map() : fields_of(*step.before);
    Value const after = step.after == nullptr ? Value::map() : fields_of(*step.after);
    auto const& fields = thing_fields(step.after->noun, step.after->kind);
    for (auto const& field : fields) {
        auto past = step.before == nullptr ? field.default_text : text_in(before, field);
        compare(changes, field.word, std::move(past), text_in(after, field));
    }
    if (step.before == nullptr || step.before->kind == step.after->kind) {
        return;
    }
    for (auto const& field : step.before->kind->fields) {
        if (after.find(field.word) == nullptr) {
            compare(changes, field.word, text_in(before, field), {});
        }
    }
}

std::string action_of(Step const& step)
{
    if (step.action == Step::Action::create) {
        return "create";
    }
    if (step.action == Step::Action::remove) {
        return "remove";
    }
    return unroutes(step) ? "unroute" : "update";
}

}

bool unroutes(Step const& step)
{
    bool const phone =
        step.action == Step::Action::update && step.after->noun == Noun::number && step.after->owner.empty();
    return phone && !packed_text(step.before->fields, "flow").empty() &&
           packed_text(step.after->fields, "flow").empty();
}

std::vector<FieldChange> changes_of(Step const& step)
{
    std::vector<FieldChange> changes;
    if (step.after == nullptr) {
        return changes;
    }
    compare(changes, "name", name_of(step.before), name_of(step.after));
    compare(changes, "kind", kind_of(step.before), kind_of(step.after));
    compare_fields(changes, step);
    if (step.becomes_default) {
        changes.push_back({"default", step.before == nullptr ? "" : "false", "true"});
    }
    return changes;
}

PlanStep shown(Step const& step)
{
    auto const& thing = step.after == nullptr ? *step.before : *step.after;
    bool const in_user = thing.noun == Noun::contact;
    auto key = in_user ? fmt::format("{}/{}", thing.owner, thing.key) : std::string{thing.key};
    return {
        action_of(step), std::string{word_of(thing.noun)}, in_user ? std::string{} : std::string{thing.owner},
        std::move(key),  std::string{called(thing)},       changes_of(step)};
}

PlanCounts counts_of(Plan const& plan)
{
    PlanCounts counts;
    counts.unchanged = plan.unchanged;
    for (auto const& step : plan.steps) {
        auto& count = step.action == Step::Action::create   ? counts.created
                      : step.action == Step::Action::update ? counts.changed
                                                            : counts.removed;
        ++count;
    }
    return counts;
}

}
