#include "../session.h"
#include "../tree.h"
#include "document_schema.h"
#include "output_schema.h"

#include <CLI/App.hpp>

#include <array>

namespace cf {

namespace {

void declare_output(CLI::App&, Run& run)
{
    run = [](Session& session) {
        session.out().line(output_schema());
        return done;
    };
}

void declare_document(CLI::App&, Run& run)
{
    run = [](Session& session) {
        session.out().line(document_schema());
        return done;
    };
}

constexpr std::array commands = {
    Command{
        "document", "", "Print a JSON Schema of documents", declare_document,
        "Draft 2020-12, made from what cf explain tells: editors complete and check documents with it while "
        "they are written. Those that use yaml-language-server find it by a comment in the first line:\n\n"
        "# yaml-language-server: $schema=cf-document.schema.json\n\n"
        "It is for whole documents; what their things say of each other is for cf check.",
        "cf schema document > cf-document.schema.json"},
    Command{
        "output", "", "Print a JSON Schema of every JSON answer", declare_output,
        "Draft 2020-12: lists, shows, what changes answer, and errors.",
        "cf schema output > cf-output.schema.json"},
};

}

std::span<Command const> const schema_commands = commands;

}
