#include "workspace/resource.h"

#include "store/guards.h"
#include "text/name.h"
#include "workspace/edits.h"
#include "workspace/impl.h"
#include "workspace/prepare.h"
#include "workspace/resolve.h"

#include <fmt/format.h>

namespace callflow {

namespace {

/// Whether the draft's thing is there already: what `--if-not-exists` asks.
std::optional<Found> existing(Work& work, Noun noun, Draft const& draft)
{
    auto const owner = owner_of_new(work, noun, draft);
    for (auto const& operand : {draft.key, name_of_new(work, noun, draft)}) {
        if (!operand.empty()) {
            if (auto found = find(work.store, noun, operand, owner)) {
                return found;
            }
        }
    }
    return std::nullopt;
}

Item item_of(Work& work, Noun noun, Draft const& draft)
{
    Item item;
    item.noun = noun;
    item.owner = owner_of_new(work, noun, draft);
    if (noun == Noun::module) {
        item.kind = &require_kind(draft.kind);
    }
    leave_route(item, draft.edits);
    item.fields = apply_edits(work, item, draft.edits, scope_of_new(work, noun, draft), true);
    name_new(work, item, draft);
    return item;
}

/// Checks all fields; where one is missing the command's help says which there are.
void accept_new(Item& item)
{
    Findings findings;
    item.fields = canonical_fields(item, findings);
    if (findings.empty() || findings.all().front().code != "E01") {
        return findings.throw_first();
    }
    auto const& first = findings.all().front();
    auto const kind = item.kind == nullptr ? std::string{} : " " + dashed(item.kind->word);
    auto const where = first.path.empty() ? std::string{} : first.path + ": ";
    throw Error{Code::usage, first.path.empty() ? "value" : first.path, where + first.message}.advise(
        fmt::format("cf {} create{} --help", word_of(item.noun), kind));
}

}

void guard(Work& work, Noun noun, std::int64_t flow)
{
    if (noun == Noun::flow || noun == Noun::group || noun == Noun::user) {
        guard_isolation(work.store, noun == Noun::flow ? flow : 0);
    }
    if (noun == Noun::flow || noun == Noun::module || (noun == Noun::number && flow != 0)) {
        guard_members(work.store, flow);
    }
    if (noun == Noun::group) {
        guard_members(work.store, 0);
    }
    if (noun == Noun::module) {
        guard_codes(work.store, flow);
    }
    if (noun == Noun::audio) {
        guard_playlists(work.store);
    }
}

void create_item(Work& work, Noun noun, Draft const& draft)
{
    if (draft.if_not_exists) {
        if (auto const found = existing(work, noun, draft)) {
            work.outcome.objects.push_back(object_of(work.store, *found));
            if (draft.switch_to) {
                choose_flow(work, *found);
            }
            return;
        }
    }
    Item item = item_of(work, noun, draft);
    prepare_new(work, item);
    accept_new(item);
    insert_item(work, item);
    finish_new(work, item, draft);
    // A new flow has no modules: only the users it is given can break a rule.
    if (noun != Noun::flow || item.fields.find("users") != nullptr || item.fields.find("groups") != nullptr) {
        guard(work, noun, noun == Noun::flow ? item.id : item.owner);
    }
    auto const found = Found{noun, item.id, item.key, item.name, item.owner};
    work.did(object_of(work.store, found), fmt::format("create {}", title_of(work.store, found)));
}

Outcome Workspace::create(Noun noun, Draft const& draft)
{
    return impl_->mutate("create", [&](Work& work) { create_item(work, noun, draft); });
}

namespace {

/// The thing as outcomes name it once `after` is written: the label is a number's name.
Found named_after(Found found, Item const& after)
{
    if (found.noun == Noun::number) {
        Value const* label = after.fields.find("label");
        found.name = label == nullptr ? "" : label->text;
    }
    return found;
}

void set_fields(Work& work, Found const& found, std::vector<Edit> const& edits)
{
    Item const before = load_item(work, found);
    Item after = before;
    leave_route(after, edits);
    after.fields = apply_edits(work, after, edits, scope_of(work, before, edits), false);
    prepare_change(work, before, after);
    accept_item(after);
    update_item(work, before, after);
    finish_change(work, before, after);
    guard(work, found.noun, found.noun == Noun::flow ? found.id : found.owner);
    auto const changed = named_after(found, after);
    work.did(object_of(work.store, changed), fmt::format("set {}", title_of(work.store, changed)));
}

}

Outcome Workspace::set(Noun noun, std::string const& operand, std::vector<Edit> const& edits)
{
    return impl_->mutate("set", [&](Work& work) {
        auto const found = noun == Noun::settings ? std::optional{Found{noun, 1, "settings", "settings"}}
                                                  : operand_if_any(work, noun, operand);
        if (found) {
            set_fields(work, *found, edits);
        }
    });
}

Outcome Workspace::rename(Noun noun, std::string const& operand, std::string const& name)
{
    if (!has_name(noun)) {
        throw Error{
            Code::usage, std::string{word_of(noun)},
            fmt::format("a {} has no name to change", word_of(noun))};
    }
    return impl_->mutate("rename", [&](Work& work) {
        auto const found = operand_if_any(work, noun, operand);
        if (!found) {
            return;
        }
        Item const before = load_item(work, *found);
        Item after = before;
        after.name = accept_name(name);
        require_free_name(work, noun, after.name, found->owner, found->id);
        update_item(work, before, after);
        auto renamed = *found;
        renamed.name = after.name;
        if (noun == Noun::tab) {
            renamed.key = after.name;
        }
        work.did(
            object_of(work.store, renamed),
            fmt::format("rename {} to \"{}\"", title_of(work.store, *found), after.name));
    });
}

}
