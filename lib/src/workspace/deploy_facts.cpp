#include "workspace/deploy_facts.h"

#include "store/bulk.h"
#include "store/state_shelves.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace callflow {

namespace {

constexpr std::string_view passwords_of_contacts =
    "SELECT u.key, c.key, c.password FROM contact c JOIN user u ON u.id = c.user_id WHERE c.password <> ''";
constexpr std::string_view passwords_of_trunks = "SELECT '', key, password FROM trunk WHERE password <> ''";

/// What follows `env:` or `file:`; nothing if the text does not begin so.
std::optional<std::string> after(std::string_view source, std::string const& text)
{
    return text.starts_with(source) ? std::optional{text.substr(source.size())} : std::nullopt;
}

[[noreturn]] void miss(Thing const& thing, std::string const& why)
{
    throw Error{
        Code::not_found, "password",
        fmt::format("the password of {} is not there: {}", title_of(thing), why)};
}

std::string read_password(Thing const& thing, std::string const& path)
{
    std::ifstream file{path, std::ios::binary};
    std::ostringstream bytes;
    if (!file || !(bytes << file.rdbuf())) {
        miss(thing, fmt::format("\"{}\" cannot be read", path));
    }
    auto text = std::move(bytes).str();
    while (text.ends_with('\n') || text.ends_with('\r')) {
        text.pop_back();
    }
    return text;
}

std::string looked_up(Thing const& thing, std::string const& stored, DeployRequest const& request)
{
    if (auto const name = after("env:", stored)) {
        auto value = request.variable ? request.variable(*name) : std::nullopt;
        if (!value) {
            miss(thing, fmt::format("the variable {} is not set", *name));
        }
        return *value;
    }
    if (auto const path = after("file:", stored)) {
        return read_password(thing, *path);
    }
    return stored;
}

/// A file of an engine has lines of at most so many bytes.
constexpr std::size_t longest_password = 255;

void require_readable(Thing const& thing, std::string const& password)
{
    auto const fits = [](unsigned char byte) { return byte >= ' ' && byte != 0x7f; };
    if (password.empty()) {
        miss(thing, "it is empty");
    }
    if (password.size() > longest_password || !std::all_of(password.begin(), password.end(), fits)) {
        throw Error{
            Code::refused, "password",
            fmt::format(
                "the password of {} has more than {} bytes, or characters that no line of text has",
                title_of(thing), longest_password)};
    }
}

}

EngineFacts::EngineFacts(Connection& store, State const& state)
{
    facts_.reserve(state.things().size());
    for (auto const shelves : {flow_shelves(), module_shelves(), other_shelves()}) {
        for (auto const& shelf : shelves) {
            for (Bulk row{store, select_from(shelf, {})}; row.step();) {
                Thing const thing{shelf.noun, row.text(cell_owner), row.text(cell_key)};
                facts_[title_of(thing)].id = row.number(cell_id);
            }
        }
    }
    for (auto const& [noun, sql] :
         {std::pair{Noun::contact, passwords_of_contacts}, std::pair{Noun::trunk, passwords_of_trunks}}) {
        for (Bulk row{store, std::string{sql}}; row.step();) {
            Thing const thing{noun, row.text(0), row.text(1)};
            facts_[title_of(thing)].password = row.text(2);
        }
    }
}

std::int64_t EngineFacts::id_of(Thing const& thing) const
{
    return facts_.at(title_of(thing)).id;
}

std::string EngineFacts::password_of(Thing const& thing, DeployRequest const& request) const
{
    auto const& stored = facts_.at(title_of(thing)).password;
    if (stored.empty()) {
        return {};
    }
    auto password = looked_up(thing, stored, request);
    require_readable(thing, password);
    return password;
}

}
