#include "session.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <cstdio>

/// The part of a session that reads operands, from standard input where `-` stands for them.
namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

/// The records of standard input that are not empty.
void read_names(char end, std::vector<std::string>& names)
{
    std::string name;
    auto const keep = [&] {
        if (!name.empty()) {
            names.push_back(std::move(name));
        }
        name.clear();
    };
    for (int byte = std::getchar(); byte != EOF; byte = std::getchar()) {
        if (byte == end) {
            keep();
        } else {
            name += static_cast<char>(byte);
        }
    }
    keep();
}

}

std::vector<std::string> Session::operands(std::vector<std::string> const& typed)
{
    std::vector<std::string> all;
    for (auto const& operand : typed) {
        if (operand == "-") {
            read_names(globals_.null ? '\0' : '\n', all);
        } else {
            all.push_back(operand);
        }
    }
    return all;
}

std::string Session::operand(std::string const& typed)
{
    if (typed != "-") {
        return typed;
    }
    auto const all = operands({typed});
    if (all.size() != 1) {
        throw Error{
            Code::usage, "operand",
            fmt::format("standard input holds {} names, but this takes one", all.size())};
    }
    return all.front();
}

}
