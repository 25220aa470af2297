#pragma once

#include "simulate/exchange.h"

#include <functional>
#include <string>
#include <vector>

namespace callflow {

/// A file of an engine's configuration.
struct EngineFile {
    std::string path; ///< below the folder of the deployment, with `/`
    std::string text;
};

/// A sound that the configuration plays: NAME.wav in the folder of sounds.
struct EngineSound {
    std::string name;     ///< lower-case letters, digits and `-`; other contents have another name
    std::string say;      ///< the text to speak; empty: a file
    std::string language; ///< of the text, such as en or fr-CA
    std::string file;     ///< audio/SHA256.wav, as the store names it
};

/// What an engine is told: the same system gives the same bytes.
struct EngineText {
    std::vector<EngineFile> files;   ///< by path
    std::vector<EngineSound> sounds; ///< by name, each once
};

/// What rendering needs besides the phone system.
struct EngineSite {
    /// The store's number of a thing, which names it on the engine: names and keys change.
    std::function<std::int64_t(Thing const& thing)> id;
    /// The password of a contact or trunk as it is; empty if it has none.
    std::function<std::string(Thing const& thing)> password;
    std::string folder; ///< the engine's configuration, absolute; it holds `cf/` and `cf-sounds/`
    std::string spool = "/var/spool/asterisk"; ///< where it keeps what callers say and send, absolute
};

/// The configuration of Asterisk 22 for a phone system without errors: extensions, endpoints, queues,
/// mailboxes and all that they name. See cf-asterisk(7).
EngineText render_asterisk(Exchange const& exchange, EngineSite const& site);

}
