#include "read_problems.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace callflow {
namespace {

bool continues_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

bool stands_before(Problem const& left, Problem const& right)
{
    return std::tie(left.place.line, left.place.column) < std::tie(right.place.line, right.place.column);
}

}

void Problems::add(Place place, std::string message)
{
    auto const same = [&](Problem const& one) {
        return one.place.line == place.line && one.place.column == place.column && one.message == message;
    };
    if (!is_full() && std::none_of(found_.begin(), found_.end(), same)) {
        found_.push_back({std::move(message), place});
    }
}

std::vector<Problem> Problems::take()
{
    std::stable_sort(found_.begin(), found_.end(), stands_before);
    return std::move(found_);
}

Place Places::at(std::size_t offset)
{
    offset = std::min(offset, text_.size());
    if (offset < line_start_) {
        *this = Places{text_};
    } else if (offset < offset_) {
        offset_ = line_start_;
        place_.column = 1;
    }
    for (; offset_ < offset; ++offset_) {
        if (text_[offset_] == '\n') {
            place_ = {place_.line + 1, 1};
            line_start_ = offset_ + 1;
        } else if (!continues_character(text_[offset_])) {
            ++place_.column;
        }
    }
    return place_;
}

std::string_view Places::line() const
{
    return text_.substr(line_start_, text_.find('\n', line_start_) - line_start_);
}

}
