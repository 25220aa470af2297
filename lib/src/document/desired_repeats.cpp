#include "document/desired_repeats.h"

#include "text/name.h"
#include "text/phone.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace callflow {
namespace {

using Iterator = ThingIterator;

auto rank(Origin const& origin)
{
    return std::tie(origin.file, origin.place.line, origin.place.column);
}

/// A thing known by its folded name, without the name.
struct Folded {
    std::size_t hash;
    Thing const* thing;
};

std::string_view name_of(Thing const& thing)
{
    return thing.noun == Noun::tab ? thing.key : thing.name;
}

class Repeats {
public:
    Repeats(ThingRange things, Report& report) : things_{things}, report_{report} {}

    void report_keys()
    {
        for (auto first = things_.begin(); first != things_.end();) {
            auto const last = std::find_if(
                first, things_.end(), [&](Thing const& one) { return stands_before(*first, one); });
            if (last - first > 1 && !stands_inside_repeated(*first)) {
                report_key(first, last);
            }
            first = last;
        }
    }

    void report_names()
    {
        for (auto first = things_.begin(); first != things_.end();) {
            auto const last = std::find_if(first, things_.end(), [&](Thing const& one) {
                return one.noun != first->noun || one.owner != first->owner;
            });
            report_names(first, last);
            first = last;
        }
    }

private:
    bool stands_inside_repeated(Thing const& thing) const
    {
        auto const owner = thing.noun == Noun::contact ? Noun::user : Noun::flow;
        return !thing.owner.empty() && repeated_.contains({owner, thing.owner});
    }

    void report_key(Iterator first, Iterator last)
    {
        repeated_.emplace(first->noun, first->key);
        std::vector<Thing const*> same;
        std::for_each(first, last, [&](Thing const& one) { same.push_back(&one); });
        std::sort(same.begin(), same.end(), [](auto const* left, auto const* right) {
            return rank(left->origin) < rank(right->origin);
        });
        bool const routed = first->noun == Noun::number && first->owner.empty() && leads_somewhere(*same[0]);
        for (std::size_t i = 1; i < same.size(); ++i) {
            bool const twice = routed && leads_somewhere(*same[i]);
            report(
                *same[i], twice ? "E03" : "E14", {},
                fmt::format(
                    "{} {} {} too: keep one of them", title_of(*same[i]),
                    twice ? "is routed at" : "stands at", report_.where(same[0]->origin)));
        }
    }

    static bool leads_somewhere(Thing const& number) { return !packed_text(number.fields, "flow").empty(); }

    void report_names(Iterator first, Iterator last)
    {
        std::vector<Folded> names;
        for (auto thing = first; thing != last; ++thing) {
            if (auto const name = name_of(*thing); !name.empty()) {
                names.push_back({std::hash<std::string>{}(folded(name)), &*thing});
            }
        }
        std::sort(names.begin(), names.end(), [](Folded const& left, Folded const& right) {
            return std::tuple{left.hash, rank(left.thing->origin)} <
                   std::tuple{right.hash, rank(right.thing->origin)};
        });
        for (std::size_t i = 1; i < names.size(); ++i) {
            if (names[i].hash == names[i - 1].hash) {
                report_name(*names[i - 1].thing, *names[i].thing);
            }
        }
    }

    void report_name(Thing const& first, Thing const& second)
    {
        auto const name = name_of(second);
        bool const told = first.key == second.key || stands_inside_repeated(second);
        if (!told && folded(name_of(first)) == folded(name)) {
            report(
                second, "E14", second.noun == Noun::tab ? "" : "name",
                fmt::format(
                    "name \"{}\" is that of {} at {} too, ignoring case: give another", name, title_of(first),
                    report_.where(first.origin)));
        }
    }

    void report(Thing const& thing, std::string code, std::string path, std::string message)
    {
        report_.add(
            thing.origin.file, {std::move(code),
                                std::move(path),
                                std::move(message),
                                {},
                                thing.origin.place,
                                {},
                                title_of(thing)});
    }

    ThingRange things_;
    Report& report_;
    std::set<std::pair<Noun, std::string_view>> repeated_;
};

}

void report_repeats(Desired const& desired, Report& report)
{
    Repeats repeats{desired.state.things(), report};
    repeats.report_keys();
    repeats.report_names();
}

}
