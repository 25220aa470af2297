#include "document_desired.h"

#include <algorithm>

using namespace callflow;

namespace {

Lines codes_of(Documents const& documents)
{
    Lines lines;
    for (auto const& one : documents.check("2026-11-24")) {
        lines.push_back(fmt::format("{}:{} {} {}", one.file, one.place.line, one.code, one.thing));
    }
    return lines;
}

}

TEST_CASE("documents alone are judged as what an empty store would become")
{
    auto const codes =
        codes_of(document("flows:\n  f:\n    modules:\n      m: {kind: voice_menu, exits: {1: nowhere}}\n"));
    auto const holds = [&](std::string_view line) {
        return std::find(codes.begin(), codes.end(), line) != codes.end();
    };
    CHECK(holds("a.yaml:5 E01 module f/m"));
    CHECK(holds("a.yaml:5 E09 module f/m"));
    CHECK(holds("a.yaml:3 W13 flow f"));
}

TEST_CASE("what a comment ignores on its line is not told")
{
    auto const codes = codes_of(document("flows:\n  f: # cf: ignore W13\n    start: x\n"));
    CHECK(std::find(codes.begin(), codes.end(), "a.yaml:3 W13 flow f") == codes.end());
    CHECK(std::find(codes.begin(), codes.end(), "a.yaml:4 E09 flow f") != codes.end());
}

TEST_CASE("errors of the text are among what is told")
{
    auto const codes = codes_of(document("users: {ana: {role: king}}"));
    CHECK(std::find(codes.begin(), codes.end(), "a.yaml:2 E02 user ana") != codes.end());
}
