#pragma once

#include <callflow/document.h>

namespace callflow {

/// Takes the documents of a text piece by piece, so that a large one need not become one Value. Every value
/// follows its key or stands in a list or at the root; keys of one map differ, and every begin has its end
/// unless the reading was stopped by a problem.
class Events {
public:
    virtual ~Events() = default;

    virtual void begin_document() = 0;
    /// Views live as long as the call.
    virtual void text(std::string_view text, Place place) = 0;
    virtual void none(Place place) = 0;
    virtual void begin_list(Place place) = 0;
    virtual void end_list() = 0;
    virtual void begin_map(Place place) = 0;
    virtual void key(std::string_view name, Place place) = 0;
    virtual void end_map() = 0;

    /// A key that its map has already, from `first` on; neither it nor its value is handed out. Answers
    /// whether that has been told, else it becomes a problem of the text.
    virtual bool repeated(std::string_view /*name*/, Place /*place*/, Place /*first*/) { return false; }
};

/// As read_yaml and read_json of callflow/document.h. What came before a problem has been handed out.
std::vector<Problem> read_yaml(std::string_view text, Events& events);
std::vector<Problem> read_json(std::string_view text, Events& events);

}
