#include "document/desired_reader.h"

#include "model/readers.h"
#include "text/words.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace callflow {
namespace {

/// What stands under a word of the top level.
struct Section {
    enum class Holds { value, thing, things };
    std::string_view word;
    Holds holds;
    Noun noun = Noun::flow;
};

constexpr Section sections[] = {
    {"cf", Section::Holds::value},
    {"owner", Section::Holds::value},
    {"vars", Section::Holds::value},
    {"settings", Section::Holds::thing, Noun::settings},
    {"users", Section::Holds::things, Noun::user},
    {"groups", Section::Holds::things, Noun::group},
    {"schedules", Section::Holds::things, Noun::schedule},
    {"audio", Section::Holds::things, Noun::audio},
    {"trunks", Section::Holds::things, Noun::trunk},
    {"numbers", Section::Holds::things, Noun::number},
    {"flows", Section::Holds::things, Noun::flow},
    {"tests", Section::Holds::value},
};

Section const* section_of(std::string_view word)
{
    auto const* const found = std::find_if(
        std::begin(sections), std::end(sections), [=](Section const& one) { return one.word == word; });
    return found == std::end(sections) ? nullptr : found;
}

std::vector<std::string> section_words()
{
    std::vector<std::string> words;
    for (auto const& section : sections) {
        words.emplace_back(section.word);
    }
    return words;
}

std::string_view shape_name(Value::Shape shape)
{
    Value value;
    value.shape = shape;
    return shape_of(value);
}

}

/// Things that stand inside another.
struct DesiredReader::Members {
    Noun owner;
    std::string_view word;
    Noun noun;
    Cover cover;

    static Members const* find(Noun owner, std::string_view word);
};

DesiredReader::Members const* DesiredReader::Members::find(Noun owner, std::string_view word)
{
    static constexpr Members all[] = {
        {Noun::user, "contacts", Noun::contact, covers_contacts},
        {Noun::flow, "modules", Noun::module, covers_modules},
        {Noun::flow, "numbers", Noun::number, covers_numbers},
    };
    auto const* const found = std::find_if(std::begin(all), std::end(all), [=](Members const& one) {
        return one.owner == owner && one.word == word;
    });
    return found == std::end(all) ? nullptr : found;
}

void DesiredReader::begin_file()
{
    depth_ = 0;
    documents_ = 0;
}

void DesiredReader::end_file(bool readable)
{
    if (readable && documents_ == 0) {
        add("E19", {1, 1}, "there is no document here: begin with cf: v1");
    } else if (readable) {
        end_document();
    }
}

void DesiredReader::begin_document()
{
    if (documents_ > 0) {
        end_document();
    }
    ++documents_;
    depth_ = 0;
    root_ = {};
    heads_.begin_document();
}

void DesiredReader::end_document()
{
    if (root_.line != 0 && !heads_.has_version()) {
        add("E19", root_, "cf: v1 is missing: write it first");
    }
}

DesiredReader::Frame& DesiredReader::open(Role role)
{
    auto& frame = frames_.at(depth_++);
    frame.role = role;
    frame.owner.clear();
    frame.key.clear();
    frame.covers = 0;
    frame.piece.clear();
    frame.skipped = role == Role::nothing ? 1 : 0;
    frame.word.clear();
    frame.members = nullptr;
    return frame;
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

void DesiredReader::open_thing(Noun noun, Frame const& around)
{
    auto& frame = open(Role::thing);
    frame.noun = noun;
    frame.owner = around.owner;
    frame.key = around.word;
    frame.place = around.word_place;
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

void DesiredReader::open_value(Frame const& around)
{
    auto& frame = open(Role::value);
    frame.key = around.word;
    frame.place = around.word_place;
}

void DesiredReader::end()
{
    auto& frame = top();
    switch (frame.role) {
    case Role::nothing:
        if (--frame.skipped == 0) {
            close();
        }
        break;
    case Role::thing:
    case Role::value:
        frame.piece.end();
        if (frame.piece.depth() == 0) {
            finish();
        }
        break;
    default:
        close();
    }
}

void DesiredReader::finish()
{
    auto& frame = top();
    if (frame.role == Role::value) {
        heads_.take(frame.key, frame.piece);
    } else {
        Thing thing{frame.noun, frame.owner, frame.key};
        thing.origin = {report_.file(), frame.place};
        thing.covers = frame.covers;
        things_.take(thing, frame.piece);
    }
    close();
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

void DesiredReader::key(std::string_view name, Place place)
{
    if (top().role == Role::nothing) {
        return;
    }
    if (has_variable(name) && fills()) {
        take_key(filled(name, place), place);
    } else {
        take_key(name, place);
    }
}

void DesiredReader::take_key(std::string_view name, Place place)
{
    auto& frame = top();
    if (frame.role == Role::document && section_of(name) == nullptr) {
        add_unknown(name, place);
    }
    if (frame.role == Role::document || frame.role == Role::things) {
        frame.word = name;
        frame.word_place = place;
    } else if (!opens_members(name)) {
        frame.piece.key(name, place);
    }
}

/// Whether a key of a thing is that of things inside it.
bool DesiredReader::opens_members(std::string_view name)
{
    auto& frame = top();
    frame.members = nullptr;
    if (frame.role != Role::thing || frame.piece.depth() != 1) {
        return false;
    }
    auto const* const found = Members::find(frame.noun, name);
    if (found == nullptr) {
        return false;
    }
    frame.members = found;
    frame.covers = static_cast<std::uint8_t>(frame.covers | found->cover);
    return true;
}

bool DesiredReader::repeated(std::string_view name, Place place, Place first)
{
    if (top().role != Role::nothing) {
        add("E14", place,
            fmt::format(
                "key \"{}\" stands at {} too: keep one of them", quoted(name),
                report_.where({report_.file(), first})));
    }
    return true;
}

/// The text with its variables, or as it is with what is wrong with them reported.
std::string DesiredReader::filled(std::string_view text, Place place)
{
    try {
        return setting_.filled(text);
    } catch (Error const& error) {
        if (error.code() != Code::usage) {
            throw;
        }
        report_.add(
            {error.rule() == "bound" ? "E19" : "E21",
             path(),
             error.sentence(),
             error.suggestions(),
             place,
             {},
             title(),
             error.advice()});
        report_.spoil(place);
        return std::string{text};
    }
}

void DesiredReader::add(std::string_view code, Place place, std::string message)
{
    report_.add({std::string{code}, path(), std::move(message), {}, place, {}, title()});
}

void DesiredReader::add_unknown(std::string_view key, Place place)
{
    Findings findings;
    report_unknown_key(key, place, section_words(), findings);
    report_.add(findings.all().front());
}

/// Of the innermost thing that is open.
std::string DesiredReader::title()
{
    for (auto depth = depth_; depth > 0; --depth) {
        if (auto const& frame = frames_[depth - 1]; frame.role == Role::thing) {
            return title_of({frame.noun, frame.owner, frame.key});
        }
    }
    return {};
}

std::string DesiredReader::path()
{
    if (depth_ == 0) {
        return {};
    }
    auto const& frame = top();
    if (frame.role == Role::thing) {
        return frame.piece.path();
    }
    if (frame.role == Role::value) {
        auto const inside = frame.piece.path();
        return fmt::format("{}{}{}", frame.key, inside.empty() || inside[0] == '[' ? "" : ".", inside);
    }
    return frame.role == Role::document ? quoted(frame.word) : std::string{};
}

}
