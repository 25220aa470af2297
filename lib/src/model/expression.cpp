#include "model/values.h"
#include "text/words.h"

#include <charconv>
#include <regex.h>

namespace callflow {
namespace {

/// regcomp(3) expands `{n}`, nested ones by their product: x{255}{255}{255} takes gigabytes.
constexpr std::int64_t most_repeats = 1000;

/// The product of the numbers in the braces of an expression, the larger of `{m,n}`; at most `most_repeats`
/// + 1.
std::int64_t repeats_of(std::string_view expression)
{
    std::int64_t product = 1;
    for (auto open = expression.find('{'); open != std::string_view::npos;
         open = expression.find('{', open + 1)) {
        std::int64_t largest = 1;
        for (auto const part :
             split(expression.substr(open + 1, expression.find('}', open) - open - 1), ',')) {
            std::int64_t value = 1;
            auto const [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
            largest = std::max(largest, error == std::errc::result_out_of_range ? most_repeats + 1 : value);
        }
        product *= std::min(largest, most_repeats + 1);
        if (product > most_repeats) {
            return most_repeats + 1;
        }
    }
    return product;
}

}

Compiled compile(std::string_view expression)
{
    if (repeats_of(expression) > most_repeats) {
        return {0, "it repeats more than 1000 times"};
    }
    regex_t compiled{};
    int const status = regcomp(&compiled, std::string{expression}.c_str(), REG_EXTENDED);
    if (status != 0) {
        char words[128] = {};
        regerror(status, &compiled, words, sizeof words);
        return {0, words};
    }
    Compiled const result{compiled.re_nsub, {}};
    regfree(&compiled);
    return result;
}

}
