#include "asterisk/common_contexts.h"
#include "model/account.h"
#include "model/contact.h"
#include "model/nouns.h"
#include "model/trunk.h"

#include <fmt/ranges.h>

namespace callflow {

namespace {

/// Text of people's in pjsip.conf, where `;` begins a comment.
std::string escaped(std::string_view text)
{
    std::string result;
    for (auto const c : text) {
        result += c == ';' ? "\\;" : std::string{c};
    }
    return result;
}

/// A caller's name without what ends one.
std::string spoken_name(std::string_view name)
{
    std::string result;
    for (auto const c : name) {
        bool const ends =
            c == '"' || c == '<' || c == '>' || c == '\\' || c == ';' || static_cast<unsigned char>(c) < ' ';
        result += ends ? ' ' : c;
    }
    return result;
}

std::string codecs_of(Contact const& contact)
{
    std::vector<std::string_view> words;
    for (auto const codec : contact.codecs) {
        words.push_back(Choices<SoundCodec>::words[static_cast<std::size_t>(codec)]);
    }
    return words.empty() ? "ulaw,alaw,g722" : fmt::format("{}", fmt::join(words, ","));
}

void write_auth(
    ConfigWriter& out, std::string const& name, std::string_view user, std::string const& password)
{
    out.section(name, {});
    out.set("type", "auth");
    out.set("auth_type", "userpass");
    out.set("username", escaped(user));
    out.set("password", escaped(password));
}

void write_common(
    ConfigWriter& out, std::string const& name, std::string_view context, std::string_view codecs)
{
    out.set("type", "endpoint");
    out.set("context", context);
    out.set("aors", name);
    out.set("disallow", "all");
    out.set("allow", codecs);
    out.set("direct_media", "no");
}

void write_account(ConfigWriter& out, EngineWriter const& engine, Thing const& user, Thing const& contact)
{
    Findings ignored;
    auto const fields = read<Contact>(fields_of(contact), ignored);
    auto const name = endpoint_of("c", engine.id(contact));
    out.section(name, fmt::format("{}/{}", user.key, contact.key));
    write_common(out, name, endpoint_of("u", engine.id(user)), codecs_of(fields));
    out.set("auth", name);
    out.set("callerid", fmt::format("\"{}\" <{}>", spoken_name(called(user)), user.key));
    out.set("set_var", fmt::format("CFUSER={}", user.key));
    out.set("rtp_symmetric", "yes");
    out.set("force_rport", "yes");
    write_auth(out, name, name, engine.site().password(contact));
    out.section(name, {});
    out.set("type", "aor");
    out.set("max_contacts", "5");
}

/// Where a trunk is reached: host:port, an IPv6 address in brackets.
std::string address_of(Trunk const& trunk)
{
    bool const v6 = trunk.host.text.find(':') != std::string::npos;
    auto const port = trunk.port.value_or(trunk.transport == Transport::tls ? 5061 : 5060);
    return fmt::format("{}:{}", v6 ? "[" + trunk.host.text + "]" : trunk.host.text, port);
}

std::string uri_of(Trunk const& trunk, std::string_view user)
{
    auto const transport = Choices<Transport>::words[static_cast<std::size_t>(trunk.transport)];
    return fmt::format(
        "sip:{}{}{}{}", user, user.empty() ? "" : "@", address_of(trunk),
        trunk.transport == Transport::udp ? "" : fmt::format("\\;transport={}", transport));
}

void write_identify(ConfigWriter& out, std::string const& name, Trunk const& trunk)
{
    out.section(name, {});
    out.set("type", "identify");
    out.set("endpoint", name);
    for (auto const& network : trunk.allow) {
        out.set("match", network.text);
    }
    if (trunk.allow.empty()) {
        out.set("match", trunk.host.text);
    }
}

void write_trunk(ConfigWriter& out, EngineWriter const& engine, Thing const& thing)
{
    Findings ignored;
    auto const trunk = read<Trunk>(fields_of(thing), ignored);
    auto const name = endpoint_of("t", engine.id(thing));
    auto const password = engine.site().password(thing);
    bool const signs = !trunk.username.empty() && !password.empty();
    out.section(name, fmt::format("Trunk \"{}\" ({})", called(thing), thing.key));
    write_common(out, name, "cf-in", "ulaw,alaw");
    out.set("trust_id_inbound", "yes");
    if (!trunk.username.empty()) {
        out.set("from_user", escaped(trunk.username));
    }
    if (signs) {
        out.set("outbound_auth", name);
        write_auth(out, name, trunk.username, password);
    }
    out.section(name, {});
    out.set("type", "aor");
    out.set("contact", uri_of(trunk, {}));
    write_identify(out, name, trunk);
    if (trunk.sign_in) {
        out.section(name, {});
        out.set("type", "registration");
        out.set("server_uri", uri_of(trunk, {}));
        out.set("client_uri", uri_of(trunk, escaped(trunk.username)));
        if (signs) {
            out.set("outbound_auth", name);
        }
    }
}

}

std::string endpoints_text(EngineWriter const& engine)
{
    ConfigWriter out;
    for (auto const& trunk : engine.state().of(Noun::trunk)) {
        write_trunk(out, engine, trunk);
    }
    for (auto const& user : engine.state().of(Noun::user)) {
        for (auto const& contact : engine.state().of(Noun::contact, user.key)) {
            if (is_account(contact)) {
                write_account(out, engine, user, contact);
            }
        }
    }
    return out.take();
}

}
