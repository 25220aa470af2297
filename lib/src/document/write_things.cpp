#include "document/write_things.h"

#include "document/write_fields.h"

namespace callflow {

void write_settings(Page& page, Contents const& contents)
{
    auto const settings = contents.state().of(Noun::settings);
    if (settings.empty() || fields_of(settings.front()).items.empty()) {
        return;
    }
    page.open("settings");
    put_fields(page, settings.front());
    page.close();
}

void write_all(Page& page, Contents const& contents, Noun noun)
{
    auto const things = contents.state().of(noun);
    if (things.empty()) {
        return;
    }
    page.open(plural_of(noun));
    for (auto const& thing : things) {
        page.open(thing.key);
        put_name(page, thing);
        put_fields(page, thing);
        if (noun == Noun::user) {
            put_contacts(page, contents.state(), thing);
        }
        page.close();
    }
    page.close();
}

void write_spare_numbers(Page& page, Contents const& contents)
{
    put_numbers(page, contents.numbers_of({}));
}

}
