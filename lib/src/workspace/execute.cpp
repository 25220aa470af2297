#include "workspace/execute.h"

#include "store/guards.h"
#include "workspace/execution.h"
#include "workspace/prepare.h"

#include <fmt/format.h>

namespace callflow {

namespace {

constexpr std::size_t most_objects = 100;

/// What is written of a thing in one go.
enum class Part { row, parts, whole, start };

struct Pass {
    Noun noun;
    Part part;
};

/// What is pointed at before what points.
constexpr Pass passes[] = {
    {Noun::schedule, Part::whole}, {Noun::user, Part::whole},     {Noun::contact, Part::whole},
    {Noun::group, Part::whole},    {Noun::audio, Part::row},      {Noun::audio, Part::parts},
    {Noun::trunk, Part::whole},    {Noun::flow, Part::whole},     {Noun::tab, Part::whole},
    {Noun::module, Part::row},     {Noun::number, Part::whole},   {Noun::module, Part::parts},
    {Noun::flow, Part::start},     {Noun::settings, Part::whole},
};

std::string_view text_in(Item const& item, std::string_view word)
{
    Value const* const value = item.fields.find(word);
    return value == nullptr ? std::string_view{} : std::string_view{value->text};
}

/// The thing of a step as it is and as it will be; nothing if it is new.
struct Pair {
    std::optional<Item> before;
    Item after;
};

/// An account gets a password unless it has one, which need not be seen in a state; others lose theirs.
void settle_password(Pair& pair)
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

class Execution {
public:
    Execution(
        Work& work, Plan const& plan, Desired const& desired, std::function<void(double)> const& progress)
        : work_{work}, plan_{plan}, desired_{desired}, progress_{progress}, ids_{work.store},
          known_(plan.steps.size())
    {
        for (auto const& pass : passes) {
            total_ += steps_of(plan, pass.noun).size();
        }
    }

    void run()
    {
        park_names(work_, plan_, ids_);
        count_tabs();
        for (auto const& pass : passes) {
            for (auto const& step : steps_of(plan_, pass.noun)) {
                if (step.action != Step::Action::remove) {
                    write(step, pass.part);
                }
                tick();
            }
        }
        choose_defaults();
        remove_things(work_, plan_, ids_, [&](Thing const& thing, std::int64_t id) {
            tell(thing, id, "removed");
            work_.writing->relieve();
        });
    }

private:
    std::int64_t& known(Step const& step)
    {
        return known_[static_cast<std::size_t>(&step - plan_.steps.data())];
    }

    /// Positions are places among the tabs of a flow: stored ones have gaps where tabs were deleted.
    void count_tabs()
    {
        std::string_view flow;
        for (auto const& step : steps_of(plan_, Noun::tab)) {
            bool const known_flow = thing_of(step).owner == flow;
            flow = thing_of(step).owner;
            auto const id = known_flow ? 0 : ids_.owner_of(thing_of(step));
            if (id != 0) {
                work_.store
                    .bulk("UPDATE tab SET position = n FROM (SELECT id AS i, row_number() OVER"
                          " (ORDER BY position, id) AS n FROM tab WHERE flow_id = ?1)"
                          " WHERE id = i AND position <> n")
                    .run_with(id);
            }
        }
    }

    Pair pair_of(Step const& step)
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
    void name_first_tab(Thing const& module, Pair& pair)
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

    void write(Step const& step, Part part)
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

    void write_row(Step const& step, Pair& pair)
    {
        if (step.after->noun == Noun::contact) {
            settle_password(pair);
        }
        if (step.after->noun == Noun::audio) {
            take_sound_of(pair.after);
        }
        if (pair.before) {
            update_item_row(work_, *pair.before, pair.after);
        } else {
            insert_item_row(work_, pair.after);
            known(step) = pair.after.id;
        }
        tell(*step.after, pair.after.id, pair.before ? "changed" : "created");
    }

    void write_start(Step const& step, Pair& pair)
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

    void take_sound_of(Item const& audio)
    {
        auto const name = text_in(audio, "file");
        if (name.empty() || has_sound(work_, name)) {
            return;
        }
        auto const path = desired_.sounds.find(std::string{name});
        if (path == desired_.sounds.end()) {
            throw Error{
                Code::not_found, "file",
                fmt::format(
                    "the store has no \"{}\" for audio \"{}\", and no document gives it", name, audio.key)};
        }
        take_sound(work_, path->second);
    }

    static bool is_default(Thing const* trunk)
    {
        return trunk != nullptr && packed_text(trunk->fields, "default") == "true";
    }

    /// The trunk that takes the calls that leave; the old one gives up before the new one is taken.
    void choose_defaults()
    {
        for (auto const& step : steps_of(plan_, Noun::trunk)) {
            if (is_default(step.before) && !is_default(step.after)) {
                work_.store.bulk("UPDATE settings SET default_trunk_id = NULL WHERE default_trunk_id = ?1")
                    .run_with(ids_.of(*step.before));
            }
        }
        for (auto const& step : steps_of(plan_, Noun::trunk)) {
            if (is_default(step.after) && !is_default(step.before)) {
                work_.store.bulk("UPDATE settings SET default_trunk_id = ?1 WHERE id = 1")
                    .run_with(known(step));
            }
        }
    }

    void tell(Thing const& thing, std::int64_t id, char const* what)
    {
        auto& objects = work_.outcome.objects;
        if (objects.size() == most_objects) {
            return;
        }
        auto const key = thing.noun == Noun::contact ? fmt::format("{}/{}", thing.owner, thing.key)
                                                     : std::string{thing.key};
        auto const name = thing.name.empty() ? key : std::string{thing.name};
        objects.push_back({std::string{word_of(thing.noun)}, id, key, name, what});
    }

    void tick()
    {
        constexpr std::size_t now_and_then = 1024;
        work_.writing->relieve();
        if (++done_ % now_and_then == 0 && progress_) {
            progress_(static_cast<double>(done_) / static_cast<double>(total_));
        }
    }

    Work& work_;
    Plan const& plan_;
    Desired const& desired_;
    std::function<void(double)> const& progress_;
    Ids ids_;
    std::vector<std::int64_t> known_; ///< ids of what is created or updated, by step
    std::string_view flow_;
    std::string_view first_tab_; ///< of that flow
    std::size_t done_ = 0;
    std::size_t total_ = 0;
};

std::string summary_of(Plan const& plan, std::string const& owner)
{
    auto const counts = counts_of(plan);
    if (counts.none()) {
        return fmt::format("apply: claimed by {}", owner);
    }
    return fmt::format(
        "apply: {} created, {} changed, {} removed", counts.created, counts.changed, counts.removed);
}

}

void execute(
    Work& work, Plan const& plan, Desired const& desired, std::string const& owner, bool with_numbers,
    std::function<void(double)> const& progress)
{
    if (!with_numbers && !work.outcome.dry_run) {
        require_numbers_led(plan);
    }
    Execution{work, plan, desired, progress}.run();
    if (!plan.steps.empty()) {
        guard_all(work.store);
    }
    if (!owner.empty()) {
        claim(work, owner, desired.state);
    }
    work.outcome.summary = summary_of(plan, owner);
    if (progress) {
        progress(1);
    }
}

}
