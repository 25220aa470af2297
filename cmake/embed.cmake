# Files that the program carries inside, so that it needs none of them installed: the topics of the help and the
# completion scripts. They become a table in embedded.cpp, written again only when it differs.
file(GLOB embedded CONFIGURE_DEPENDS cli/help/topics/*.txt completions/*)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${embedded})

set(code "#include \"help/embedded.h\"\n\nnamespace cf {\n\nstd::span<Embedded const> embedded_files()\n{\n")
string(APPEND code "    static constexpr Embedded files[] = {\n")
foreach(path ${embedded})
    cmake_path(GET path FILENAME name)
    file(READ ${path} text)
    string(APPEND code "        {\"${name}\", R\"embedded(${text})embedded\"},\n")
endforeach()
string(APPEND code "    };\n    return files;\n}\n\n}\n")

set(embedded_source ${PROJECT_BINARY_DIR}/embedded.cpp)
set(before)
if(EXISTS ${embedded_source})
    file(READ ${embedded_source} before)
endif()
if(NOT code STREQUAL before)
    file(WRITE ${embedded_source} "${code}")
endif()
