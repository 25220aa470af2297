#include "workspace/removal.h"

#include "store/guards.h"
#include "workspace/impl.h"
#include "workspace/item.h"
#include "workspace/prepare.h"
#include "workspace/resolve.h"
#include "workspace/resource.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace callflow {

namespace {

/// Rows that are part of a thing and go with it.
struct Part {
    Noun noun;
    char const* erase;
};

constexpr Part parts[] = {
    {Noun::user, "DELETE FROM contact WHERE user_id = ?"},
    {Noun::group, "DELETE FROM group_user WHERE group_id = ?"},
    {Noun::audio, "DELETE FROM audio_item WHERE audio_id = ?"},
    {Noun::module, "DELETE FROM cable WHERE module_id = ?"},
    {Noun::module, "DELETE FROM module_field WHERE module_id = ?"},
};

/// Uses by what is not deleted in the same breath.
std::vector<Use> outer_uses(Work& work, Found const& item, std::vector<Found> const& items)
{
    auto uses = uses_of(work.store, item.noun, item.id);
    auto const inner = [&](Use const& use) {
        return std::any_of(items.begin(), items.end(), [&](Found const& other) {
            return use.kind == word_of(other.noun) && use.id == other.id;
        });
    };
    uses.erase(std::remove_if(uses.begin(), uses.end(), inner), uses.end());
    return uses;
}

void require_other_tab(Work& work, std::vector<Found> const& items)
{
    if (items.front().noun == Noun::tab && tabs_of(work, items.front().owner).size() <= items.size()) {
        auto const& tab = items.front();
        throw Error{Code::refused, "tab", "a flow keeps at least one tab"}.advise(
            "cf tab create NAME" + work.flow_flag(tab.noun, tab.key, tab.owner));
    }
}

/// What becomes of one use: it ends, but a module of a tab goes to another.
std::string loss_of(Work& work, Found const& item, Use const& use, std::vector<Found> const& items)
{
    if (item.noun != Noun::tab) {
        return fmt::format("{}: taken out of {}", title_of(work.store, item), text_of(use));
    }
    auto const tabs = tabs_of(work, item.owner);
    auto const heir = std::find_if(tabs.begin(), tabs.end(), [&](Found const& tab) {
        return std::none_of(items.begin(), items.end(), [&](Found const& one) { return one.id == tab.id; });
    });
    return fmt::format("{}: tab becomes \"{}\"", place_of(use), heir->name);
}

FieldInfo const* field_of_module(Work& work, Use const& use, std::string_view word)
{
    Statement row{work.store, "SELECT kind FROM module WHERE id = ?", use.id};
    KindInfo const* const kind = use.kind == "module" && row.step() ? find_kind(row.text(0)) : nullptr;
    if (kind == nullptr) {
        return nullptr;
    }
    auto const found = std::find_if(
        kind->fields.begin(), kind->fields.end(), [&](auto const& field) { return field.word == word; });
    return found == kind->fields.end() ? nullptr : &*found;
}

[[noreturn]] void refuse_broken(Work& work, Found const& item, Use const& use, Finding const& finding)
{
    FieldInfo const* const field = field_of_module(work, use, finding.path);
    if (finding.code == "E01" && field != nullptr) {
        throw Error{
            Code::refused, "in-use",
            fmt::format(
                "{} needs {}, and \"{}\" is the only one", place_of(use), field->word,
                object_of(work.store, item).key)}
            .advise(fmt::format(
                "cf module set {} --flow {} --{} OTHER", use.key, use.flow, dashed(field->singular)));
    }
    throw Error{
        Code::refused, "in-use",
        fmt::format(
            "{} would be left broken: {}{}{}", text_of(use), finding.path, finding.path.empty() ? "" : ": ",
            finding.message)};
}

}

void erase_parts(Work& work, Noun noun, std::int64_t id)
{
    for (auto const& part : parts) {
        if (part.noun == noun) {
            Statement{work.store, part.erase, id}.run();
        }
    }
}

