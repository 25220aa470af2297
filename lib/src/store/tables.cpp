#include "store/tables.h"

namespace callflow {

Table const& table_of(Noun noun)
{
    switch (noun) {
    case Noun::flow:
        return flow_table;
    case Noun::tab:
        return tab_table;
    case Noun::module:
        return module_table;
    case Noun::number:
        return number_table;
    case Noun::user:
        return user_table;
    case Noun::group:
        return group_table;
    case Noun::contact:
        return contact_table;
    case Noun::schedule:
        return schedule_table;
    case Noun::audio:
        return audio_table;
    case Noun::trunk:
        return trunk_table;
    case Noun::settings:
        break;
    }
    return settings_table;
}

}
