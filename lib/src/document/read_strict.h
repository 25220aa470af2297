#pragma once

#include "events.h"
#include "read_problems.h"

#include <map>
#include <vector>

namespace callflow {

/// Hands on what a parser finds as events, where it keeps the rules of documents; what breaks one becomes a
/// problem and is left out. Every function answers whether to read on.
class Strict {
public:
    Strict(Events& events, Problems& problems) : events_{events}, problems_{problems} {}

    bool none(Place place);
    /// A key or a value. `plain` is not in quotes.
    bool text(std::string_view text, Place place, bool plain);
    bool begin(Value::Shape shape, Place place);
    bool end();

    /// How many values there have been, keys not counted.
    std::size_t values() const { return values_; }

private:
    struct Frame {
        Value::Shape shape;
        bool silent;
        bool wants_key;
        Place place;
        bool skips_value = false;
        std::map<std::string, Place, std::less<>> keys = {};
    };

    bool wants_key() const { return !frames_.empty() && frames_.back().wants_key; }
    bool is_silent() const;
    bool count(Place place);
    bool is_sound(std::string_view text, Place place);
    bool is_usable_key(std::string_view name, Place place, bool plain);
    bool take_key(std::string_view name, Place place, bool plain);
    void finish_value();

    Events& events_;
    Problems& problems_;
    std::vector<Frame> frames_;
    std::size_t values_ = 0;
};

}
