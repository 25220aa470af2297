#pragma once

#include "model/hours.h"

#include <chrono>
#include <vector>

namespace callflow {

/// Which exception rules a day: the narrowest as it is written, of equals the last of the list. Yearly ones
/// are compared by month and day, over New Year too; 29 February only comes in leap years.
class ExceptionDays {
public:
    explicit ExceptionDays(std::vector<Exception> const& exceptions);

    /// Its index in the list; -1 if none does.
    int of(std::chrono::sys_days day) const;

    /// Every exception rules with one bid: less wins.
    struct Bid {
        int width = 0; ///< days; 0 is no exception
        int index = -1;
        bool beats(Bid const& other) const
        {
            return width != 0 &&
                   (other.width == 0 || width < other.width || (width == other.width && index > other.index));
        }
    };

private:
    /// From a day on this one is the best of the dated ones.
    struct Step {
        std::chrono::sys_days from;
        Bid bid;
    };

    std::vector<Step> dated_; ///< by day
    std::vector<Bid> yearly_; ///< by month and day; empty without any
};

}
