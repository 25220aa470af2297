#include "chosen_fields.h"

#include <callflow/error.h>
#include <callflow/text.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace cf {

using callflow::Code;
using callflow::Error;

callflow::FieldInfo const& field_named(std::vector<callflow::FieldInfo> const& all, std::string const& typed)
{
    auto word = typed;
    std::replace(word.begin(), word.end(), '-', '_');
    std::vector<std::string> words;
    for (auto const& field : all) {
        if (field.word == word) {
            return field;
        }
        words.emplace_back(field.word);
    }
    throw Error{
        Code::usage, "field",
        fmt::format("there is no field \"{}\" here, only {}", typed, fmt::join(words, ", ")),
        callflow::nearest(word, words)};
}

}
