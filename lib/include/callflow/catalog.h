#pragma once

#include <callflow/export.h>
#include <callflow/value.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// The resources of a phone system.
enum class Noun { flow, tab, module, number, user, group, contact, schedule, audio, trunk, settings };

/// What the text of a field means.
enum class Type {
    text,        ///< one line
    prose,       ///< may hold line breaks
    boolean,     ///< true false (yes no on off on input)
    integer,     ///< decimal, never octal
    decimal,     ///< with at most three decimals; only shown
    duration,    ///< 500ms 5s 2m 1h30m; a bare number is seconds
    choice,      ///< one of `choices`
    reference,   ///< key of a `target`
    audio,       ///< key of an audio, or `say: text`
    destination, ///< user, user/contact, @group, +E.164
    recipient,   ///< user or email address
    caller_id,   ///< original, called, or a number of the flow
    forward,     ///< +E.164 or sip: address
    phone,       ///< E.164 or extension
    zone,        ///< name of a tzdata zone
    region,      ///< ISO 3166 code of a country, CA
    expression,  ///< POSIX extended regular expression
    digits,      ///< digits to dial
    code,        ///< * and 2-4 digits
    email,
    address,   ///< phone number or sip: address of a contact
    host,      ///< name or address of a machine
    network,   ///< address or CIDR block
    secret,    ///< never shown but by --reveal
    date,      ///< 2026-12-25
    instant,   ///< RFC 3339
    file,      ///< path of a file to take in
    ranges,    ///< HH:MM-HH:MM ...
    structure, ///< has `parts`
};

/// How one element of a structure is written as a flag; documents write it as a map.
enum class Notation {
    none,
    pairs,        ///< main,part=value,part=value
    first_equals, ///< name=value, split at the first =
    last_equals,  ///< name=value, split at the last =
    words,        ///< a form of its own, by spaces: hours, exceptions
};

/// One field, described once: from this come flags, YAML and JSON keys, checks, help, completion, manuals.
struct FieldInfo {
    std::string_view word;     ///< snake_case
    std::string_view singular; ///< flag of one element, for lists; else the word
    std::string_view help;
    Type type = Type::text;
    bool list = false;
    bool map = false; ///< a list of structures that documents write as a map of first part to second
    bool required = false;
    bool fixed = false;       ///< given on create, never set afterwards
    bool derived = false;     ///< shown, never written
    std::string default_text; ///< canonical; empty if none
    std::string least;        ///< smallest value, canonical; empty if unbounded
    std::string most;         ///< largest value; for lists the largest count
    Noun target = Noun::flow; ///< of a reference
    std::vector<std::string_view> choices;
    Notation notation = Notation::none;
    std::vector<FieldInfo> parts;
};

/// A named way out of a kind. `option` stands for any string of 1 to 6 of `0-9 * #`.
struct ExitInfo {
    std::string_view name;
    std::string_view help;
    bool pass_through = false;
    bool option = false;
};

/// One module kind of the catalogue.
struct KindInfo {
    std::string_view word;  ///< ring_group
    std::string_view label; ///< Ring Group
    std::string_view help;
    std::vector<ExitInfo> exits;
    std::vector<FieldInfo> fields; ///< its own, without those of every module
};

/// `flow`, `tab`, ... and the plural.
CALLFLOW_API std::string_view word_of(Noun noun);
CALLFLOW_API std::string_view plural_of(Noun noun);
CALLFLOW_API std::optional<Noun> noun_of(std::string_view word);

/// Whether things of the noun have a name: all but numbers, contacts and the settings.
CALLFLOW_API bool has_name(Noun noun);

/// The fields of a noun in the order of the model, without id, key and name; of modules, those that every
/// kind has.
CALLFLOW_API std::vector<FieldInfo> const& fields_of(Noun noun);

/// All kinds, in the catalogue's order.
CALLFLOW_API std::vector<KindInfo> const& kinds();

/// The kind of that word, `-` and `_` alike; nullptr if there is none.
CALLFLOW_API KindInfo const* find_kind(std::string_view word);

/// The exit that `name` means for `kind` (`yes` is open, `no-answer` is no_answer); empty if the kind lacks
/// it.
CALLFLOW_API std::string exit_of(KindInfo const& kind, std::string_view name);

/// A value as one text, the way its flag takes it: list elements joined by commas, structures in their
/// notation and joined by `; `.
CALLFLOW_API std::string to_text(FieldInfo const& field, Value const& value);

}
