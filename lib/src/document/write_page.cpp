#include "document/write_page.h"

namespace callflow {

namespace {

constexpr std::size_t most_columns = 100;
constexpr std::size_t piece = std::size_t{1} << 16U;

}

Page::Page(Syntax syntax, TextSink const& sink) : syntax_{syntax}, sink_{sink}, filled_{false}
{
    text_.reserve(2 * piece);
    if (syntax_ == Syntax::json) {
        text_ += '{';
    }
}

void Page::open(std::string_view key)
{
    begin_entry(key);
    text_.pop_back(); // the space: nothing follows in this line of YAML
    if (syntax_ == Syntax::json) {
        text_ += " {";
    }
    filled_.push_back(false);
}

void Page::close()
{
    bool const filled = filled_.back();
    filled_.pop_back();
    if (syntax_ == Syntax::yaml) {
        text_ += filled ? "" : " {}";
        return;
    }
    if (filled) {
        begin_line();
    }
    text_ += '}';
}

void Page::put(std::string_view key, FieldInfo const& field, Value const& value)
{
    if (is_hidden(field, value)) {
        return;
    }
    begin_entry(key);
    if (value.items.empty()) {
        append_value(text_, syntax_, field, value);
        return;
    }
    elements_.set(syntax_, field, value);
    put_elements(value.is_map());
}

void Page::put_text(std::string_view key, std::string_view text)
{
    begin_entry(key);
    append_text(text_, syntax_, text);
}

void Page::finish()
{
    text_ += syntax_ == Syntax::json ? "\n}\n" : "\n";
    sink_(text_);
    text_.clear();
}

/// Two spaces for each open map but the document itself; JSON indents that one too.
void Page::begin_line()
{
    if (text_.size() >= piece) {
        sink_(text_);
        text_.clear();
    }
    bool const first = syntax_ == Syntax::yaml && filled_.size() == 1 && !filled_.front();
    text_ += first ? "" : "\n";
    line_ = text_.size();
    text_.append(2 * (syntax_ == Syntax::json ? filled_.size() : filled_.size() - 1), ' ');
}

void Page::begin_entry(std::string_view key)
{
    if (syntax_ == Syntax::json && filled_.back()) {
        text_ += ',';
    }
    begin_line();
    filled_.back() = true;
    append_key(text_, syntax_, key);
}

void Page::put_elements(bool map)
{
    if (!fits()) {
        spread(map);
        return;
    }
    text_ += map ? '{' : '[';
    elements_.append_to(text_);
    text_ += map ? '}' : ']';
}

/// Keys of a map are entries like those of any other; elements of a list have their sign instead.
void Page::spread(bool map)
{
    bool const json = syntax_ == Syntax::json;
    if (json) {
        text_ += map ? '{' : '[';
    } else {
        text_.pop_back();
    }
    filled_.push_back(true);
    for (std::size_t i = 0; i < elements_.count(); ++i) {
        text_ += json && i > 0 ? "," : "";
        begin_line();
        text_ += json || map ? "" : "- ";
        text_ += elements_.at(i);
    }
    filled_.pop_back();
    if (json) {
        begin_line();
        text_ += map ? '}' : ']';
    }
}

bool Page::fits() const
{
    constexpr std::size_t brackets = 2;
    return columns_of(std::string_view{text_}.substr(line_)) + elements_.columns() + brackets <= most_columns;
}

}
