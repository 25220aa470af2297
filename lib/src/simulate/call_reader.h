#pragma once

#include "model/finding.h"
#include "simulate/call.h"

namespace callflow {

/// Reads the words of a call for a dialplan, all of them; what is wrong is reported with its path.
class CallReader {
public:
    CallReader(CallWords const& words, Dialplan const& dialplan, Findings& findings);
    Call read();

private:
    void read_entry();
    void read_caller();
    void read_time();
    void read_keys();
    void read_hang_up();
    void read_replies();
    void read_sides();
    void read_queues();

    /// Milliseconds of `after:3s`; nothing for what does not begin so.
    std::optional<Milliseconds> after(std::string_view text);
    Habit habit(std::string_view how);
    /// Whether the flow rings anything that is called so.
    bool apply(Reply const& reply, Habit const& habit);
    /// -1, reported, if the flow has none of that key.
    Index32 station_named(std::string_view key);
    void read_side(Chosen const& side, std::string_view kind);
    void read_past(QueueBefore const& before);

    CallWords const& words_;
    Dialplan const& dialplan_;
    Findings& findings_;
    Call call_;
    std::vector<int> rank_; ///< of each phone: how particular the reply is that it has
};

}
