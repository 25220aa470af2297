#include "model/account.h"
#include "model/nouns.h"
#include "simulate/builder.h"
#include "text/sound_name.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

namespace {

/// Playlists may hold playlists, but none that holds itself; deeper ones than this are errors of the state.
constexpr int deepest_playlist = 64;

/// The index that a map has for a key; a new one, for which `make()` is called, if it has none.
template <class Make>
Index32 index_in(std::unordered_map<std::string, Index32>& known, std::string const& key, Make const& make)
{
    if (auto const found = known.find(key); found != known.end()) {
        return found->second;
    }
    auto const index = make();
    known.emplace(key, index);
    return index;
}

template <class T> Index32 added(std::vector<T>& all, T one)
{
    all.push_back(std::move(one));
    return static_cast<Index32>(all.size() - 1);
}

}

std::optional<Milliseconds> Builder::known_length(Sound& sound, std::string const& name) const
{
    auto const length = exchange_.lengths_ ? exchange_.lengths_(name) : std::nullopt;
    sound.known = sound.known && length.has_value();
    return length;
}

Milliseconds Builder::spoken_length(Sound& sound, std::string_view say, std::string_view language) const
{
    auto const spoken_in = spoken_language(language, exchange_.settings().language);
    auto const length = known_length(sound, sound_name(say, spoken_in));
    sound.spoken = sound.spoken || !length;
    return length.value_or(0);
}

Milliseconds Builder::length_of(Sound& sound, std::string_view key, int depth)
{
    auto const* const thing = exchange_.state().find(Noun::audio, {}, key);
    Findings ignored;
    auto const audio = thing == nullptr ? Audio{} : read<Audio>(fields_of(*thing), ignored);
    sound.known = sound.known && thing != nullptr && depth < deepest_playlist;
    if (!audio.say.empty()) {
        return spoken_length(sound, audio.say.text, audio.language);
    }
    if (!audio.file.empty()) {
        return known_length(sound, audio.file.text).value_or(0);
    }
    Milliseconds length = 0;
    for (auto const& item : audio.items) {
        length += depth < deepest_playlist ? length_of(sound, item.key, depth + 1) : 0;
    }
    return length;
}

Index32 Builder::sound(AudioSource const& source)
{
    if (source.empty()) {
        return -1;
    }
    return index_in(sounds_, source.text, [&] {
        Sound sound{source.text, 0, true, false};
        auto const say = said_by(source);
        sound.length = say.empty() ? length_of(sound, source.text, 0) : spoken_length(sound, say, {});
        return added(plan_.sounds, std::move(sound));
    });
}

Index32 Builder::opening(std::string name, Schedule const& schedule)
{
    auto const& zone =
        schedule.timezone.empty() ? exchange_.settings().timezone.text : schedule.timezone.text;
    auto const& time = LocalTime::of(zone);
    NamedOpening opening{std::move(name), {}, {schedule.hours, schedule.exceptions, time}, &time, zone};
    for (auto const& exception : schedule.exceptions) {
        opening.exceptions.push_back(exception.name);
    }
    return added(plan_.openings, std::move(opening));
}

Index32 Builder::schedule(std::string const& key)
{
    return index_in(openings_, key, [&] {
        auto const* const thing = exchange_.state().find(Noun::schedule, {}, key);
        Findings ignored;
        return opening(key, thing == nullptr ? Schedule{} : read<Schedule>(fields_of(*thing), ignored));
    });
}

Index32 Builder::hours(TimeRouter const& router)
{
    Schedule schedule{router.timezone, router.hours, {}};
    if (schedule.timezone.empty()) {
        schedule.timezone.text = plan_.zone_name;
    }
    return opening({}, schedule);
}

Index32 Builder::person(std::string const& key)
{
    return index_in(people_, key, [&] {
        auto const* const thing = exchange_.state().find(Noun::user, {}, key);
        Findings ignored;
        auto const user = thing == nullptr ? User{} : read<User>(fields_of(*thing), ignored);
        Person person{key, user.status == Status::active};
        if (!user.schedule.empty()) {
            person.opening = schedule(user.schedule.key);
        }
        if (auto const groups = exchange_.groups_.find(key); groups != exchange_.groups_.end()) {
            person.groups.assign(groups->second.begin(), groups->second.end());
        }
        add_phones(person);
        return added(plan_.people, std::move(person));
    });
}

void Builder::add_phones(Person& person)
{
    person.first_phone = static_cast<Index32>(plan_.phones.size());
    for (auto const& contact : exchange_.state().of(Noun::contact, person.key)) {
        if (packed_text(contact.fields, "enabled") != "false") {
            plan_.phones.push_back(
                {fmt::format("{}/{}", person.key, contact.key), static_cast<Index32>(plan_.people.size()),
                 is_account(contact)});
            ++person.phone_count;
        }
    }
}

Destined::Share Builder::share(std::string const& user, std::string const& contact)
{
    auto const index = person(user);
    auto const& known = plan_.people[static_cast<std::size_t>(index)];
    if (contact.empty()) {
        return {index, known.first_phone, known.phone_count};
    }
    auto const title = fmt::format("{}/{}", user, contact);
    for (auto phone = known.first_phone; phone < known.first_phone + known.phone_count; ++phone) {
        if (plan_.phones[static_cast<std::size_t>(phone)].title == title) {
            return {index, phone, 1};
        }
    }
    return {index, known.first_phone, 0};
}

Index32 Builder::outside(std::string const& address)
{
    return index_in(destinations_, address, [&] {
        auto const phone = added(plan_.phones, Phone{address});
        return added(plan_.destinations, Destined{address, {{-1, phone, 1}}});
    });
}

Index32 Builder::destination(std::string const& text)
{
    auto const target = target_of({text});
    if (target.kind == Target::Kind::number) {
        return outside(target.number);
    }
    return index_in(destinations_, text, [&] {
        Destined destined{text, {}};
        if (target.kind == Target::Kind::group) {
            auto const* const thing = exchange_.state().find(Noun::group, {}, target.group);
            Findings ignored;
            auto group = thing == nullptr ? Group{} : read<Group>(fields_of(*thing), ignored);
            std::sort(group.users.begin(), group.users.end(), [](auto const& left, auto const& right) {
                return left.key < right.key;
            });
            for (auto const& user : group.users) {
                destined.shares.push_back(share(user.key, {}));
            }
        } else {
            destined.shares.push_back(share(target.user, target.contact));
        }
        return added(plan_.destinations, std::move(destined));
    });
}

}
