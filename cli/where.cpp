#include "where.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

bool meets(Condition const& condition, std::string const& text)
{
    return condition.test == Condition::Test::contains ? text.find(condition.value) != std::string::npos
                                                       : text == condition.value;
}

bool meets(Condition const& condition, callflow::Value const& value)
{
    if (value.is_list()) {
        auto element = *condition.field;
        element.list = false;
        return std::any_of(value.items.begin(), value.items.end(), [&](callflow::Value const& item) {
            return meets(condition, callflow::to_text(element, item));
        });
    }
    return meets(condition, value.is_map() ? callflow::to_text(*condition.field, value) : value.text);
}

}

Condition parse_condition(std::string_view text)
{
    auto const at = text.find_first_of("=!~");
    if (at == std::string_view::npos || at == 0 || (text[at] == '!' && text.substr(at + 1, 1) != "=")) {
        throw Error{Code::usage, "where", fmt::format("--where \"{}\" is no condition", text)}.advise(
            "--where status=inactive   # also != and ~ (contains)");
    }
    Condition condition;
    condition.word = text.substr(0, at);
    condition.test = text[at] == '!'   ? Condition::Test::different
                     : text[at] == '~' ? Condition::Test::contains
                                       : Condition::Test::equal;
    condition.value = text.substr(at + (text[at] == '!' ? 2 : 1));
    return condition;
}

bool holds(std::vector<Condition> const& conditions, std::vector<callflow::Value> const& row)
{
    return std::all_of(conditions.begin(), conditions.end(), [&](Condition const& condition) {
        auto const& value = row[condition.column];
        if (condition.test == Condition::Test::different) {
            Condition same = condition;
            same.test = Condition::Test::equal;
            return !meets(same, value);
        }
        return meets(condition, value);
    });
}

}
