#include "document/desired_reader.h"
#include "model/readers.h"

#include <fmt/format.h>

#include <utility>

namespace callflow {
namespace {

/// `a text`
std::string_view shape_name(Value::Shape shape)
{
    Value value;
    value.shape = shape;
    return shape_of(value);
}

}

void DesiredReader::begin(Value::Shape shape, Place place)
{
    if (depth_ == 0) {
        return begin_root(shape, place);
    }
    auto& frame = top();
    switch (frame.role) {
    case Role::nothing:
        ++frame.skipped;
        break;
    case Role::document:
        begin_section(shape, place);
        break;
    case Role::things:
        open_thing(frame.noun, frame);
        top().piece.begin(shape, place);
        break;
    case Role::thing:
    case Role::value:
        if (frame.members != nullptr) {
            auto const noun = std::exchange(frame.members, nullptr)->noun;
            open_things(noun, frame.key, shape, place);
        } else {
            frame.piece.begin(shape, place);
        }
    }
}

void DesiredReader::begin_root(Value::Shape shape, Place place)
{
    if (shape == Value::Shape::map) {
        root_ = documents_ == 1 ? Place{1, 1} : place;
        open(Role::document);
        return;
    }
    add("E19", place, fmt::format("{}, expected a map that begins with cf: v1", shape_name(shape)));
    open(Role::nothing);
}

void DesiredReader::begin_section(Value::Shape shape, Place place)
{
    auto const& frame = top();
    auto const* const section = section_of(frame.word);
    if (section == nullptr) {
        open(Role::nothing);
    } else if (section->holds == Section::Holds::things) {
        open_things(section->noun, {}, shape, place);
    } else {
        section->holds == Section::Holds::thing ? open_thing(section->noun, frame) : open_value(frame);
        top().piece.begin(shape, place);
    }
}

void DesiredReader::open_things(Noun noun, std::string_view owner, Value::Shape shape, Place place)
{
    if (shape != Value::Shape::map) {
        add("E02", place, fmt::format("{}, expected a map of {} by key", shape_name(shape), plural_of(noun)));
        open(Role::nothing);
        return;
    }
    auto& frame = open(Role::things);
    frame.noun = noun;
    frame.owner = owner;
}

void DesiredReader::text(std::string_view text, Place place)
{
    if (has_variable(text) && fills()) {
        put(Value::Shape::text, filled(text, place), place);
    } else {
        put(Value::Shape::text, text, place);
    }
}

void DesiredReader::put(Value::Shape shape, std::string_view text, Place place)
{
    if (depth_ == 0) {
        return put_root(shape, place);
    }
    auto& frame = top();
    switch (frame.role) {
    case Role::nothing:
        break;
    case Role::document:
        put_section(shape, text, place);
        break;
    case Role::things:
        open_thing(frame.noun, frame);
        top().piece.put(shape, text, place);
        finish();
        break;
    case Role::thing:
    case Role::value:
        if (frame.members != nullptr) {
            refuse_scalar(std::exchange(frame.members, nullptr)->noun, shape, text, place);
        } else {
            frame.piece.put(shape, text, place);
        }
    }
}

void DesiredReader::put_root(Value::Shape shape, Place place)
{
    auto const at = documents_ == 1 && shape == Value::Shape::none ? Place{1, 1} : place;
    add("E19", at, fmt::format("{}, expected a map that begins with cf: v1", shape_name(shape)));
}

void DesiredReader::put_section(Value::Shape shape, std::string_view text, Place place)
{
    auto const* const section = section_of(top().word);
    if (section != nullptr && section->holds == Section::Holds::value) {
        open_value(top());
        top().piece.put(shape, text, place);
        finish();
    } else if (section != nullptr) {
        refuse_scalar(section->noun, shape, text, place);
    }
}

/// Nothing is an empty map.
void DesiredReader::refuse_scalar(Noun noun, Value::Shape shape, std::string_view text, Place place)
{
    if (shape == Value::Shape::text && !text.empty()) {
        add("E02", place,
            noun == Noun::settings ? "a text, expected a map of fields"
                                   : fmt::format("a text, expected a map of {} by key", plural_of(noun)));
    }
}

}
