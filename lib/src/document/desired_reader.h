#pragma once

#include "document/desired_heads.h"
#include "document/desired_sections.h"
#include "document/desired_setting.h"
#include "document/desired_things.h"
#include "document/events.h"

#include <array>

namespace callflow {

/// Reads documents thing by thing: each is made and kept when the last word of it has been read, so that a
/// large document never stands in memory as values.
class DesiredReader : public Events {
public:
    DesiredReader(Report& report, Setting& setting, Heads& heads, Things& things)
        : report_{report}, setting_{setting}, heads_{heads}, things_{things}
    {
    }

    /// A file of that name begins.
    void begin_file();
    /// It has ended; where it was `readable` to the end, something must have stood there.
    void end_file(bool readable);

    void begin_document() override;
    void text(std::string_view text, Place place) override;
    void none(Place place) override { put(Value::Shape::none, {}, place); }
    void begin_list(Place place) override { begin(Value::Shape::list, place); }
    void end_list() override { end(); }
    void begin_map(Place place) override { begin(Value::Shape::map, place); }
    void key(std::string_view name, Place place) override;
    void end_map() override { end(); }
    bool repeated(std::string_view name, Place place, Place first) override;

private:
    /// What an open part of the document is: the whole of it, a map of things, one thing, another value of
    /// the top level, or what is passed over.
    enum class Role { document, things, thing, value, nothing };

    struct Frame {
        Role role = Role::document;
        Noun noun = Noun::flow;
        std::string owner;
        std::string key; ///< of a thing or a value
        Place place;     ///< of that key
        std::uint8_t covers = 0;
        Piece piece;
        std::size_t skipped = 0; ///< lists and maps that are open and passed over
        std::string word;        ///< the last key in a document or a map of things
        Place word_place;
        Members const* members = nullptr; ///< what the next value of a thing holds
    };

    Frame& top() { return frames_[depth_ - 1]; }
    Frame& open(Role role);
    void open_things(Noun noun, std::string_view owner, Value::Shape shape, Place place);
    void open_thing(Noun noun, Frame const& around);
    void open_value(Frame const& around);
    void close() { --depth_; }
    void finish();

    void begin(Value::Shape shape, Place place);
    void begin_root(Value::Shape shape, Place place);
    void begin_section(Value::Shape shape, Place place);
    void end();
    void put(Value::Shape shape, std::string_view text, Place place);
    void put_root(Value::Shape shape, Place place);
    void put_section(Value::Shape shape, std::string_view text, Place place);
    void refuse_scalar(Noun noun, Value::Shape shape, std::string_view text, Place place);
    void take_key(std::string_view name, Place place);
    bool opens_members(std::string_view name);

    bool fills() { return depth_ > 0 && (top().role != Role::value || top().key != "vars"); }
    std::string filled(std::string_view text, Place place);

    void end_document();
    void add(std::string_view code, Place place, std::string message);
    void add_unknown(std::string_view key, Place place);
    std::string title();
    std::string path();

    Report& report_;
    Setting& setting_;
    Heads& heads_;
    Things& things_;
    /// Deepest is a document with flows, a flow with modules, a module.
    std::array<Frame, 6> frames_;
    std::size_t depth_ = 0;
    std::size_t documents_ = 0;
    Place root_; ///< of a document that is a map; nowhere while it is none
};

}