void erase_item(Work& work, Noun noun, std::int64_t id)
{
    erase_parts(work, noun, id);
    Statement{work.store, "DELETE FROM claim WHERE noun = ? AND thing_id = ?", word_of(noun), id}.run();
    Statement{work.store, fmt::format("DELETE FROM {} WHERE id = ?", table_of(noun).name), id}.run();
}

std::string counted(std::size_t count, std::string_view one, std::string_view many)
{
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string some_of(std::vector<std::string> const& names)
{
    constexpr std::size_t most = 10;
    auto const shown = std::vector<std::string>(
        names.begin(), names.begin() + static_cast<std::ptrdiff_t>(std::min(most, names.size())));
    auto text = fmt::format("{}", fmt::join(shown, ", "));
    return names.size() <= most ? text : fmt::format("{} and {} more", text, names.size() - most);
}

std::vector<std::string> texts_of(Connection& store, char const* sql, std::int64_t id)
{
    std::vector<std::string> texts;
    for (Statement row{store, sql, id}; row.step();) {
        texts.push_back(row.text(0));
    }
    return texts;
}

void refuse_uses(Work& work, Found const& item, std::vector<Use> const& uses)
{
    std::vector<std::string> lines;
    std::transform(uses.begin(), uses.end(), std::back_inserter(lines), text_of);
    throw Error{
        Code::refused, "in-use",
        fmt::format("{} is in use: {}", title_of(work.store, item), fmt::join(lines, ", "))}
        .advise("--cascade   # takes it out of all of these");
}

void require_still_whole(Work& work, Found const& item, std::vector<Use> const& uses)
{
    for (auto const& use : uses) {
        if (use.kind != "module" && use.kind != "audio") {
            continue;
        }
        auto const noun = use.kind == "module" ? Noun::module : Noun::audio;
        Statement row{
            work.store,
            noun == Noun::module ? "SELECT flow_id FROM module WHERE id = ?"
                                 : "SELECT 0 FROM audio WHERE id = ?",
            use.id};
        if (!row.step()) {
            continue;
        }
        Findings findings;
        canonical_fields(load_item(work, {noun, use.id, use.key, use.key, row.number(0)}), findings);
        if (!findings.empty()) {
            refuse_broken(work, item, use, findings.all().front());
        }
    }
}

void remove_items(Work& work, std::vector<Found> const& items, Removal const& how)
{
    if (items.empty()) {
        return;
    }
    require_other_tab(work, items);
    std::vector<std::vector<Use>> cleared;
    for (auto const& item : items) {
        auto const uses = outer_uses(work, item, items);
        if (!uses.empty() && !how.cascade) {
            refuse_uses(work, item, uses);
        }
        for (auto const& use : uses) {
            work.outcome.losses.push_back(loss_of(work, item, use, items));
        }
        cleared.push_back(uses);
        work.did(object_of(work.store, item), fmt::format("delete {}", title_of(work.store, item)));
        clear_uses(work.store, item.noun, item.id);
        erase_item(work, item.noun, item.id);
    }
    for (std::size_t index = 0; index < items.size(); ++index) {
        require_still_whole(work, items[index], cleared[index]);
    }
    if (items.front().noun == Noun::group) {
        guard_members(work.store, 0);
    }
}

Outcome Workspace::remove(Noun noun, std::vector<std::string> const& operands, Removal const& how)
{
    auto const deed = [&](Work& work) {
        std::vector<Found> items;
        for (auto const& operand : operands) {
            auto const found =
                how.if_exists ? find_operand(work, noun, operand) : operand_if_any(work, noun, operand);
            if (found && std::none_of(items.begin(), items.end(), [&](Found const& one) {
                    return one.id == found->id;
                })) {
                items.push_back(*found);
            }
        }
        if (noun != Noun::flow) {
            return remove_items(work, items, how);
        }
        for (auto const& flow : items) {
            remove_flow(work, flow, how);
        }
    };
    return noun == Noun::flow ? impl_->mutate_after_backup("delete", deed) : impl_->mutate("delete", deed);
}

}
