#pragma once

#include "workspace/item.h"

namespace callflow {

/// What each noun adds to creating and setting: names, defaults that need the store, rows of its own.

/// The edit that gives a field a value; nullptr if there is none.
Edit const* edit_of(std::vector<Edit> const& edits, std::string_view word);

/// The flow (tabs, modules, extensions) or user (contacts) that a new thing belongs to; 0 for the store's.
std::int64_t owner_of_new(Work& work, Noun noun, Draft const& draft);

/// The operand by which the new thing would be found; empty where only its key is.
std::string name_of_new(Work& work, Noun noun, Draft const& draft);

/// The flow in which modules and tabs that edits name are looked for.
std::int64_t scope_of_new(Work& work, Noun noun, Draft const& draft);
std::int64_t scope_of(Work& work, Item const& item, std::vector<Edit> const& edits);

/// Gives a new thing its name and key; Error{conflict} if they are taken.
void name_new(Work& work, Item& item, Draft const& draft);

/// A number that is given another flow leads to its start unless it is given a target, too; Error{usage} for
/// a target without a flow.
void leave_route(Item& item, std::vector<Edit> const& edits);

/// Notes for the question and the dry run what a number leaves behind that is led elsewhere: the place it led
/// to, or that it is routed nowhere.
void note_lost_route(Work& work, Item const& before, Item const& after);

KindInfo const& require_kind(std::string_view word);

void prepare_new(Work& work, Item& item);
void finish_new(Work& work, Item const& item, Draft const& draft);
void prepare_change(Work& work, Item const& before, Item& after);
void finish_change(Work& work, Item const& before, Item const& after);

/// Whether the store has the bytes of `audio/<sha256>.<format>`.
bool has_sound(Work& work, std::string_view name);
/// Takes the file at a path into the store; its name there.
std::string take_sound(Work& work, std::string const& path);
/// Takes the file at the path in the field `file` into the store; the field becomes
/// `audio/<sha256>.<format>`.
void take_audio_file(Work& work, Item& audio);

/// 24 letters and digits from the system's random source.
std::string random_password();

/// Makes a flow the current one of the person at work.
void choose_flow(Work& work, Found const& flow);

/// Tabs of a flow in order.
std::vector<Found> tabs_of(Work& work, std::int64_t flow);
/// Error{conflict} if another tab of the flow has that name.
void insert_tab(Work& work, std::int64_t flow, std::string const& name, std::size_t position);
/// Puts a tab at a position among the others, which are numbered 1, 2, 3 around it; behind the last if it is
/// too far.
void place_tab(Work& work, std::int64_t flow, std::int64_t tab, std::int64_t position);

}
