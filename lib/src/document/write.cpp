#include "document/write.h"

#include "document/write_things.h"

#include <fmt/format.h>

namespace callflow {
namespace {

void write_shared(Page& page, Contents const& contents)
{
    write_settings(page, contents);
    for (auto const noun : {Noun::trunk, Noun::user, Noun::group, Noun::schedule, Noun::audio}) {
        write_all(page, contents, noun);
    }
    write_spare_numbers(page, contents);
}

void write_flows(Page& page, Contents const& contents, std::vector<Thing const*> const& flows)
{
    if (flows.empty()) {
        return;
    }
    page.open("flows");
    for (auto const* const flow : flows) {
        write_flow(page, contents, *flow);
    }
    page.close();
}

/// A document: `cf: v1` and what `write` puts on the page.
template <class Write> void write_page(Syntax syntax, TextSink const& sink, Write const& write)
{
    Page page{syntax, sink};
    page.put_text("cf", "v1");
    write(page);
    page.finish();
}

template <class Write> void write_file(std::string const& path, FileSink const& sink, Write const& write)
{
    std::string text;
    write_page(
        Syntax::yaml, [&](std::string_view piece) { text += piece; }, write);
    sink(path, text);
}

}

void write_document(State const& state, bool json, TextSink const& sink)
{
    Contents const contents{state};
    write_page(json ? Syntax::json : Syntax::yaml, sink, [&](Page& page) {
        write_shared(page, contents);
        write_flows(page, contents, contents.flows());
    });
}

void write_files(State const& state, FileSink const& sink)
{
    Contents const contents{state};
    write_file("shared.yaml", sink, [&](Page& page) { write_shared(page, contents); });
    for (auto const* const flow : contents.flows()) {
        write_file(fmt::format("flows/{}.yaml", flow->key), sink, [&](Page& page) {
            write_flows(page, contents, {flow});
        });
    }
}

}
