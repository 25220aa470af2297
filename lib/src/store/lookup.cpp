#include "store/lookup.h"

#include "text/name.h"

#include <callflow/text.h>

#include <fmt/format.h>

namespace callflow {

namespace {

/// The columns that identify a thing of each noun.
struct Identity {
    std::string_view key;
    std::string_view name;
    std::string_view folded;
    std::string_view owner;
};

Identity identity_of(Noun noun)
{
    switch (noun) {
    case Noun::tab:
        return {"name", "name", "folded", "flow_id"};
    case Noun::module:
        return {"key", "name", "folded", "flow_id"};
    case Noun::number:
        return {"number", "label", "number", "ifnull(flow_id, 0)"};
    case Noun::contact:
        return {"key", "''", "key", "user_id"};
    default:
        return {"key", "name", "folded", "0"};
    }
}

bool owned(Noun noun, std::int64_t owner)
{
    return noun == Noun::tab || noun == Noun::module || noun == Noun::contact ||
           (noun == Noun::number && owner != 0);
}

/// The key of what a thing belongs to: the flow of tabs, modules and extensions, the user of contacts.
std::string owner_key(Connection& connection, Noun noun, std::int64_t owner)
{
    if (!owned(noun, owner)) {
        return {};
    }
    Statement row{
        connection,
        noun == Noun::contact ? "SELECT key FROM user WHERE id = ?" : "SELECT key FROM flow WHERE id = ?",
        owner};
    return row.step() ? row.text(0) : std::string{};
}

/// `no module named "bye" in flow "sales"`, with near misses, where to look and how to make it.
bool could_be_name(std::string const& text)
{
    try {
        accept_name(text);
        return true;
    } catch (Error const&) {
        return false;
    }
}

Error not_found(Connection& connection, Noun noun, std::string_view operand, std::int64_t owner)
{
    auto const in = owner_key(connection, noun, owner);
    auto const word = word_of(noun);
    auto near = nearest(operand, names_of(connection, noun, owner));
    auto named = std::string{operand};
    std::string where;
    std::string flag;
    if (noun == Noun::contact) {
        named = fmt::format("{}/{}", in, operand);
        for (auto& key : near) {
            key = fmt::format("{}/{}", in, key);
        }
    } else if (!in.empty()) {
        where = fmt::format(" in flow \"{}\"", in);
        flag = fmt::format(" --flow {}", in);
    }
    Error error{
        Code::not_found, std::string{word}, fmt::format("no {} named \"{}\"{}", word, named, where),
        std::move(near)};
    error.advise(fmt::format("cf {} list{}", word, flag));
    if (!could_be_name(noun == Noun::contact ? std::string{operand} : named)) {
        return error;
    }
    error.advise(fmt::format(
        "cf {} create {}{}{}", word, noun == Noun::module ? "KIND " : "", shell_quoted(named), flag));
    return error;
}

}

std::optional<Found> find_name(Connection& connection, Noun noun, std::string_view name, std::int64_t owner)
{
    auto const by = identity_of(noun);
    Statement match{
        connection,
        fmt::format(
            "SELECT id, {}, {}, {} FROM {} WHERE folded = ?1{}", by.key, by.name, by.owner,
            table_of(noun).name, owned(noun, owner) ? fmt::format(" AND {} = ?2", by.owner) : "")};
    match.bind(1, std::string_view{folded(name)});
    if (owned(noun, owner)) {
        match.bind(2, owner);
    }
    if (!match.step()) {
        return std::nullopt;
    }
    return Found{noun, match.number(0), match.text(1), match.text(2), match.number(3)};
}

bool has_key(Connection& connection, Noun noun, std::string_view key, std::int64_t owner)
{
    auto const by = identity_of(noun);
    auto const within = owned(noun, owner) ? fmt::format(" AND {} = {}", by.owner, owner) : std::string{};
    Statement match{
        connection, fmt::format("SELECT 1 FROM {} WHERE {} = ?1{}", table_of(noun).name, by.key, within),
        key};
    return match.step();
}

std::optional<Found> find(Connection& connection, Noun noun, std::string_view operand, std::int64_t owner)
{
    auto const by = identity_of(noun);
    auto const name = noun == Noun::number ? std::string_view{"number"} : by.name;
    Statement match{
        connection, fmt::format(
                        "SELECT id, {0}, {1}, {3} FROM {4} WHERE ({0} = ?1 OR {2} = ?2){5} ORDER BY ({0} = "
                        "?1) DESC, ({6} = ?1) DESC LIMIT 1",
                        by.key, by.name, by.folded, by.owner, table_of(noun).name,
                        owned(noun, owner) ? fmt::format(" AND {} = ?3", by.owner) : "", name)};
    match.bind(1, operand);
    match.bind(2, std::string_view{folded(operand)});
    if (owned(noun, owner)) {
        match.bind(3, owner);
    }
    if (!match.step()) {
        return std::nullopt;
    }
    return Found{noun, match.number(0), match.text(1), match.text(2), match.number(3)};
}

Found require(Connection& connection, Noun noun, std::string_view operand, std::int64_t owner)
{
    if (auto found = find(connection, noun, operand, owner)) {
        return *std::move(found);
    }
    throw not_found(connection, noun, operand, owner);
}

std::vector<std::string> names_of(Connection& connection, Noun noun, std::int64_t owner)
{
    auto const by = identity_of(noun);
    Statement all{
        connection, fmt::format(
                        "SELECT {}, {} FROM {}{}", by.key, by.name, table_of(noun).name,
                        owned(noun, owner) ? fmt::format(" WHERE {} = {}", by.owner, owner) : "")};
    std::vector<std::string> names;
    while (all.step()) {
        names.push_back(all.text(0));
        if (auto const name = all.text(1); !name.empty() && folded(name) != folded(all.text(0))) {
            names.push_back(name);
        }
    }
    return names;
}

}
