#include "read_strict.h"

#include "../text/unicode.h"

#include <fmt/format.h>

namespace callflow {
namespace {

constexpr std::size_t deepest = 64;
constexpr std::size_t longest_value = 1U << 20U;
constexpr std::size_t most_values = 10'000'000;

}

bool Strict::is_silent() const
{
    return !frames_.empty() && (frames_.back().silent || frames_.back().skips_value);
}

bool Strict::count(Place place)
{
    if (++values_ > most_values) {
        problems_.add(place, "more than 10 million values: divide the document");
        return false;
    }
    return !problems_.is_full();
}

bool Strict::is_sound(std::string_view text, Place place)
{
    if (text.size() > longest_value) {
        problems_.add(place, "longer than 1 MiB: shorten this text");
    } else if (text.find('\0') != std::string_view::npos) {
        problems_.add(place, "control character U+0000: remove it");
    } else {
        return true;
    }
    return false;
}

bool Strict::is_usable_key(std::string_view name, Place place, bool plain)
{
    if (plain && name == "<<") {
        problems_.add(place, "merge keys are not read: write the keys themselves, or an alias as a value");
        return false;
    }
    auto const [first, is_new] = frames_.back().keys.try_emplace(std::string{name}, place);
    if (!is_new && (is_silent() || !events_.repeated(name, place, first->second))) {
        problems_.add(
            place,
            fmt::format(
                "key \"{}\" repeats that of line {}: keep one of them", quotable(name), first->second.line));
    }
    return is_new;
}

bool Strict::take_key(std::string_view name, Place place, bool plain)
{
    auto& frame = frames_.back();
    frame.wants_key = false;
    frame.skips_value = !is_sound(name, place) || !is_usable_key(name, place, plain);
    if (!is_silent()) {
        events_.key(name, place);
    }
    return !problems_.is_full();
}

void Strict::finish_value()
{
    if (!frames_.empty() && frames_.back().shape == Value::Shape::map) {
        auto& frame = frames_.back();
        frame.skips_value = frame.wants_key;
        frame.wants_key = !frame.wants_key;
    }
}

bool Strict::none(Place place)
{
    if (wants_key()) {
        problems_.add(place, "a key is missing, or null: write it as text in quotes");
        finish_value();
        return !problems_.is_full();
    }
    if (!is_silent()) {
        events_.none(place);
    }
    finish_value();
    return count(place);
}

bool Strict::text(std::string_view text, Place place, bool plain)
{
    if (wants_key()) {
        return take_key(text, place, plain);
    }
    if (is_sound(text, place) && !is_silent()) {
        events_.text(text, place);
    }
    finish_value();
    return count(place);
}

bool Strict::begin(Value::Shape shape, Place place)
{
    if (frames_.size() == deepest) {
        problems_.add(place, fmt::format("nested deeper than {} levels: bring it to fewer", deepest));
        return false;
    }
    auto const silent = is_silent() || wants_key();
    frames_.push_back({shape, silent, shape == Value::Shape::map, place});
    if (!silent) {
        shape == Value::Shape::map ? events_.begin_map(place) : events_.begin_list(place);
    }
    return count(place);
}

bool Strict::end()
{
    auto const frame = std::move(frames_.back());
    frames_.pop_back();
    if (!frame.silent) {
        frame.shape == Value::Shape::map ? events_.end_map() : events_.end_list();
    }
    if (wants_key()) {
        problems_.add(frame.place, "a key that is a list or a map: write it as text");
    }
    finish_value();
    return !problems_.is_full();
}

}
