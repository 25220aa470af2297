#include "workspace/work.h"

#include "text/phone.h"

#include <fmt/format.h>

#include <chrono>

namespace callflow {

namespace {

std::optional<Found> flow_by_id(Connection& store, std::int64_t id)
{
    Statement row{store, "SELECT key, name FROM flow WHERE id = ?", id};
    return row.step() ? std::optional{Found{Noun::flow, id, row.text(0), row.text(1)}} : std::nullopt;
}

std::optional<Found> chosen_flow(Connection& store, std::string const& os_user)
{
    Statement row{store, "SELECT flow_id FROM current WHERE os_user = ?", os_user};
    return row.step() ? flow_by_id(store, row.number(0)) : std::nullopt;
}

Found default_flow(Connection& store)
{
    Statement row{store, "SELECT default_flow_id FROM settings"};
    row.step();
    return flow_by_id(store, row.number(0)).value();
}

/// The flow that the options name; where it was not typed, an error says where the name came from.
Found named_flow(Connection& store, Options const& options)
{
    try {
        return require(store, Noun::flow, options.flow);
    } catch (Error const& error) {
        if (options.flow_source.empty() || options.flow_source == "--flow") {
            throw;
        }
        Error told{
            error.code(), error.rule(), fmt::format("{} (from {})", error.sentence(), options.flow_source),
            error.suggestions()};
        for (auto const& line : error.advice()) {
            told.advise(line);
        }
        throw told;
    }
}

Current current_of(Found const& flow, std::string source)
{
    return {flow.id, flow.key, flow.name, std::move(source)};
}

}

Current current_flow(Connection& store, Options const& options)
{
    if (!options.flow.empty()) {
        return current_of(named_flow(store, options), options.flow_source);
    }
    if (auto const chosen = chosen_flow(store, options.os_user)) {
        return current_of(*chosen, "cf flow switch");
    }
    return current_of(default_flow(store), "default");
}

Found Work::flow() const
{
    auto const current = current_flow(store, options);
    return {Noun::flow, current.id, current.key, current.name};
}

std::int64_t Work::flow_if_any() const
{
    bool const gone = !options.flow.empty() && !find(store, Noun::flow, options.flow);
    return gone ? 0 : flow().id;
}

std::string Work::key_of_flow(std::int64_t id) const
{
    auto const flow = flow_by_id(store, id);
    return flow ? flow->key : std::string{};
}

std::string Work::flow_flag(Noun noun, std::string_view key, std::int64_t owner) const
{
    bool const inside =
        noun == Noun::tab || noun == Noun::module || (noun == Noun::number && is_extension(key));
    return inside && options.flow_source == "--flow" ? " --flow " + key_of_flow(owner) : std::string{};
}

std::string Work::region() const
{
    if (!options.region.empty()) {
        return options.region;
    }
    Statement row{store, "SELECT region FROM settings"};
    row.step();
    return row.text(0);
}

Instant clock_of(Options const& options)
{
    if (options.now) {
        return *options.now;
    }
    auto const since = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(since).count();
}

Instant Work::now() const
{
    return clock_of(options);
}

void Work::did(Object object, std::string const& sentence)
{
    outcome.objects.push_back(std::move(object));
    outcome.summary += outcome.summary.empty() ? sentence : "; " + sentence;
}

Object object_of(Connection& store, Found const& found)
{
    Object object{std::string{word_of(found.noun)}, found.id, found.key, found.name};
    if (found.noun == Noun::contact) {
        Statement owner{store, "SELECT key FROM user WHERE id = ?", found.owner};
        if (owner.step()) {
            object.key = fmt::format("{}/{}", owner.text(0), found.key);
        }
        object.name = object.key;
    }
    if (found.noun == Noun::number) {
        object.name = found.name.empty() ? found.key : found.name;
    }
    return object;
}

std::string title_of(Connection& store, Found const& found)
{
    auto const object = object_of(store, found);
    if (found.noun == Noun::settings) {
        return object.kind;
    }
    return fmt::format("{} \"{}\"", object.kind, found.noun == Noun::number ? object.key : object.name);
}

}
