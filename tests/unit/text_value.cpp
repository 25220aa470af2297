#include <callflow/error.h>
#include <callflow/value.h>

#include <doctest/doctest.h>

using callflow::Code;
using callflow::Error;
using callflow::Value;

TEST_CASE("a map keeps the order in which keys were put")
{
    auto map = Value::map();
    map.put("b", Value::of("1"));
    map.put("a", Value::of("2"));
    CHECK(map.names == std::vector<std::string>{"b", "a"});
    REQUIRE(map.find("a") != nullptr);
    CHECK(map.find("a")->text == "2");
}

TEST_CASE("putting a key again replaces its value in place")
{
    auto map = Value::map();
    map.put("a", Value::of("1"));
    map.put("b", Value::of("2"));
    CHECK(map.put("a", Value::of("3")).text == "3");
    CHECK(map.names == std::vector<std::string>{"a", "b"});
    CHECK(map.items.size() == 2);
    CHECK(map.items[0].text == "3");
}

TEST_CASE("putting a key into nothing makes a map")
{
    Value value;
    CHECK(value.is_none());
    value.put("a", Value::of(""));
    CHECK(value.is_map());
}

TEST_CASE("an erased key is gone and the others keep their values")
{
    auto map = Value::map();
    map.put("a", Value::of("1"));
    map.put("b", Value::of("2"));
    map.erase("a");
    map.erase("none");
    CHECK(map.find("a") == nullptr);
    REQUIRE(map.find("b") != nullptr);
    CHECK(map.find("b")->text == "2");
}

TEST_CASE("values are equal whatever their places")
{
    auto left = Value::list({Value::of("a")});
    auto right = left;
    right.items[0].place = {3, 4};
    CHECK(left == right);
    right.items[0].text = "b";
    CHECK(left != right);
    CHECK(Value{} != Value::of(""));
    CHECK(Value::list() != Value::map());
}

TEST_CASE("maps are equal only in the same order")
{
    auto left = Value::map();
    left.put("a", Value::of("1"));
    auto right = Value::map();
    right.put("b", Value::of("1"));
    CHECK(left != right);
}

TEST_CASE("an error is named by its class and its rule")
{
    CHECK(Error{Code::not_found, "flow", "no call flow named \"x\""}.name() == "not_found.flow");
    CHECK(Error{Code::failure, "", "broken"}.name() == "failure");
    CHECK(std::string{name_of(Code::store)} == "store");
}

TEST_CASE("an error keeps its sentence, suggestions and advice")
{
    Error error{Code::not_found, "flow", "no call flow named \"seles\"", {"sales"}};
    error.advise("cf flow list").advise("cf flow create seles");
    CHECK(std::string{error.what()} == "no call flow named \"seles\"");
    CHECK(error.suggestions() == std::vector<std::string>{"sales"});
    CHECK(error.advice() == std::vector<std::string>{"cf flow list", "cf flow create seles"});
}
