#include "kinds/kind.h"
#include "model/notation.h"
#include "model/nouns.h"
#include "model_reading.h"

using namespace callflow;

namespace {

/// One good text of each type; of structures by their first part.
std::string sample_of(FieldInfo const& field)
{
    switch (field.type) {
    case Type::boolean:
        return field.default_text == "true" ? "false" : "true";
    case Type::integer:
    case Type::duration:
    case Type::digits:
        return field.most.empty() || field.type == Type::digits ? "7" : field.most;
    case Type::choice:
        return std::string{field.choices.back()};
    case Type::audio:
        return "say: one, two = three";
    case Type::destination:
        return "ana/mobile";
    case Type::forward:
    case Type::address:
    case Type::phone:
    case Type::caller_id:
        return "+14165550101";
    case Type::zone:
        return "America/Toronto";
    case Type::expression:
        return "^a=(b|c)$";
    case Type::code:
        return "*21";
    case Type::email:
        return "ana@example.com";
    case Type::network:
        return "192.0.2.0/24";
    case Type::secret:
        return "env:PASSWORD";
    case Type::date:
        return "2026-12-25";
    default:
        return "main-line";
    }
}

std::string sample_of_structure(std::string_view first_part)
{
    if (first_part == "days") {
        return "mon-fri 08:00-12:00 22:00-02:00";
    }
    if (first_part == "date") {
        return "2026-12-24..2026-12-26 yearly 08:00-12:00 Long weekend";
    }
    if (first_part == "to") {
        return "ana/mobile,for=1m";
    }
    if (first_part == "match") {
        return "^x=(.*)$=Hello \\1";
    }
    if (first_part == "user") {
        return "ana,role=viewer";
    }
    return first_part == "value" ? "1416=disallow" : "word=main-line";
}

std::string sample(FieldInfo const& field)
{
    return field.type == Type::structure ? sample_of_structure(field.parts.front().word) : sample_of(field);
}

/// Reads one field alone; other fields may be missing, but this one must be as it was.
template <class Accept> void check_round_trip(FieldInfo const& field, Accept accept)
{
    CAPTURE(field.word);
    Value const given = field.list ? list({sample(field)}) : text(sample(field));
    Value const first = accept(map({{field.word, given}}));
    REQUIRE(first.find(field.word) != nullptr);
    auto const& value = *first.find(field.word);
    CHECK(to_text(field, value) == sample(field));
    CHECK(accept(map({{field.word, value}})) == first);
    if (field.list) {
        CHECK(element_texts(field, value) == std::vector<std::string>{sample(field)});
    }
}

void check_findings(FieldInfo const& field, Findings const& findings)
{
    for (auto const& one : findings.all()) {
        CAPTURE(one.message);
        CHECK(one.path.substr(0, field.word.size()) != field.word);
    }
}

}

TEST_CASE("each field of each noun is written as its flag takes it")
{
    for (int i = 0; i <= static_cast<int>(Noun::settings); ++i) {
        for (auto const& field : fields_of(static_cast<Noun>(i))) {
            if (field.type != Type::region) {
                check_round_trip(field, [&](Value const& fields) {
                    Findings findings;
                    Value result = accept_fields(static_cast<Noun>(i), fields, findings);
                    if (field.word != "address" && field.word != "register") {
                        check_findings(field, findings);
                    }
                    return result;
                });
            }
        }
    }
}

TEST_CASE("each field of each kind is written as its flag takes it")
{
    for (auto const& kind : kinds()) {
        for (auto const& field : kind.fields) {
            check_round_trip(field, [&](Value const& fields) {
                Findings findings;
                Value result = write_kind(read_kind(kind, fields, findings));
                check_findings(field, findings);
                return result;
            });
        }
    }
}

TEST_CASE("several structures, which hold commas, are joined by semicolons, others by commas")
{
    auto const& users = fields_of(Noun::group)[1];
    CHECK(to_text(users, list({"ana", "bo"})) == "ana,bo");
    auto const& labels = fields_of(Noun::flow)[5];
    CHECK(to_text(labels, map({{"team", text("a")}, {"site", text("b")}})) == "team=a; site=b");
    auto const& rings = find_kind("ring_group")->fields[0];
    auto const ana = map({{"to", text("ana/desk")}, {"after", text("0s")}, {"for", text("20s")}});
    CHECK(to_text(rings, Value::list({ana, text("@sales")})) == "ana/desk,after=0s,for=20s; @sales");
    CHECK(to_text(rings, Value::list({ana})) == "ana/desk,after=0s,for=20s");
    CHECK(to_text(users, Value{}) == "");
}

TEST_CASE("a part that is a list or a map is written too")
{
    FieldInfo modules{.word = "modules", .singular = "module", .type = Type::structure, .list = true};
    modules.notation = Notation::pairs;
    modules.parts = {{.word = "key"}, fields_of(Noun::module)[3]};
    auto const exits = map({{"closed", text("after-hours")}});
    Value const row = map({{"key", text("hours")}, {"exits", exits}});
    CHECK(to_text(modules, Value::list({row})) == "hours,exits=closed=after-hours");
}

TEST_CASE("every field has help, and every list the flag of one element")
{
    for (auto const& kind : kinds()) {
        CHECK_FALSE(kind.help.empty());
        for (auto const& field : kind.fields) {
            CAPTURE(field.word);
            CHECK_FALSE(field.help.empty());
            CHECK_FALSE(field.help.ends_with('.'));
            CHECK((!field.list || !field.singular.empty()));
        }
    }
}
