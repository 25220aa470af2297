#include "workspace/removal.h"

#include <fmt/format.h>

namespace callflow {

namespace {

/// One sort of thing that a flow takes with it.
struct Loss {
    char const* one;
    char const* many;
    char const* names; ///< SQL; ?1 is the flow
};

/// What nothing else holds once the flow is gone.
struct Left {
    char const* words;
    char const* names; ///< SQL; ?1 is the flow
};

constexpr Loss losses[] = {
    {"tab", "tabs", "SELECT name FROM tab WHERE flow_id = ? ORDER BY position, id"},
    {"module", "modules", "SELECT key FROM module WHERE flow_id = ? ORDER BY key"},
    {"cable", "cables",
     "SELECT m.key || '.' || exit FROM cable c JOIN module m ON m.id = module_id WHERE c.flow_id = "
     "? ORDER BY 1"},
    {"extension", "extensions",
     "SELECT number FROM number WHERE flow_id = ? AND number NOT GLOB '+*' ORDER BY number"},
    {"membership", "memberships",
     "SELECT key FROM membership JOIN user ON id = user_id WHERE flow_id = ? ORDER BY key"},
    {"group unassigned", "groups unassigned",
     "SELECT key FROM flow_group JOIN user_group ON id = group_id WHERE flow_id = ? ORDER BY key"},
};

constexpr Left left[] = {
    {"users in no flow any more",
     "SELECT key FROM user WHERE id IN (SELECT user_id FROM member WHERE flow_id = ?1)"
     " AND id NOT IN (SELECT user_id FROM member WHERE flow_id <> ?1) ORDER BY key"},
    {"groups in no flow any more",
     "SELECT key FROM user_group WHERE id IN (SELECT group_id FROM flow_group WHERE flow_id = ?1)"
     " AND id NOT IN (SELECT group_id FROM flow_group WHERE flow_id <> ?1) ORDER BY key"},
    {"audio that nothing uses any more", "SELECT DISTINCT a.key FROM module_field x JOIN module m ON m.id = "
                                         "module_id JOIN audio a ON a.id = audio_id"
                                         " WHERE m.flow_id = ?1 AND a.id NOT IN (SELECT audio_id FROM "
                                         "module_field y JOIN module n ON n.id = y.module_id"
                                         " WHERE n.flow_id <> ?1 AND audio_id IS NOT NULL) AND a.id NOT IN "
                                         "(SELECT item_id FROM audio_item) ORDER BY a.key"},
    {"schedules that nothing uses any more",
     "SELECT DISTINCT s.key FROM module_field x JOIN module m ON m.id = module_id JOIN schedule s ON s.id = "
     "schedule_id"
     " WHERE m.flow_id = ?1 AND s.id NOT IN (SELECT schedule_id FROM module_field y JOIN module n ON n.id = "
     "y.module_id"
     " WHERE n.flow_id <> ?1 AND schedule_id IS NOT NULL) AND s.id NOT IN"
     " (SELECT schedule_id FROM user WHERE schedule_id IS NOT NULL) ORDER BY s.key"},
};

constexpr char const* phones =
    "SELECT number FROM number WHERE flow_id = ? AND number GLOB '+*' ORDER BY number";

constexpr char const* erasures[] = {
    "UPDATE flow SET start_id = NULL WHERE id = ?",
    "DELETE FROM cable WHERE flow_id = ?",
    "DELETE FROM module_field WHERE module_id IN (SELECT id FROM module WHERE flow_id = ?)",
    "DELETE FROM number WHERE flow_id = ? AND number NOT GLOB '+*'",
    "UPDATE number SET flow_id = NULL, to_id = NULL WHERE flow_id = ?",
    "DELETE FROM module WHERE flow_id = ?",
    "DELETE FROM label WHERE flow_id = ?",
    "DELETE FROM membership WHERE flow_id = ?",
    "DELETE FROM flow_group WHERE flow_id = ?",
    "DELETE FROM tab WHERE flow_id = ?",
    "DELETE FROM claim WHERE noun = 'flow' AND thing_id = ?",
    "DELETE FROM flow WHERE id = ?",
};

}

void require_deletable(Work& work, Found const& flow)
{
    Statement row{
        work.store, "SELECT protected, id = (SELECT default_flow_id FROM settings) FROM flow WHERE id = ?",
        flow.id};
    row.step();
    if (row.number(1) != 0) {
        throw Error{
            Code::refused, "default",
            fmt::format("\"{}\" is the default flow and cannot be deleted", flow.name)}
            .advise("cf flow default OTHER");
    }
    if (row.number(0) != 0) {
        throw Error{Code::refused, "protected", fmt::format("flow \"{}\" is protected", flow.name)}.advise(
            fmt::format("cf flow set {} --no-protected", flow.key));
    }
}

void refuse_numbers(Found const& flow, std::vector<std::string> const& numbers)
{
    throw Error{
        Code::refused, "numbers",
        fmt::format(
            "{} into flow \"{}\": {}", counted(numbers.size(), "phone number leads", "phone numbers lead"),
            flow.name, some_of(numbers))}
        .advise("--with-numbers   # they stay in the store, routed nowhere");
}

void erase_flow(Work& work, std::int64_t flow)
{
    for (char const* erasure : erasures) {
        Statement{work.store, erasure, flow}.run();
    }
}

std::vector<std::string> losses_of_flow(Work& work, Found const& flow)
{
    std::vector<std::string> lines;
    for (auto const& loss : losses) {
        if (auto const names = texts_of(work.store, loss.names, flow.id); !names.empty()) {
            lines.push_back(
                fmt::format("{}: {}", counted(names.size(), loss.one, loss.many), some_of(names)));
        }
    }
    return lines;
}

void remove_flow(Work& work, Found const& flow, Removal const& how)
{
    require_deletable(work, flow);
    auto& outcome = work.outcome;
    auto const numbers = texts_of(work.store, phones, flow.id);
    if (!numbers.empty() && !how.with_numbers && !outcome.dry_run) {
        refuse_numbers(flow, numbers);
    }
    auto const lines = losses_of_flow(work, flow);
    outcome.losses.insert(outcome.losses.end(), lines.begin(), lines.end());
    outcome.numbers.insert(outcome.numbers.end(), numbers.begin(), numbers.end());
    for (auto const& unused : left) {
        if (auto const names = texts_of(work.store, unused.names, flow.id); !names.empty()) {
            outcome.notes.push_back(fmt::format("{}: {}", unused.words, some_of(names)));
        }
    }
    work.did(object_of(work.store, flow), fmt::format("delete {}", title_of(work.store, flow)));
    erase_flow(work, flow.id);
}

}
