#include "model/dates.h"

#include "model/shapes.h"

#include <charconv>

namespace callflow {
namespace {

int number_of(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

}

std::optional<std::chrono::sys_days> day_of(std::string_view text)
{
    if (!is_date(text)) {
        return std::nullopt;
    }
    return std::chrono::year{number_of(text.substr(0, 4))} /
           std::chrono::month{static_cast<unsigned>(number_of(text.substr(5, 2)))} /
           std::chrono::day{static_cast<unsigned>(number_of(text.substr(8, 2)))};
}

}
