#pragma once

#include "model/codecs.h"

namespace callflow {

enum class Transport { udp, tcp, tls };
template <> struct Choices<Transport> {
    static constexpr std::array<std::string_view, 3> words{"udp", "tcp", "tls"};
};

/// A line to the outside world; calls that leave take the default one.
struct Trunk {
    Host host;
    std::optional<std::int64_t> port;
    Transport transport = Transport::udp;
    std::string username;
    Secret password;
    bool sign_in = false;
    std::vector<Network> allow;
    bool is_default = false;
};

template <> struct Fields<Trunk> {
    static constexpr auto all = std::tuple{
        field("host", &Trunk::host, "The carrier's machine").required(),
        field("port", &Trunk::port, "Its port; without one 5060, for tls 5061").range(1, 65535),
        field("transport", &Trunk::transport, "How packets travel"),
        field("username", &Trunk::username, "Name of the account there"),
        field("password", &Trunk::password, "env:NAME, file:PATH, or - to read it from standard input"),
        field("register", &Trunk::sign_in, "Register there, as carriers without a fixed address ask"),
        field("allow", &Trunk::allow, "Networks that calls may come from; without any the host's")
            .singular("allow"),
        field("default", &Trunk::is_default, "Takes the calls that leave"),
    };
};

/// A trunk that registers has a user name.
void check(Trunk const& trunk, Findings& findings);

}
