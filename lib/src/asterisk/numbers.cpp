#include "asterisk/common_contexts.h"
#include "model/account.h"
#include "model/flow.h"
#include "model/group.h"
#include "model/nouns.h"

#include <algorithm>

namespace callflow {

namespace {

constexpr std::size_t most_in_context = 300;

/// The flows of each user, by key.
std::map<std::string, std::set<std::string_view>> memberships(State const& state)
{
    Findings ignored;
    std::map<std::string, std::set<std::string_view>> flows_of;
    for (auto const& thing : state.of(Noun::flow)) {
        auto const flow = read<Flow>(fields_of(thing), ignored);
        for (auto const& member : flow.users) {
            flows_of[member.user.key].insert(thing.key);
        }
        for (auto const& key : flow.groups) {
            auto const* const group = state.find(Noun::group, {}, key.key);
            for (auto const& user : read<Group>(fields_of(*group), ignored).users) {
                flows_of[user.key].insert(thing.key);
            }
        }
    }
    return flows_of;
}

bool has_account(State const& state, std::string_view user)
{
    auto const contacts = state.of(Noun::contact, user);
    return std::any_of(contacts.begin(), contacts.end(), is_account);
}

}

void write_numbers(ConfigWriter& out, EngineWriter const& engine)
{
    ConfigWriter numbers;
    std::size_t count = 0;
    out.section("cf-in", "Calls from trunks");
    for (auto const& number : engine.state().of(Noun::number, {})) {
        auto const flow = packed_text(number.fields, "flow");
        if (flow.empty() || !number.key.starts_with('+')) {
            continue;
        }
        if (count % most_in_context == 0) {
            auto const name = fmt::format("cf-in-{}", count / most_in_context);
            out.line("include => {}", name);
            numbers.section(name, {});
        }
        ++count;
        for (auto const dialled : {number.key, number.key.substr(1)}) {
            numbers.extension(dialled);
            numbers.step("Goto(cf-f{}-in,n{},1)", engine.id(Noun::flow, {}, flow), engine.id(number));
        }
    }
    out.line("\n{}", numbers.take());
}

void write_users(ConfigWriter& out, EngineWriter const& engine)
{
    auto const flows_of = memberships(engine.state());
    for (auto const& user : engine.state().of(Noun::user)) {
        if (!has_account(engine.state(), user.key)) {
            continue;
        }
        out.section(
            endpoint_of("u", engine.id(user)), fmt::format("User \"{}\" ({})", called(user), user.key));
        auto const flows = flows_of.find(std::string{user.key});
        if (flows == flows_of.end()) {
            continue;
        }
        for (auto const flow : flows->second) {
            out.line("include => cf-f{}", engine.id(Noun::flow, {}, flow));
        }
    }
}

}
