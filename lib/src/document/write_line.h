#pragma once

#include <callflow/catalog.h>

#include <string>
#include <string_view>

namespace callflow {

/// What a document is written in; in a line both look alike: YAML in flow style is nearly JSON.
enum class Syntax { yaml, json };

/// Appends a text, in quotes where another reader could take it for something else. `${` becomes `$${`, which
/// documents read as that very text.
void append_text(std::string& line, Syntax syntax, std::string_view text);

/// The characters of a text.
std::size_t columns_of(std::string_view text);

/// Appends `key: `.
void append_key(std::string& line, Syntax syntax, std::string_view key);

/// Whether a value is a password itself, which no document shows.
bool is_hidden(FieldInfo const& field, Value const& value);

/// Appends a value of a field, all in one line, without what is hidden in it.
void append_value(std::string& line, Syntax syntax, FieldInfo const& field, Value const& value);

/// The elements of a list or map, one after the other, in one text: so they can stand in one line or in a
/// line each.
class Elements {
public:
    void set(Syntax syntax, FieldInfo const& field, Value const& value);

    std::size_t count() const { return ends_.size(); }
    std::string_view at(std::size_t index) const;
    /// All of them with `, ` in between.
    void append_to(std::string& line) const;
    /// How many characters that would be.
    std::size_t columns() const;

private:
    std::string text_;
    std::vector<std::size_t> ends_;
};

}
