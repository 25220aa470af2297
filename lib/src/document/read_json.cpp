#include "read_encoding.h"
#include "read_strict.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace callflow {
namespace {

/// What nlohmann's lexer has passed: it tells no places, so each token is found again in the text.
class Cursor {
public:
    explicit Cursor(std::string_view text) : text_{text}, places_{text} {}

    /// Moves to the next token, whose place it answers.
    Place next()
    {
        at_ = std::min(text_.find_first_not_of(" \t\r\n,:", at_), text_.size());
        return places_.at(at_);
    }
    void skip(std::size_t size) { at_ += size; }
    void skip_string()
    {
        for (++at_; text_[at_] != '"'; ++at_) {
            at_ += text_[at_] == '\\' ? 1 : 0;
        }
        ++at_;
    }
    std::string_view skip_number()
    {
        auto const rest = text_.substr(at_);
        auto const number = rest.substr(0, rest.find_first_not_of("0123456789+-.eE"));
        at_ += number.size();
        return number;
    }
    Place at(std::size_t offset) { return places_.at(offset); }

private:
    std::string_view text_;
    std::size_t at_ = 0;
    Places places_;
};

/// The reason in a sentence such as "[json...101] parse error at line 1, column 2: syntax error while parsing
/// value
/// - invalid literal; last read: '...'; expected ...", without the place and the text that stands there.
std::string reason_in(std::string_view sentence)
{
    constexpr std::string_view before = " - ";
    constexpr std::string_view read = "; last read: '";
    auto const begin = sentence.find(before);
    if (begin == std::string_view::npos) {
        return std::string{sentence.substr(std::min(sentence.find("] ") + 2, sentence.size()))};
    }
    auto const reason = sentence.substr(begin + before.size());
    auto const cut = reason.find(read);
    auto const expected = reason.rfind("; expected ");
    return fmt::format(
        "{}{}", reason.substr(0, cut),
        cut == std::string_view::npos || expected == std::string_view::npos || expected < cut
            ? std::string_view{}
            : reason.substr(expected));
}

/// The interface is nlohmann's; an answer of false ends the reading.
class Sax {
public:
    Sax(std::string_view text, Strict& strict, Problems& problems)
        : cursor_{text}, strict_{strict}, problems_{problems}
    {
    }

    bool null()
    {
        auto const place = cursor_.next();
        cursor_.skip(4);
        return strict_.none(place);
    }
    bool boolean(bool value)
    {
        auto const place = cursor_.next();
        std::string_view const word = value ? "true" : "false";
        cursor_.skip(word.size());
        return strict_.text(word, place, true);
    }
    bool number_integer(std::int64_t) { return number(); }
    bool number_unsigned(std::uint64_t) { return number(); }
    bool number_float(double, std::string const&) { return number(); }
    bool string(std::string const& value)
    {
        auto const place = cursor_.next();
        cursor_.skip_string();
        return strict_.text(value, place, false);
    }
    bool key(std::string const& name) { return string(name); }
    bool binary(nlohmann::json::binary_t const&) { return false; }
    bool start_object(std::size_t) { return begin(Value::Shape::map); }
    bool start_array(std::size_t) { return begin(Value::Shape::list); }
    bool end_object() { return end(); }
    bool end_array() { return end(); }
    bool parse_error(std::size_t position, std::string const&, nlohmann::json::exception const& error)
    {
        auto const place = cursor_.at(position == 0 ? 0 : position - 1);
        problems_.add(place, fmt::format("not JSON: {}", reason_in(error.what())));
        return false;
    }

private:
    bool number()
    {
        auto const place = cursor_.next();
        return strict_.text(cursor_.skip_number(), place, true);
    }
    bool begin(Value::Shape shape)
    {
        auto const place = cursor_.next();
        cursor_.skip(1);
        return strict_.begin(shape, place);
    }
    bool end()
    {
        cursor_.next();
        cursor_.skip(1);
        return strict_.end();
    }

    Cursor cursor_;
    Strict& strict_;
    Problems& problems_;
};

}

std::vector<Problem> read_json(std::string_view text, Events& events)
{
    Problems problems;
    text = skip_byte_order_mark(text);
    if (check_encoding(text, problems)) {
        events.begin_document();
        Strict strict{events, problems};
        Sax sax{text, strict, problems};
        nlohmann::json::sax_parse(text.begin(), text.end(), &sax);
    }
    return problems.take();
}

}
