#include "text/name.h"
#include "workspace/resource.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

namespace {

constexpr std::size_t longest_key = 64;

std::int64_t count_of(Work& work, Noun noun)
{
    Statement count{work.store, fmt::format("SELECT count(*) FROM {}", table_of(noun).name)};
    count.step();
    return count.number(0);
}

std::string numbered(std::string const& base, std::int64_t number)
{
    auto const suffix = fmt::format("-{}", number);
    return base.substr(0, longest_key - suffix.size()) + suffix;
}

}

std::string dashed(std::string_view word)
{
    std::string text{word};
    std::replace(text.begin(), text.end(), '_', '-');
    return text;
}

Error taken(Work& work, Found const& found, std::string const& advice)
{
    Error error{
        Code::conflict, std::string{word_of(found.noun)},
        fmt::format("{} is taken", title_of(work.store, found))};
    if (!advice.empty()) {
        error.advise(advice);
    }
    error.advise(fmt::format(
        "cf {} show {}{}", word_of(found.noun), shell_quoted(object_of(work.store, found).key),
        work.flow_flag(found.noun, found.key, found.owner)));
    return error;
}

void require_free_name(
    Work& work, Noun noun, std::string const& name, std::int64_t owner, std::int64_t except)
{
    auto const found = find_name(work.store, noun, name, owner);
    if (!found || found->id == except) {
        return;
    }
    throw taken(work, *found);
}

std::string
free_key(Work& work, Noun noun, std::string const& asked, std::string const& name, std::int64_t owner)
{
    if (!asked.empty()) {
        auto key = accept_key(asked);
        if (has_key(work.store, noun, key, owner)) {
            throw Error{
                Code::conflict, std::string{word_of(noun)},
                fmt::format("the {} key \"{}\" is taken", word_of(noun), key)}
                .advise(fmt::format("cf {} show {}{}", word_of(noun), key, work.flow_flag(noun, key, owner)));
        }
        return key;
    }
    auto base = key_from_name(name);
    std::int64_t next = 2;
    if (base.empty()) {
        base = word_of(noun);
        next = count_of(work, noun) + 1;
    } else if (!has_key(work.store, noun, base, owner)) {
        return base;
    }
    while (has_key(work.store, noun, numbered(base, next), owner)) {
        ++next;
    }
    return numbered(base, next);
}

}
