#include "workspace/picture.h"

#include "process/run.h"
#include "text/words.h"

#include <callflow/error.h>
#include <callflow/text.h>

#include <fmt/format.h>

namespace callflow {

std::string picture_of(std::string const& dot)
{
    auto ran = run_program({"dot", "-Tsvg"}, dot);
    if (!ran) {
        throw Error{Code::failure, "graphviz", "Graphviz, which draws SVG, is not installed"}
            .advise("sudo apt-get install graphviz")
            .advise("cf graph --as dot");
    }
    if (ran->status != 0) {
        auto const said = printable(trim(ran->errors));
        throw Error{
            Code::failure, "graphviz",
            fmt::format("Graphviz's dot failed with {}: {}", ran->status, said.empty() ? "no word" : said)}
            .advise("cf graph --as dot");
    }
    return std::move(ran->output);
}

}
