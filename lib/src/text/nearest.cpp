#include "name.h"
#include "unicode.h"

#include <callflow/text.h>

#include <algorithm>
#include <limits>
#include <numeric>

namespace callflow {
namespace {

constexpr std::size_t most_suggestions = 3;
constexpr std::size_t far = std::numeric_limits<std::size_t>::max();

/// Damerau-Levenshtein distance: insertions, deletions, replacements and swaps of neighbours.
std::size_t distance(std::u32string const& left, std::u32string const& right)
{
    std::vector<std::size_t> older(right.size() + 1);
    std::vector<std::size_t> old(right.size() + 1);
    std::vector<std::size_t> now(right.size() + 1);
    std::iota(now.begin(), now.end(), std::size_t{0});
    for (std::size_t i = 1; i <= left.size(); ++i) {
        older.swap(old);
        old.swap(now);
        now[0] = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            std::size_t const change = left[i - 1] == right[j - 1] ? 0 : 1;
            now[j] = std::min({old[j] + 1, now[j - 1] + 1, old[j - 1] + change});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) {
                now[j] = std::min(now[j], older[j - 2] + 1);
            }
        }
    }
    return now[right.size()];
}

/// How far a candidate may be: a third of the last part of a path such as `Europe/Paris`, at least 1.
std::size_t limit_of(std::u32string const& word)
{
    auto const slash = word.rfind(U'/');
    auto const last = slash == std::u32string::npos ? word.size() : word.size() - slash - 1;
    return std::max<std::size_t>(1, last / 3);
}

/// 0 for the same ignoring case, 1 for a prefix, else the distance; `far` if too far to be meant or nothing
/// is alike.
std::size_t rank(std::u32string const& word, std::u32string const& candidate)
{
    if (candidate.starts_with(word)) {
        return candidate.size() == word.size() ? 0 : 1;
    }
    auto const limit = limit_of(word);
    bool const alike = candidate.size() <= word.size() + limit && word.size() <= candidate.size() + limit;
    auto const steps = alike ? distance(word, candidate) : far;
    return steps > limit || steps >= std::max(word.size(), candidate.size()) ? far : steps;
}

}

std::vector<std::string> nearest(std::string_view word, std::vector<std::string> const& candidates)
{
    struct Match {
        std::size_t rank;
        std::string const* text;
    };
    std::vector<Match> matches;
    auto const wanted = code_points(folded(word));
    for (auto const& candidate : candidates) {
        auto const found = wanted.empty() ? far : rank(wanted, code_points(folded(candidate)));
        if (found != far) {
            matches.push_back({found, &candidate});
        }
    }
    std::stable_sort(
        matches.begin(), matches.end(), [](auto const& a, auto const& b) { return a.rank < b.rank; });
    std::vector<std::string> best;
    for (std::size_t i = 0; i < matches.size() && i < most_suggestions; ++i) {
        best.push_back(*matches[i].text);
    }
    return best;
}

}
