#pragma once

#include "document/write_line.h"

#include <callflow/workspace.h>

namespace callflow {

/// Lays out a document: maps in block style, a key a line; values in that line where it has room, else with
/// one element a line below it. The text goes to the sink piece by piece.
class Page {
public:
    Page(Syntax syntax, TextSink const& sink);

    /// Begins a map under a key; one that stays empty is `{}`.
    void open(std::string_view key);
    void close();
    /// Nothing if the value is hidden.
    void put(std::string_view key, FieldInfo const& field, Value const& value);
    void put_text(std::string_view key, std::string_view text);
    /// Ends the document, whose maps are closed.
    void finish();

private:
    void begin_line();
    void begin_entry(std::string_view key);
    void put_elements(bool map);
    void spread(bool map);
    bool fits() const;

    Syntax syntax_;
    TextSink const& sink_;
    std::string text_;
    std::size_t line_ = 0;     ///< where in it the current line begins
    std::vector<bool> filled_; ///< of each open map, whether it has an entry
    Elements elements_;
};

}
