#include "document/write_fields.h"
#include "document/write_things.h"

namespace callflow {
namespace {

void put_tabs(Page& page, std::vector<std::string_view> const& tabs)
{
    if (tabs == std::vector<std::string_view>{"Main"}) {
        return;
    }
    Value list = Value::list();
    for (auto const tab : tabs) {
        list.items.push_back(Value::of(std::string{tab}));
    }
    page.put("tabs", FieldInfo{}, list);
}

/// Where calls go next comes last, whatever else a module says.
void write_module(Page& page, Thing const& module)
{
    page.open(module.key);
    page.put_text("kind", module.kind->word);
    put_name(page, module);
    Value const fields = fields_of(module);
    for (std::size_t i = 0; i < fields.items.size(); ++i) {
        if (fields.names[i] != "exits") {
            page.put(fields.names[i], info_of(module, fields.names[i]), fields.items[i]);
        }
    }
    if (Value const* const exits = fields.find("exits")) {
        page.put("exits", info_of(module, "exits"), *exits);
    }
    page.close();
}

/// A flow on its way to the page.
struct Scene {
    Page& page;
    Contents const& contents;
    Thing const& flow;
    Value const fields;
};

void put_field(Scene const& scene, std::string_view word)
{
    if (Value const* const value = scene.fields.find(word)) {
        scene.page.put(word, info_of(scene.flow, word), *value);
    }
}

void put_default(Scene const& scene, std::string_view word)
{
    if (scene.contents.state().default_flow == scene.flow.key && scene.flow.key != "default") {
        scene.page.put(word, FieldInfo{.type = Type::boolean}, Value::of("true"));
    }
}

void put_modules(Scene const& scene, std::string_view word)
{
    auto const modules = scene.contents.state().of(Noun::module, scene.flow.key);
    if (modules.empty()) {
        return;
    }
    scene.page.open(word);
    for (auto const& module : modules) {
        write_module(scene.page, module);
    }
    scene.page.close();
}

/// A key of a flow and what writes it; in the order that a reader asks: what it is, who is in it, where calls
/// enter, where they go.
struct FlowKey {
    std::string_view word;
    void (*put)(Scene const& scene, std::string_view word);
};

constexpr FlowKey flow_keys[] = {
    {"name", [](Scene const& scene, std::string_view) { put_name(scene.page, scene.flow); }},
    {"description", put_field},
    {"default", put_default},
    {"timezone", put_field},
    {"isolated", put_field},
    {"protected", put_field},
    {"labels", put_field},
    {"users", put_field},
    {"groups", put_field},
    {"numbers", [](Scene const& scene,
                   std::string_view) { put_numbers(scene.page, scene.contents.numbers_of(scene.flow.key)); }},
    {"start", put_field},
    {"tabs", [](Scene const& scene,
                std::string_view) { put_tabs(scene.page, scene.contents.tabs_of(scene.flow.key)); }},
    {"modules", put_modules},
};

}

void write_flow(Page& page, Contents const& contents, Thing const& flow)
{
    Scene const scene{page, contents, flow, fields_of(flow)};
    page.open(flow.key);
    for (auto const& key : flow_keys) {
        key.put(scene, key.word);
    }
    page.close();
}

}
