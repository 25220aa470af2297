#include "../session.h"
#include "../tree.h"
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

constexpr std::array commands = {
    Command{
        "output", "", "Print a JSON Schema of every JSON answer", declare_output,
        "Draft 2020-12: lists, shows, what changes answer, and errors.",
        "cf schema output > cf-output.schema.json"},
};

}

std::span<Command const> const schema_commands = commands;

}
