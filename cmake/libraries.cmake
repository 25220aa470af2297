# What the project uses. SQLite, SQLiteCpp and utf8proc come as archives: inside libcallflow.so, with their symbols
# hidden, they cost no binding at start-up and cannot meet another copy in a program that uses the library.
function(find_archive name header)
    find_library(${name}_ARCHIVE lib${name}.a REQUIRED)
    find_path(${name}_HEADERS ${header} REQUIRED)
    add_library(archive::${name} STATIC IMPORTED GLOBAL)
    set_target_properties(
        archive::${name} PROPERTIES IMPORTED_LOCATION ${${name}_ARCHIVE}
                                    INTERFACE_INCLUDE_DIRECTORIES ${${name}_HEADERS})
endfunction()

find_archive(sqlite3 sqlite3.h)
find_archive(SQLiteCpp SQLiteCpp/SQLiteCpp.h)
find_archive(utf8proc utf8proc.h)
find_archive(md sha2.h)
target_link_libraries(archive::SQLiteCpp INTERFACE archive::sqlite3)
target_compile_definitions(archive::SQLiteCpp INTERFACE SQLITE_ENABLE_COLUMN_METADATA)
target_link_libraries(archive::sqlite3 INTERFACE m)
target_compile_definitions(
    archive::sqlite3 INTERFACE SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK)

# The shared libfmt would cost start-up time; see fmt.cpp.
find_package(fmt 9 REQUIRED)
add_library(fmt_inside STATIC ${CMAKE_CURRENT_LIST_DIR}/fmt.cpp)

find_package(nlohmann_json 3 REQUIRED)
find_package(CLI11 2 REQUIRED)
