#include "kinds/kind.h"
#include "model_reading.h"

using namespace callflow;

namespace {

Findings read_rings(std::initializer_list<std::string_view> rings)
{
    Findings findings;
    read_kind(*find_kind("ring_group"), map({{"destinations", list(rings)}}), findings);
    return findings;
}

std::string wrong(std::initializer_list<std::string_view> rings)
{
    return codes(read_rings(rings));
}

}

TEST_CASE("destinations may ring together, after one another and overlapping")
{
    CHECK(wrong({"ana", "bo"}) == "");
    CHECK(wrong({"bo,after=20s,for=40s", "ana"}) == "");
    CHECK(wrong({"ana,for=20s", "bo,after=10s,for=20s", "ana,after=30s"}) == "");
}

TEST_CASE("somebody rings at second 0")
{
    CHECK(wrong({"ana,after=1s"}) == "E08 destinations");
}

TEST_CASE("no second before the end is silent, and the first silent one is told")
{
    auto const findings = read_rings({"ana,for=10s", "bo,after=15s"});
    CHECK(codes(findings) == "E08 destinations");
    CHECK(sentence(findings).find("nobody rings from 10s to 15s") != std::string::npos);
}

TEST_CASE("the timeline ends at 60 s")
{
    CHECK(wrong({"ana,for=60s"}) == "");
    CHECK(wrong({"ana,for=59s", "bo,after=59s,for=1s"}) == "");
    CHECK(wrong({"ana,for=59s", "bo,after=59s,for=2s"}) == "E08 destinations");
}

TEST_CASE("each destination rings from 0 to 59 s, for 1 to 60 s")
{
    CHECK(wrong({"ana,for=0s"}) == "E02 destinations[1].for");
    CHECK(wrong({"ana,for=61s"}) == "E02 destinations[1].for");
    CHECK(wrong({"ana,for=60s", "bo,after=60s"}) == "E02 destinations[2].after");
}

TEST_CASE("a ring's defaults are not written")
{
    Findings findings;
    auto const kind =
        read_kind(*find_kind("ring_group"), map({{"destinations", text("ana,after=0,for=20")}}), findings);
    CHECK(write_kind(kind).find("destinations")->items[0] == map({{"to", text("ana")}}));
}
