#pragma once

#include "check/graph.h"
#include "check/near.h"
#include "check/open_times.h"
#include "check/overview.h"
#include "check/report.h"
#include "check/staff.h"

#include <chrono>
#include <map>

namespace callflow {

/// A thing and its fields, unpacked once for everything that looks at it.
struct Record {
    Thing const& thing;
    Value fields;
};

/// The way on from a time router that says open.
struct OpenWay {
    Graph::Node router;
    Graph::Node to;
    std::string timing; ///< equal where they say open at the same times
};

/// What is known of the flow whose modules are looked at.
struct FlowScope {
    Index flow = 0;
    ThingRange modules;
    Graph cables;  ///< all of them
    Graph at_once; ///< only those that a call takes without waiting for the caller or ringing anybody
    std::map<std::string, Thing const*> codes; ///< of its switches
    std::vector<OpenWay> open_ways = {};
};

/// What the checks of one state share.
struct Checking {
    Checking(State const& state, std::vector<std::string> const& files, std::string const& day);

    Verdict report;
    Overview overview;
    NearMisses near;
    std::chrono::sys_days today;
    std::array<std::vector<bool>, 11> used; ///< by noun and index: what something points at
    FlowScope scope;
    Graph playlists;
    OpenTimes open_times;
    std::unordered_map<std::string_view, Staff> staffs;           ///< see staff_of_group
    std::unordered_map<std::string_view, std::string_view> homes; ///< see home_of
};

/// The text of a field; empty if it is not there.
std::string_view text_of(Value const& fields, std::string_view word);
/// The text of a field of a module, or its default.
std::string_view text_or_default(Record const& module, std::string_view word);
/// The elements of a list; none if it is not there.
std::vector<Value> const& elements_of(Value const& fields, std::string_view word);
/// Every reference in the fields of a thing.
void each_reference(Record const& record, TakeReference const& take);
bool is_kind(Record const& module, std::string_view word);
bool is_enabled(Record const& module);

// Facts for the checks that follow.
void note_settings(Checking& checking, Record const& settings);
void note_trunk(Checking& checking, Record const& trunk); // and E15: two default ones
void note_contact(Checking& checking, Record const& contact);
void note_flow(Checking& checking, Record const& flow);
void note_group(Checking& checking, Record const& group);
void note_user(Checking& checking, Record const& user);
void note_playlist(Checking& checking, Record const& audio);
void note_cables(Checking& checking, Record const& module);
void note_open_way(Checking& checking, Record const& module);

// Errors of what points where it may not.
void check_keys(Checking& checking, State const& state);            // E03 E04 E14
void check_names(Checking& checking);                               // E14
void check_pointers(Checking& checking, Record const& record);      // E03 E05 E09 E10
void check_number(Checking& checking, Record const& number);        // E03 E04
void check_isolation(Checking& checking, Record const& user);       // E11
void check_exits_of_kind(Checking& checking, Record const& module); // E06 E07
void check_switch_code(Checking& checking, Record const& module);   // E14
void check_playlists(Checking& checking);                           // E15

// Flows that cannot run, and advice.
void check_leaving(Checking& checking, Record const& module);      // E17 E18
void check_loops(Checking& checking);                              // E13
void check_reach(Checking& checking);                              // W01
void check_uncabled(Checking& checking, Record const& module);     // W02
void check_route(Checking& checking, Record const& number);        // W03
void check_same_exits(Checking& checking, Record const& module);   // W04
void check_shared(Checking& checking, Record const& user);         // W05
void check_exceptions(Checking& checking, Record const& schedule); // W06 W08
void check_absence(Checking& checking);                            // W07
void check_caller_rules(Checking& checking, Record const& module); // W08
void check_hours(Checking& checking, Record const& record);        // W09
void check_options(Checking& checking, Record const& module);      // W10
void check_timeline(Checking& checking, Record const& module);     // W11
void check_flow_names(Checking& checking);                         // W12
void check_description(Checking& checking, Record const& flow);    // W13
void check_user(Checking& checking, Record const& user);           // W14 W15 W16
void check_unused(Checking& checking);                             // W17
void check_trunk_use(Checking& checking, Record const& trunk);     // W17
void check_phones(Checking& checking, Record const& user);         // W18

}
