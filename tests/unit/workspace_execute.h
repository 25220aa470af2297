#pragma once

#include "document_state.h"
#include "store/state.h"
#include "store/transaction.h"
#include "store_dump.h"
#include "workspace/execute.h"
#include "workspace_box.h"

namespace callflow {

inline State loaded(Box const& box)
{
    Connection store{box.options(), Connection::Purpose::read};
    return load_state(store);
}

/// Runs `deed(work)` as one change, and tells its outcome.
template <class Deed> Outcome performed(Box const& box, Deed&& deed)
{
    auto const options = box.options();
    Connection store{options, Connection::Purpose::write};
    Writing writing{store, options};
    Outcome outcome;
    Work work{store, options, outcome, &writing};
    deed(work);
    outcome.changed = writing.changed();
    outcome.change = writing.commit(options, {work.now(), "apply", outcome.summary, {}});
    return outcome;
}

inline Outcome executed(
    Box const& box, Plan const& plan, Desired const& desired = {}, std::string const& owner = {},
    bool with_numbers = false)
{
    return performed(box, [&](Work& work) { execute(work, plan, desired, owner, with_numbers, {}); });
}

/// The plan by which all of one state becomes all of another.
inline Plan plan_of(State const& current, State const& wanted)
{
    auto plan = difference(current, wanted);
    for (auto const& thing : wanted.things())
        plan.result.refer_to(thing);
    return plan;
}

/// Makes the store what `wanted` is.
inline Outcome become(Box const& box, State& wanted)
{
    wanted.sort();
    State const current = loaded(box);
    return executed(box, plan_of(current, wanted));
}

/// A thing in a line, with its bytes.
inline Words lines_of(State const& state)
{
    Words lines;
    for (auto const& thing : state.things()) {
        auto line = fmt::format(
            "{} \"{}\" {}", title_of(thing), thing.name, thing.kind == nullptr ? "" : thing.kind->word);
        Value const fields = fields_of(thing);
        for (auto const& field : thing_fields(thing.noun, thing.kind))
            if (Value const* const value = fields.find(field.word))
                line += fmt::format(" {}={}", field.word, to_text(field, *value));
        lines.push_back(line + " " + std::string{thing.fields});
    }
    lines.push_back("default flow " + state.default_flow);
    return lines;
}

/// The lines in which two states differ; empty if they are equal.
inline std::string apart(State const& left, State const& right)
{
    std::string text;
    auto const there = lines_of(left);
    auto const here = lines_of(right);
    for (auto const& line : there)
        if (std::find(here.begin(), here.end(), line) == here.end())
            text += "- " + line + "\n";
    for (auto const& line : here)
        if (std::find(there.begin(), there.end(), line) == there.end())
            text += "+ " + line + "\n";
    return there == here || !text.empty() ? text : "another order";
}

/// A phone system that has every noun, cables in a circle and what points at each sort of thing.
inline State office()
{
    State state;
    state.default_flow = "sales";
    add(state, Noun::settings, "", "settings", "", "{region: CA, review_days: '30'}");
    add_flow(state, "default", "Default");
    add(state, Noun::schedule, "", "office", "Office",
        "{timezone: America/Toronto, hours: {mon-fri: '08:00-12:00 13:00-18:00', sat: '09:00-12:00'},"
        " exceptions: [{date: '2026-12-25', closed: 'true', yearly: 'true', name: Christmas}]}");
    add(state, Noun::audio, "", "welcome", "Welcome", "{say: Welcome., language: en}");
    add(state, Noun::audio, "", "all", "All of it", "{items: [welcome, welcome]}");
    add(state, Noun::trunk, "", "carrier", "Carrier",
        "{host: sip.example.net, username: u, password: {env: CARRIER}, register: 'true', default: 'true'}");
    add(state, Noun::user, "", "ana", "Ana Ruiz",
        "{email: ana@example.com, role: manager, schedule: office}");
    add(state, Noun::user, "", "bo", "Bo Lind", "{status: inactive}");
    add(state, Noun::contact, "ana", "desk", "", "{type: sip, codecs: [opus, ulaw]}");
    add(state, Noun::contact, "ana", "mobile", "", "{type: phone, address: '+14165550101'}");
    add(state, Noun::group, "", "team", "Team", "{description: Those who sell, users: [bo, ana]}");
    add(state, Noun::flow, "", "sales", "Sales Team",
        "{description: Sales, timezone: America/Toronto, start: hours, protected: 'true',"
        " labels: {b: '2', a: '1'}, users: [{user: ana, role: admin}, {user: bo}], groups: [team]}");
    add(state, Noun::tab, "sales", "Night", "", "{position: '2'}");
    add(state, Noun::tab, "sales", "Main");
    add(state, Noun::module, "sales", "hours", "Hours",
        "{schedule: office, exits: {open: menu, closed: mail}}", "time_router");
    add(state, Noun::module, "sales", "menu", "Menu",
        "{audio: welcome, timeout: 8s, exits: {'1': ring, invalid: ring, timeout: menu}}", "voice_menu");
    add(state, Noun::module, "sales", "ring", "Ring",
        "{note: All of them, destinations: [{to: ana}, {to: '@team', after: 5s, for: 30s},"
        " {to: ana/mobile}, {to: '+14165550199', for: 40s}], caller_name: {match: '^(.*)$', result: 'S \\1'},"
        " exits: {no_answer: out}}",
        "ring_group");
    add(state, Noun::module, "sales", "out", "Out",
        "{tab: Night, to: '+14165550177', caller_id: '+14169233346', exits: {no_answer: mail}}",
        "call_forward");
    add(state, Noun::module, "sales", "mail", "Mail",
        "{tab: Night, enabled: 'false', audio: 'say: Leave a message.', deliver_to: [ana, x@example.com]}",
        "voicemail");
    add(state, Noun::module, "sales", "own", "Own",
        "{tab: Night, hours: {mon: '08:00-12:00', tue: '10:00-11:00'}, timezone: Asia/Tokyo}", "time_router");
    add(state, Noun::number, "", "+14169233346", "", "{flow: sales, label: Main line}");
    add(state, Noun::number, "", "+14165550999", "", "{label: Spare}");
    add(state, Noun::number, "sales", "101", "", "{to: ring, caller_name: {match: x}}");
    state.sort();
    return state;
}

}
