#pragma once

#include <cstdint>

namespace callflow {

/// Milliseconds; of a moment, since the call began.
using Milliseconds = std::int64_t;

/// What can happen in a call. Beside it stands what the fields of its event mean.
enum class Happening : std::uint8_t {
    enter,       ///< station
    disabled,    ///< station
    play,        ///< subject: sound, length
    keys,        ///< subject: where they begin in the walk's keys, length: how many
    ring,        ///< subject: phone, length: how long at most
    stop,        ///< subject: phone
    answer,      ///< subject: phone
    unconfirmed, ///< subject: phone
    busy,        ///< subject: phone
    reject,      ///< subject: phone
    unreachable, ///< subject: phone
    skip,        ///< subject: destination, why, extra: person
    round,       ///< of a queue; extra: which, from 1
    pick_up,     ///< the caller is answered by the system
    caller_name, ///< subject: where it begins in the walk's texts, length
    record,      ///< length: at most
    notify,      ///
    exit,        ///< subject: way of the station, why
    dial,        ///< subject: way of the station that stands for an extension, extra: station or -1
    end,         ///< extra: Ending
    error,       ///< subject: of the dialplan's errors
};

/// Why an exit was taken, or somebody does not ring.
enum class Why : std::uint8_t {
    none,
    // exits
    weekly,       ///< open by the weekly hours; extra: day
    exception,    ///< extra: day, subject2: exception
    outside,      ///< closed: no hours; extra: day
    pressed,      ///< extra: where the keys begin, length
    pressed_wait, ///< the same, after waiting for more
    no_keys,
    wrong_keys,
    no_answer,
    rule, ///< extra: rule
    withheld,
    no_rule,
    not_blocked,
    passed, ///< goes on at once
    off,    ///< the module is disabled
    timeout,
    full,
    empty,
    set_by_call, ///< a split or switch, as the call says
    larger_share,
    stored_state,
    // who does not ring
    inactive,
    off_schedule,
    limit,
    nothing_rings,
    // ends
    blocked_empty,
    blocked_letters,
    blocked_number,
    wrong_pin,
};

/// How a call can end.
enum class Ending : std::uint8_t {
    answered,
    voicemail,
    conference,
    fax,
    hang_up,
    blocked,
    no_route,
    ended,
    abandoned,
    loop,
    none, ///< an error of the flow, or the clock is not known
};

struct Event {
    Milliseconds at = 0;
    Milliseconds length = 0;
    std::int32_t station = -1;
    std::int32_t subject = -1;
    std::int32_t extra = 0;
    Happening what = Happening::enter;
    Why why = Why::none;
};

}
