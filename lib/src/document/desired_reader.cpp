#include "document/desired_reader.h"

namespace callflow {

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

void DesiredReader::open_thing(Noun noun, Frame const& around)
{
    auto& frame = open(Role::thing);
    frame.noun = noun;
    frame.owner = around.owner;
    frame.key = around.word;
    frame.place = around.word_place;
}

void DesiredReader::open_value(Frame const& around)
{
    auto& frame = open(Role::value);
    frame.key = around.word;
    frame.place = around.word_place;
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
    auto const* const found = members_of(frame.noun, name);
    if (found == nullptr) {
        return false;
    }
    frame.members = found;
    frame.covers = static_cast<std::uint8_t>(frame.covers | found->cover);
    return true;
}

}
