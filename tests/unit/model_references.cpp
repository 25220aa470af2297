#include "model/references.h"
#include "model_reading.h"

#include <algorithm>

using namespace callflow;

namespace {

/// `PATH NOUN KEY` of every reference in a field of a kind, by commas.
std::string references(std::string_view kind, std::string_view word, Value const& value)
{
    auto const& common = fields_of(Noun::module);
    auto fields = find_kind(kind)->fields;
    fields.insert(fields.end(), common.begin(), common.end());
    auto const field =
        std::find_if(fields.begin(), fields.end(), [&](FieldInfo const& one) { return one.word == word; });
    REQUIRE(field != fields.end());
    std::string result;
    each_reference(*field, value, [&](Reference const& one) {
        result += fmt::format(
            "{}{} {} {}{}{}", result.empty() ? "" : ", ", path_of(one),
            one.noun ? word_of(*one.noun) : "outside", one.key, one.contact.empty() ? "" : "/", one.contact);
    });
    return result;
}

}

TEST_CASE("a destination points at a user, a contact, a group or outside")
{
    auto const ring = [](std::string_view to) {
        return references("ring_group", "destinations", Value::list({map({{"to", text(to)}})}));
    };
    CHECK(ring("ana") == "destinations[1].to user ana");
    CHECK(ring("ana/desk") == "destinations[1].to contact ana/desk");
    CHECK(ring("@team") == "destinations[1].to group team");
    CHECK(ring("+14165550101") == "destinations[1].to outside +14165550101");
}

TEST_CASE("an element that is a text alone is its first part")
{
    CHECK(
        references("queue", "destinations", list({"ana", "bo"})) ==
        "destinations[1].to user ana, destinations[2].to user bo");
}

TEST_CASE("each exit points at a module")
{
    CHECK(
        references("voice_menu", "exits", map({{"1", text("ring")}, {"timeout", text("bye")}})) ==
        "exits.1 module ring, exits.timeout module bye");
}

TEST_CASE("only what is no literal points at something")
{
    CHECK(references("voicemail", "audio", text("welcome")) == "audio audio welcome");
    CHECK(references("voicemail", "audio", text("say: Hi")) == "");
    CHECK(references("fax", "deliver_to", list({"ana", "x@example.com"})) == "deliver_to[1] user ana");
    CHECK(references("call_forward", "caller_id", text("original")) == "");
    CHECK(references("call_forward", "caller_id", text("101")) == "caller_id number 101");
    CHECK(references("call_forward", "to", text("+14165550101")) == "to outside +14165550101");
    CHECK(references("call_forward", "to", text("sip:a@example.com")) == "");
    CHECK(references("time_router", "schedule", text("office")) == "schedule schedule office");
    CHECK(references("time_router", "hours", map({{"mon", text("08:00-18:00")}})) == "");
    CHECK(references("fax", "tab", text("Main")) == "tab tab Main");
}
