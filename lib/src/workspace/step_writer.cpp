#include "workspace/step_writer.h"

#include "workspace/prepare.h"

namespace callflow {

namespace {

std::string_view text_in(Item const& item, std::string_view word)
{
    Value const* const value = item.fields.find(word);
    return value == nullptr ? std::string_view{} : std::string_view{value->text};
}

}

StepWriter::StepWriter(Work& work, Plan const& plan, Desired const& desired, Ids& ids)
    : work_{work}, plan_{plan}, desired_{desired}, ids_{ids}, known_(plan.steps.size())
{
}

std::int64_t& StepWriter::known(Step const& step)
{
    return known_[static_cast<std::size_t>(&step - plan_.steps.data())];
}

StepWriter::Pair StepWriter::pair_of(Step const& step)
{
    auto const owner = ids_.owner_of(*step.after);
    auto& id = known(step);
    if (step.action == Step::Action::update && id == 0) {
        id = ids_.of(*step.after);
    }
    Pair pair{{}, item_of(*step.after, id, owner)};
    if (step.action == Step::Action::update) {
        pair.before = item_of(*step.before, id, owner);
    }
    if (step.after->noun == Noun::module) {
        name_first_tab(*step.after, pair);
    }
    return pair;
}

/// A module that names no tab is on the first of its flow.
void StepWriter::name_first_tab(Thing const& module, Pair& pair)
{
    if (pair.after.fields.find("tab") != nullptr) {
        return;
    }
    if (module.owner != flow_) {
        flow_ = module.owner;
        first_tab_ = first_tab(plan_.result, flow_);
    }
    pair.after.fields.put("tab", Value::of(std::string{first_tab_}));
}

/// An account gets a password unless it has one, which need not be seen in a state; others lose theirs.
void StepWriter::settle_password(Pair& pair)
{
    bool const account = text_in(pair.after, "type") == "sip";
    bool const was = pair.before && text_in(*pair.before, "type") == "sip";
    bool const shown = pair.before && pair.before->fields.find("password") != nullptr;
    if (account && pair.after.fields.find("password") == nullptr && (!was || shown)) {
        pair.after.fields.put("password", Value::of(random_password()));
    }
    if (!account && was) {
        pair.before->fields.put("password", Value::of("any"));
    }
}

void StepWriter::write(Step const& step, Part part)
{
    auto pair = pair_of(step);
    if (part == Part::start) {
        return write_start(step, pair);
    }
    if (step.after->noun == Noun::flow) {
        pair.after.fields.erase("start");
        if (pair.before) {
            pair.before->fields.erase("start");
        }
    }
    if (part != Part::parts) {
        write_row(step, pair);
    }
    if (part != Part::row) {
        if (pair.before) {
            update_item_parts(work_, *pair.before, pair.after);
        } else {
            insert_item_parts(work_, pair.after);
        }
    }
}

void StepWriter::write_row(Step const& step, Pair& pair)
{
    if (step.after->noun == Noun::contact) {
        settle_password(pair);
    }
    if (step.after->noun == Noun::audio) {
        take_sound_of(work_, pair.after, desired_);
    }
    if (pair.before) {
        update_item_row(work_, *pair.before, pair.after);
    } else {
        insert_item_row(work_, pair.after);
        known(step) = pair.after.id;
    }
    tell(work_.outcome, *step.after, pair.after.id, pair.before ? "changed" : "created");
}

void StepWriter::write_start(Step const& step, Pair& pair)
{
    Item without = pair.after;
    without.fields.erase("start");
    if (pair.before && pair.before->fields.find("start") != nullptr) {
        without.fields.put("start", *pair.before->fields.find("start"));
    }
    pair.after.id = without.id = known(step);
    update_item_row(work_, without, pair.after);
    if (step.becomes_default) {
        work_.store.bulk("UPDATE settings SET default_flow_id = ?1 WHERE id = 1").run_with(known(step));
    }
}

}
