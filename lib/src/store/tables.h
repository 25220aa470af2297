#pragma once

#include "store/table.h"

namespace callflow {

extern Table const flow_table;
extern Table const tab_table;
extern Table const module_table;
extern Table const number_table;
extern Table const user_table;
extern Table const group_table;
extern Table const contact_table;
extern Table const schedule_table;
extern Table const audio_table;
extern Table const trunk_table;
extern Table const settings_table;

}
