#pragma once

#include "events.h"

namespace callflow {

/// Makes values of events.
class Tree : public Events {
public:
    void begin_document() override {}
    void text(std::string_view text, Place place) override;
    void none(Place place) override;
    void begin_list(Place place) override;
    void end_list() override { end(); }
    void begin_map(Place place) override;
    void key(std::string_view name, Place place) override;
    void end_map() override { end(); }

    /// Takes the documents that are complete.
    std::vector<Value> take() { return std::move(documents_); }

private:
    void add(Value value);
    void end();

    std::vector<Value> documents_;
    /// The lists and maps that have begun, outermost first.
    std::vector<Value> open_;
};

}
