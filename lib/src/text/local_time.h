#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace callflow {

/// The local clock of one zone of tzdata as offsets between its changes from 1970 to 2100: asked of tzdata
/// once, pure and fast from then on. Times are seconds since 1970-01-01, `utc` of UTC, `local` of the local
/// clock. Before and after these years the nearest offset holds. Safe for threads.
class LocalTime {
public:
    /// From an instant on the local clock is UTC and so many seconds.
    struct Offset {
        std::int64_t from;
        std::int64_t seconds;
    };

    /// Loaded when first asked for and kept. Error{usage, zone} for no zone of tzdata, Error{failure, zone}
    /// if it cannot be loaded.
    static LocalTime const& of(std::string const& zone);

    /// By their instants, at least one.
    explicit LocalTime(std::vector<Offset> offsets) : offsets_{std::move(offsets)} {}

    std::int64_t offset(std::int64_t utc) const { return offsets_[index_of(utc)].seconds; }
    std::int64_t local(std::int64_t utc) const { return utc + offset(utc); }

    /// How often the clock reads so.
    enum class Reading { once, skipped, twice };
    /// once: both are the instant; twice: both passes; skipped: the reading reckoned by the offset before the
    /// jump, which is what the jump makes of it, and by that after it.
    struct Instants {
        Reading reading;
        std::int64_t first;
        std::int64_t second;
    };
    Instants instants(std::int64_t local) const;

    /// The first change of the offset after `utc`; nothing if there is none.
    std::optional<std::int64_t> next_transition(std::int64_t utc) const;

private:
    std::size_t index_of(std::int64_t utc) const;
    int side_of(std::size_t index, std::int64_t utc) const;

    std::vector<Offset> offsets_;
};

}
