#pragma once

#include <array>
#include <string_view>

namespace callflow {

/// A file of the engine's that reads ours of the same name, and what has it read again.
struct EnginePart {
    std::string_view file;
    std::string_view reload; ///< for `asterisk -rx`
};

/// In the order in which they are reloaded: the dialplan, which names all of the others, comes last.
constexpr std::array engine_parts = {
    EnginePart{"pjsip.conf", "module reload res_pjsip.so"},
    EnginePart{"musiconhold.conf", "module reload res_musiconhold.so"},
    EnginePart{"voicemail.conf", "module reload app_voicemail.so"},
    EnginePart{"confbridge.conf", "module reload app_confbridge.so"},
    EnginePart{"queues.conf", "module reload app_queue.so"},
    EnginePart{"cdr_sqlite3_custom.conf", "module reload cdr_sqlite3_custom.so"},
    EnginePart{"extensions.conf", "dialplan reload"},
};

}
