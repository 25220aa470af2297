#include "draw/sight.h"

#include "kinds/kind.h"
#include "model/nouns.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <array>

namespace callflow {
namespace {

using Facts = std::vector<std::string>;

/// A module being told.
struct Reading {
    State const& state;
    Thing const& module;
    Value const& fields;

    Value const* find(std::string_view word) const { return fields.find(word); }
    /// The text of a field, its default where there is none.
    std::string text(std::string_view word) const { return text(fields, module.kind->fields, word); }
    std::string text(Value const& map, std::vector<FieldInfo> const& described, std::string_view word) const
    {
        Value const* const value = map.find(word);
        auto const* const field = find_field(described, word);
        return value != nullptr ? value->text : field != nullptr ? field->default_text : std::string{};
    }
    bool is(std::string_view word) const { return text(word) == "true"; }
    /// Elements of a list field and how they are described.
    std::vector<Value> elements(std::string_view word) const
    {
        Value const* const value = find(word);
        return value == nullptr ? std::vector<Value>{} : value->items;
    }
    std::vector<FieldInfo> const& parts(std::string_view word) const
    {
        return find_field(module.kind->fields, word)->parts;
    }
};

/// Adds the first few of some words, and how many more there are.
void add_few(Facts& facts, Facts const& words)
{
    constexpr std::size_t most = 4;
    auto const shown = words.size() > most + 1 ? most : words.size();
    facts.insert(facts.end(), words.begin(), words.begin() + static_cast<std::ptrdiff_t>(shown));
    if (shown < words.size()) {
        facts.push_back(fmt::format("{} more", words.size() - shown));
    }
}

/// What people call a thing that a field refers to.
std::string name_of(Reading const& module, Noun noun, std::string const& key)
{
    auto const* const thing = module.state.find(noun, {}, key);
    return thing == nullptr ? key : std::string{called(*thing)};
}

/// An audio by its name, or what is said, in quotes.
std::string heard(Reading const& module, std::string_view word)
{
    constexpr std::size_t cells = 40;
    AudioSource const source{module.text(word)};
    auto const said = said_by(source);
    return said.empty() ? name_of(module, Noun::audio, source.text)
                        : fmt::format("\"{}\"", cut_to_cells(said, cells));
}

std::string joined(std::string_view head, std::string const& tail)
{
    return tail.empty() ? std::string{} : fmt::format("{}{}", head, tail);
}

/// `mon-fri 08:00-12:00 13:00-17:00` and so on.
Facts week_of(Value const* hours)
{
    Facts days;
    for (std::size_t i = 0; hours != nullptr && i < hours->names.size(); ++i) {
        days.push_back(fmt::format("{} {}", hours->names[i], hours->items[i].text));
    }
    return days;
}

Facts ring_group(Reading const& module)
{
    auto const& parts = module.parts("destinations");
    Facts rings;
    for (auto const& ring : module.elements("destinations")) {
        auto const after = parse_duration(module.text(ring, parts, "after"));
        auto const end = after + parse_duration(module.text(ring, parts, "for"));
        rings.push_back(fmt::format(
            "{} {}-{}", module.text(ring, parts, "to"), format_duration(after), format_duration(end)));
    }
    Facts facts;
    add_few(facts, rings);
    return facts;
}

Facts queue(Reading const& module)
{
    Facts members;
    for (auto const& member : module.elements("destinations")) {
        members.push_back(module.text(member, module.parts("destinations"), "to"));
    }
    Facts facts{module.text("strategy")};
    add_few(facts, members);
    facts.push_back("at most " + module.text("timeout"));
    facts.push_back(module.text("max_waiting") == "0" ? "" : module.text("max_waiting") + " waiting");
    return facts;
}

Facts voice_menu(Reading const& module)
{
    auto const playbacks = module.text("playbacks");
    return {
        heard(module, "audio"), playbacks == "1" ? "" : playbacks + " times",
        module.is("direct_dial") ? "extensions too" : ""};
}

Facts audio_playback(Reading const& module)
{
    return {heard(module, "audio")};
}

Facts conference(Reading const& module)
{
    auto const most = module.text("max_members");
    return {
        module.text("pin").empty() ? "" : "with a PIN", most == "0" ? "" : "at most " + most,
        module.is("record") ? "recorded" : ""};
}

Facts mailbox(Reading const& module)
{
    Facts to;
    for (auto const& element : module.elements("deliver_to")) {
        to.push_back((to.empty() ? "to " : "") + element.text);
    }
    Facts facts;
    add_few(facts, to);
    return to.empty() ? Facts{"kept on the engine"} : facts;
}

Facts caller_router(Reading const& module)
{
    Facts rules;
    for (auto const& rule : module.elements("rules")) {
        auto const& parts = module.parts("rules");
        rules.push_back(
            fmt::format("{} {}", module.text(rule, parts, "value"), module.text(rule, parts, "route")));
    }
    Facts facts;
    add_few(facts, rules);
    facts.push_back((rules.empty() ? "" : "else ") + module.text("default_route"));
    return facts;
}

Facts blocklist(Reading const& module)
{
    auto const count = module.elements("numbers").size();
    return {
        fmt::format("{} number{}", count, count == 1 ? "" : "s"), module.is("block_empty") ? "no number" : "",
        module.is("block_letters") ? "letters" : ""};
}

Facts time_router(Reading const& module)
{
    auto const key = module.text("schedule");
    auto const* const schedule = module.state.find(Noun::schedule, {}, key);
    Value const fields = schedule == nullptr ? module.fields : fields_of(*schedule);
    Facts facts{schedule == nullptr ? key : std::string{called(*schedule)}};
    add_few(facts, week_of(fields.find("hours")));
    if (Value const* const exceptions = fields.find("exceptions")) {
        auto const count = exceptions->items.size();
        facts.push_back(fmt::format("{} exception{}", count, count == 1 ? "" : "s"));
    }
    facts.push_back(module.text("timezone"));
    return facts;
}

Facts call_forward(Reading const& module)
{
    return {
        joined("to ", module.text("to")), "for " + module.text("timeout"),
        module.is("confirm") ? "confirmed by 1" : ""};
}

Facts by_hand(Reading const& module)
{
    return {"now " + module.text("state"), joined("dial ", module.text("code"))};
}

Facts split(Reading const& module)
{
    return {module.text("percent") + " % take a"};
}

Facts hang_up(Reading const& module)
{
    return {module.text("cause"), heard(module, "play")};
}

struct Row {
    std::string_view kind;
    Duty duty;
    Facts (*facts)(Reading const& module);
};
constexpr std::array rows = {
    Row{"ring_group", Duty::rings, ring_group},
    Row{"voice_menu", Duty::asks, voice_menu},
    Row{"audio_playback", Duty::tells, audio_playback},
    Row{"conference", Duty::keeps, conference},
    Row{"voicemail", Duty::keeps, mailbox},
    Row{"fax", Duty::keeps, mailbox},
    Row{"call_recorder", Duty::tells, mailbox},
    Row{"caller_router", Duty::decides, caller_router},
    Row{"blocklist", Duty::decides, blocklist},
    Row{"queue", Duty::rings, queue},
    Row{"time_router", Duty::decides, time_router},
    Row{"notification", Duty::tells, mailbox},
    Row{"call_forward", Duty::rings, call_forward},
    Row{"switch", Duty::decides, by_hand},
    Row{"split", Duty::decides, split},
    Row{"hang_up", Duty::ends, hang_up},
};

template <class... K> constexpr bool are_rows(std::type_identity<std::variant<K...>>)
{
    std::size_t row = 0;
    return sizeof...(K) == rows.size() && ((rows[row++].kind == K::word) && ...);
}
static_assert(are_rows(std::type_identity<Kind>{}), "a row for each kind, in the catalogue's order");

}

Sight sight_of(State const& state, Thing const& module, Value const& fields)
{
    if (module.kind == nullptr) {
        return {.label = "no kind"};
    }
    auto const& row = rows[static_cast<std::size_t>(module.kind - kinds().data())];
    auto facts = row.facts({state, module, fields});
    std::erase(facts, "");
    return {row.duty, module.kind->label, std::move(facts)};
}

}
