#pragma once

#include "model/arena.h"
#include "model/thing_range.h"

#include <callflow/catalog.h>

#include <deque>
#include <list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// Where a thing of a document stands; file 0 is none, others count from 1.
struct Origin {
    std::uint32_t file = 0;
    Place place;
};

/// A resource as a value, small enough for a million of them: its texts live in the arena of its State.
struct Thing {
    Noun noun = Noun::flow;
    std::string_view owner = {}; ///< key of the flow of tabs, modules and extensions, of the user of contacts
    std::string_view key = {};   ///< numbers: the number; tabs: the name; settings: `settings`
    std::string_view name = {};  ///< tabs, contacts, numbers, settings: empty; in a document empty is "left
                                 ///< alone", of what is new the key
    KindInfo const* kind = nullptr; ///< of modules
    std::string_view fields = {};   ///< packed, in normal form: see normal_fields
    std::string_view written = {};  ///< of documents: see packed_writing
    Origin origin = {};
    std::uint8_t covers = 0; ///< of documents: the Cover bits of collections that are listed whole
};

/// Collections of a thing whose missing members a document takes away.
enum Cover : std::uint8_t { covers_tabs = 1, covers_modules = 2, covers_numbers = 4, covers_contacts = 8 };

/// `module sales/main-menu`, `contact ana/desk`, `tab sales/Night`, `number +14165550101`, `settings`.
std::string title_of(Thing const& thing);

/// The name of a thing: its key if it has none of its own; empty for what has no name.
std::string_view called(Thing const& thing);

/// The fields of a thing of that noun and kind that documents and states hold: those of the noun without what
/// is a thing of its own (a flow's tabs) or known from its owner (an extension's flow), then those of the
/// kind. Made once.
std::vector<FieldInfo> const& thing_fields(Noun noun, KindInfo const* kind);

/// Canonical fields (see write() of model/describe.h) without empty ones and defaults, in the order of
/// `thing_fields`; memberships, groups of a flow, labels and exits by key, hours by day. A module of its
/// flow's first tab has none in states. Equal things have equal normal fields.
Value normal_fields(Noun noun, KindInfo const* kind, Value canonical);

/// Normal fields with defaults again, as the store takes them.
Value full_fields(Noun noun, KindInfo const* kind, Value normal);

/// A value as bytes, without its places; equal values have equal bytes, an empty map none.
std::string packed(Value const& value);
/// What a thing of a document has besides its fields: the words that were written with their default or
/// empty, by spaces, and the places of `value` and of all that is in it, in the order of `packed`.
std::string packed_writing(std::string_view resets, Value const& value);
std::string_view resets_of(Thing const& thing);
/// The value again; without places where nothing is written of it.
Value unpacked(std::string_view bytes, std::string_view writing = {});

/// The text under a word of a packed map, without unpacking it; empty if there is none.
std::string_view packed_text(std::string_view bytes, std::string_view word);

/// The fields of a thing, in normal form, with places if it has any.
Value fields_of(Thing const& thing);

/// A whole phone system as values, sorted by noun, owner and key once `sort` was called. Things stay where
/// they are.
class State {
public:
    /// Keeps the thing and copies of all its texts.
    Thing& add(Thing thing);
    /// Keeps the thing; its texts live elsewhere, or were kept here.
    Thing& put(Thing const& thing);
    /// Counts in a thing of a State that outlives this one.
    void refer_to(Thing const& thing) { things_.push_back(&thing); }
    /// Counts in all things of another state, which stay where they are.
    void take(State other);
    std::string_view keep(std::string_view text) { return arena_.keep(text); }
    /// Room for so many things.
    void reserve(std::size_t count) { things_.reserve(count); }
    void sort();

    ThingRange things() const { return ThingRange{things_}; }
    ThingRange of(Noun noun) const;
    ThingRange of(Noun noun, std::string_view owner) const;
    /// The thing of that key; nullptr if there is none.
    Thing const* find(Noun noun, std::string_view owner, std::string_view key) const;

    std::string default_flow; ///< its key; of documents empty: left alone

private:
    Arena arena_;
    std::deque<Thing> own_;
    std::vector<Thing const*> things_;
    std::list<State> taken_;
};

/// The place of a tab among those of its flow, from 1.
int position_of(Thing const& tab);

/// The name of a flow's first tab; empty if it has none.
std::string_view first_tab(State const& state, std::string_view flow);

/// The order of states.
bool stands_before(Thing const& left, Thing const& right);

/// The key of a number's owner: the flow of an extension, nothing of a phone number.
std::string_view owner_of_number(std::string_view number, std::string_view flow);

}
