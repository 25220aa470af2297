#pragma once

#include "calls/record.h"
#include "store/connection.h"

namespace callflow {

/// Keeps a call. Of several records of one call those that know its path count before those that do not,
/// and among these the one of the best result: answered, then voicemail, then any other; the call waited
/// from the first of them on.
void keep_call(Connection& connection, CallRecord const& record);

std::int64_t count_calls(Connection& connection);
/// How many rows of any table this connection has written: it grows when keep_call changes something.
std::int64_t rows_written(Connection& connection);

/// Knows the flow of a number and the name of a flow, for records that lack them.
class CallDirectory {
public:
    explicit CallDirectory(Connection& connection);

    /// The number in the form of the store, and flow and name of the flow where they are known. The user
    /// stays if there is one of that key, or a record of ours tells it.
    void complete(CallRecord& record, bool ours) const;

private:
    std::unordered_map<std::string, std::string> flows_; ///< of numbers; empty: several
    std::unordered_map<std::string, std::string> names_; ///< of flows
    std::set<std::string> users_;
};

}
