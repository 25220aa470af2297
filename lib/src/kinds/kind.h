#pragma once

#include "kinds/audio_playback.h"
#include "kinds/blocklist.h"
#include "kinds/call_forward.h"
#include "kinds/call_recorder.h"
#include "kinds/caller_router.h"
#include "kinds/conference.h"
#include "kinds/fax.h"
#include "kinds/hang_up.h"
#include "kinds/notification.h"
#include "kinds/queue.h"
#include "kinds/ring_group.h"
#include "kinds/split.h"
#include "kinds/switch.h"
#include "kinds/time_router.h"
#include "kinds/voice_menu.h"
#include "kinds/voicemail.h"

#include <variant>

namespace callflow {

/// What a module is; the alternatives are the catalogue in its order, so the compiler names each place that a
/// new kind still lacks.
using Kind = std::variant<
    RingGroup, VoiceMenu, AudioPlayback, Conference, Voicemail, Fax, CallRecorder, CallerRouter, Blocklist,
    Queue, TimeRouter, Notification, CallForward, Switch, Split, HangUp>;

/// The fields of a module as its kind, which is one of kinds(); what is wrong with them is reported.
Kind read_kind(KindInfo const& kind, Value const& fields, Findings& findings);

/// The fields of a kind: canonical, with defaults, without what is empty.
Value write_kind(Kind const& kind);

/// Only those of them that `written` holds.
Value write_kind(Kind const& kind, Value const& written);

/// The catalogue's row of a kind.
KindInfo const& info_of(Kind const& kind);

/// A map of exits with the kind's own names for them; an exit that the kind lacks is reported (E06), and one
/// that stands there twice (E14).
Value check_exits(KindInfo const& kind, Value const& exits, Findings& findings);

}
