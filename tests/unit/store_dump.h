#pragma once

#include "store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <string>

namespace callflow {

/// Every row of the recorded tables, with the types of its values, in the order of the primary key.
inline std::map<std::string, std::string> dump(std::string const& path)
{
    SQLite::Database database{path, SQLite::OPEN_READONLY};
    std::map<std::string, std::string> tables;
    for (char const* table : recorded_tables()) {
        std::string columns;
        std::string order;
        SQLite::Statement column{database, "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"};
        column.bind(1, table);
        while (column.executeStep()) {
            columns +=
                (columns.empty() ? "quote(" : " || ',' || quote(") + column.getColumn(0).getString() + ")";
            if (column.getColumn(1).getInt() > 0)
                order += (order.empty() ? "" : ", ") + column.getColumn(0).getString();
        }
        std::string const sql = "SELECT " + columns + " FROM " + table + " ORDER BY " + order;
        SQLite::Statement row{database, sql};
        while (row.executeStep())
            tables[table] += row.getColumn(0).getString() + "\n";
    }
    return tables;
}

}
