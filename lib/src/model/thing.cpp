#include "model/thing.h"

#include "model/hours.h"
#include "model/nouns.h"
#include "text/phone.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <numeric>
#include <tuple>

namespace callflow {
namespace {

/// Whether the order of the elements says nothing, so that they stand by key.
bool is_unordered(Noun noun, FieldInfo const& field)
{
    return field.map || (noun == Noun::flow && field.list && field.word != "tabs");
}

std::string_view main_text(Value const& element)
{
    return element.is_map() && !element.items.empty() ? element.items.front().text : element.text;
}

/// Days of the week in their order, before all other keys.
int rank_of(std::string_view key)
{
    auto const days = parse_days(key);
    return days ? days->first - 7 : 0;
}

Value by_key(FieldInfo const& field, Value value)
{
    bool const by_days = field.notation == Notation::words;
    auto const key_of = [&](std::size_t i) {
        auto const key = value.is_map() ? std::string_view{value.names[i]} : main_text(value.items[i]);
        return std::pair{by_days ? rank_of(key) : 0, key};
    };
    std::vector<std::size_t> order(value.items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    auto const before = [&](auto left, auto right) { return key_of(left) < key_of(right); };
    if (std::is_sorted(order.begin(), order.end(), before)) {
        return value;
    }
    std::sort(order.begin(), order.end(), before);
    Value sorted = value.is_map() ? Value::map() : Value::list();
    sorted.place = value.place;
    for (auto const i : order) {
        sorted.items.push_back(std::move(value.items[i]));
        if (value.is_map()) {
            sorted.names.push_back(std::move(value.names[i]));
        }
    }
    return sorted;
}

bool says_nothing(FieldInfo const& field, Value const& value)
{
    return value.is_text() ? value.text == field.default_text : value.items.empty();
}

std::vector<FieldInfo> make_fields(Noun noun, KindInfo const* kind)
{
    auto fields = fields_of(noun);
    if (noun == Noun::flow) {
        std::erase_if(fields, [](FieldInfo const& field) { return field.word == "tabs"; });
    }
    if (kind != nullptr) {
        fields.insert(fields.end(), kind->fields.begin(), kind->fields.end());
    }
    return fields;
}

std::vector<std::vector<FieldInfo>> all_fields()
{
    std::vector<std::vector<FieldInfo>> all;
    for (auto noun = Noun::flow; noun <= Noun::settings;
         noun = static_cast<Noun>(static_cast<int>(noun) + 1)) {
        all.push_back(make_fields(noun, nullptr));
    }
    for (auto const& kind : kinds()) {
        all.push_back(make_fields(Noun::module, &kind));
    }
    return all;
}

auto rank(Thing const& thing)
{
    return std::tie(thing.noun, thing.owner, thing.key);
}

}

std::string title_of(Thing const& thing)
{
    if (thing.noun == Noun::settings) {
        return "settings";
    }
    return fmt::format(
        "{} {}{}{}", word_of(thing.noun), thing.owner, thing.owner.empty() ? "" : "/", thing.key);
}

std::string_view called(Thing const& thing)
{
    bool const named = has_name(thing.noun) && thing.noun != Noun::tab;
    return !named || !thing.name.empty() ? thing.name : thing.key;
}

std::vector<FieldInfo> const& thing_fields(Noun noun, KindInfo const* kind)
{
    static auto const all = all_fields();
    auto const first_kind = static_cast<std::size_t>(Noun::settings) + 1;
    return all
        [kind == nullptr ? static_cast<std::size_t>(noun)
                         : first_kind + static_cast<std::size_t>(kind - kinds().data())];
}

Value normal_fields(Noun noun, KindInfo const* kind, Value canonical)
{
    Value normal = Value::map();
    normal.place = canonical.place;
    normal.names.reserve(canonical.names.size());
    normal.items.reserve(canonical.names.size());
    for (auto const& field : thing_fields(noun, kind)) {
        Value* const value = canonical.find(field.word);
        if (value == nullptr || value->is_none() || says_nothing(field, *value)) {
            continue;
        }
        normal.names.emplace_back(field.word);
        normal.items.push_back(
            is_unordered(noun, field) ? by_key(field, std::move(*value)) : std::move(*value));
    }
    return normal;
}

Value full_fields(Noun noun, KindInfo const* kind, Value normal)
{
    Value full = Value::map();
    for (auto const& field : thing_fields(noun, kind)) {
        if (Value* const value = normal.find(field.word)) {
            full.put(field.word, std::move(*value));
        } else if (!field.default_text.empty()) {
            full.put(field.word, Value::of(field.default_text));
        }
    }
    return full;
}

Value fields_of(Thing const& thing)
{
    return unpacked(thing.fields, thing.written);
}

Thing& State::add(Thing thing)
{
    for (auto* const text : {&thing.owner, &thing.key, &thing.name, &thing.fields, &thing.written}) {
        *text = arena_.keep(*text);
    }
    return put(thing);
}

Thing& State::put(Thing const& thing)
{
    auto& own = own_.emplace_back(thing);
    refer_to(own);
    return own;
}

void State::take(State other)
{
    things_.insert(things_.end(), other.things_.begin(), other.things_.end());
    taken_.push_back(std::move(other));
}

void State::sort()
{
    auto const before = [](Thing const* left, Thing const* right) { return stands_before(*left, *right); };
    if (!std::is_sorted(things_.begin(), things_.end(), before)) {
        std::stable_sort(things_.begin(), things_.end(), before);
    }
}

ThingRange State::of(Noun noun) const
{
    auto const all = things();
    auto const [first, last] =
        std::equal_range(all.begin(), all.end(), Thing{noun}, [](Thing const& left, Thing const& right) {
            return left.noun < right.noun;
        });
    return {first, last};
}

ThingRange State::of(Noun noun, std::string_view owner) const
{
    auto const all = things();
    auto const [first, last] = std::equal_range(
        all.begin(), all.end(), Thing{noun, owner}, [](Thing const& left, Thing const& right) {
            return std::tie(left.noun, left.owner) < std::tie(right.noun, right.owner);
        });
    return {first, last};
}

Thing const* State::find(Noun noun, std::string_view owner, std::string_view key) const
{
    auto const all = things();
    Thing const wanted{noun, owner, key};
    auto const found = std::lower_bound(all.begin(), all.end(), wanted, stands_before);
    return found != all.end() && rank(*found) == rank(wanted) ? &*found : nullptr;
}

std::size_t ThingRange::index_of(Thing const& thing) const
{
    auto found = std::lower_bound(begin(), end(), thing, stands_before);
    while (&*found != &thing) {
        ++found;
    }
    return static_cast<std::size_t>(found - begin());
}

int position_of(Thing const& tab)
{
    auto const text = packed_text(tab.fields, "position");
    int position = 1;
    std::from_chars(text.data(), text.data() + text.size(), position);
    return position;
}

std::string_view first_tab(State const& state, std::string_view flow)
{
    auto const tabs = state.of(Noun::tab, flow);
    auto const first = std::min_element(tabs.begin(), tabs.end(), [](Thing const& left, Thing const& right) {
        return position_of(left) < position_of(right);
    });
    return first == tabs.end() ? std::string_view{} : first->key;
}

bool stands_before(Thing const& left, Thing const& right)
{
    return rank(left) < rank(right);
}

std::string_view owner_of_number(std::string_view number, std::string_view flow)
{
    return is_extension(number) ? flow : std::string_view{};
}

}
