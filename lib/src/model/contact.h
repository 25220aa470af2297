#pragma once

#include "model/codecs.h"

namespace callflow {

enum class ContactType { sip, phone, sip_uri };
template <> struct Choices<ContactType> {
    static constexpr std::array<std::string_view, 3> words{"sip", "phone", "sip_uri"};
};

/// Ways to encode sound, by Asterisk's names.
enum class SoundCodec { opus, g722, ulaw, alaw, g729, gsm, ilbc, speex };
template <> struct Choices<SoundCodec> {
    static constexpr std::array<std::string_view, 8> words{"opus", "g722", "ulaw", "alaw",
                                                           "g729", "gsm",  "ilbc", "speex"};
};

/// One way to ring a user.
struct Contact {
    ContactType type = ContactType::sip;
    Address address;
    Secret password;
    std::vector<SoundCodec> codecs;
    bool enabled = true;
};

template <> struct Fields<Contact> {
    static constexpr auto all = std::tuple{
        field("type", &Contact::type, "A SIP account here, a phone number, or a SIP address elsewhere")
            .required(),
        field("address", &Contact::address, "Phone number or sip: address; a SIP account has none"),
        field("password", &Contact::password, "Of a SIP account; made when none is given"),
        field("codecs", &Contact::codecs, "Codecs in order of preference; without any the engine's")
            .singular("codec"),
        field("enabled", &Contact::enabled, "Off: it never rings"),
    };
};

/// sip has no address, phone needs a number, sip_uri a sip: address; only sip has a password.
void check(Contact const& contact, Findings& findings);

}
