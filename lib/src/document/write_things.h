#pragma once

#include "document/write_page.h"
#include "model/thing.h"

#include <vector>

namespace callflow {

/// A state as its document is written: which phone numbers lead into which flow, and what need not be said.
class Contents {
public:
    explicit Contents(State const& state);

    State const& state() const { return state_; }
    /// The flows that are more than every new store has.
    std::vector<Thing const*> const& flows() const { return flows_; }
    /// Phone numbers and extensions of a flow; with an empty key phone numbers that are routed nowhere.
    std::vector<Thing const*> numbers_of(std::string_view flow) const;
    /// Its tabs in their order.
    std::vector<std::string_view> tabs_of(std::string_view flow) const;

private:
    struct Routed {
        std::string_view flow;
        Thing const* number;
    };

    bool is_untouched(Thing const& flow) const;

    State const& state_;
    std::vector<Routed> routed_; ///< phone numbers by flow
    std::vector<Thing const*> flows_;
};

/// `settings: ...`; nothing if they are all at their defaults.
void write_settings(Page& page, Contents const& contents);

/// The map of all things of a noun of the store, `users: ...`; nothing if there are none.
void write_all(Page& page, Contents const& contents, Noun noun);

/// `numbers: ...` of those that are routed nowhere.
void write_spare_numbers(Page& page, Contents const& contents);

/// `KEY: ...` of one flow, with all that belongs to it.
void write_flow(Page& page, Contents const& contents, Thing const& flow);

}
