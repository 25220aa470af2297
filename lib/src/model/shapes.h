#pragma once

#include <string_view>

/// Whether a text has the shape of something; pure questions, no words for people.
namespace callflow {

/// A host name (RFC 1123) or an IPv4 or IPv6 address.
bool is_host(std::string_view text);

/// An IPv4 or IPv6 address, alone or with a prefix length: 192.0.2.0/24.
bool is_network(std::string_view text);

/// Local part, `@`, host name; quoted local parts are not taken.
bool is_email(std::string_view text);

/// `sip:` or `sips:`, a user and `@` or neither, a host, and a port or none (RFC 3261, 19.1.1, without
/// parameters).
bool is_sip_address(std::string_view text);

/// A day of the calendar, 2026-12-25.
bool is_date(std::string_view text);

/// `*` and 2 to 4 digits.
bool is_dial_code(std::string_view text);

/// 1 to 6 of `0-9 * #`, what a caller presses.
bool is_option(std::string_view text);

/// `user`, `user/contact`, `@group` or `+E.164`.
bool is_destination(std::string_view text);

/// A key, or `say:` and a text.
bool is_audio(std::string_view text);

/// A key or an email address.
bool is_recipient(std::string_view text);

/// E.164 or an extension.
bool is_phone(std::string_view text);

/// `original`, `called` or a phone number or extension.
bool is_caller_id(std::string_view text);

/// E.164 or a SIP address.
bool is_forward(std::string_view text);

}
