#include "document/write.h"
#include "model/part.h"
#include "store/file.h"
#include "store/state.h"
#include "workspace/impl.h"
#include "workspace/past.h"
#include "workspace/sound_lengths.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace callflow {

namespace {

/// What an export is about. A part refers to the whole, which is kept for it.
struct Exported {
    State whole;
    State part;
    bool partly = false;
    std::vector<std::string> losses;

    State const& state() const { return partly ? part : whole; }
};

/// Trunks whose password is no reference; `register` and calls fail where nobody gives it again.
std::vector<std::string> lost_passwords(Connection& store)
{
    std::vector<std::string> lines;
    for (Statement trunk{
             store, "SELECT key FROM trunk WHERE password <> '' AND password NOT GLOB 'env:?*'"
                    " AND password NOT GLOB 'file:?*' ORDER BY key"};
         trunk.step();) {
        lines.push_back(fmt::format(
            "the password of trunk \"{0}\" is left out; give it again: cf trunk set {0} --password -",
            trunk.text(0)));
    }
    return lines;
}

Exported exported(Work& work, Export const& what)
{
    Past past{work, what.change};
    std::vector<std::string> keys;
    for (auto const& flow : what.flows) {
        keys.push_back(require(past.store(), Noun::flow, flow).key);
    }
    Exported result;
    result.whole = load_state(past.store());
    result.partly = !keys.empty();
    if (result.partly) {
        result.part = part_of(result.whole, keys);
    } else {
        result.losses = lost_passwords(past.store());
    }
    return result;
}

}

std::vector<std::string> Workspace::export_document(Export const& what, TextSink const& sink)
{
    auto const result = impl_->read([&](Work& work) { return exported(work, what); });
    write_document(result.state(), what.json, sink);
    return result.losses;
}

std::vector<std::string> Workspace::export_files(Export const& what, FileSink const& sink)
{
    auto const result = impl_->read([&](Work& work) { return exported(work, what); });
    write_files(result.state(), sink);
    return result.losses;
}

void Workspace::export_audio(Export const& what, FileSink const& sink)
{
    impl_->read([&](Work& work) {
        auto const result = exported(work, what);
        std::set<std::string> paths;
        for (auto const& audio : result.state().of(Noun::audio)) {
            paths.emplace(packed_text(audio.fields, "file"));
        }
        paths.erase("");
        for (auto const& path : paths) {
            sink(path, stored_sound(work.store, path));
        }
    });
}

std::string Workspace::store_id()
{
    if (look_at(impl_->options.path) != OnDisk::file) {
        return {};
    }
    return impl_->read([](Work& work) {
        Statement row{work.store, "SELECT id FROM store"};
        return row.step() ? row.text(0) : std::string{};
    });
}

}
