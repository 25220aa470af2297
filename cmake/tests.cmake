# Unit tests. A file begins with the folder it tests, as in text_name.cpp; those of the folders of cli, and cli_*.cpp
# for what stands in cli itself, make cli_tests, all others unit_tests.
find_package(doctest REQUIRED)

file(GLOB tests CONFIGURE_DEPENDS tests/unit/*.cpp)
list(REMOVE_ITEM tests ${PROJECT_SOURCE_DIR}/tests/unit/main.cpp)
file(GLOB folders LIST_DIRECTORIES true RELATIVE ${PROJECT_SOURCE_DIR}/cli CONFIGURE_DEPENDS cli/*)
list(FILTER folders EXCLUDE REGEX "\\.")
list(JOIN folders "|" words)
set(of_cli "/tests/unit/(cli|${words})_[^/]*$")

function(add_unit_tests name)
    add_executable(${name} tests/unit/main.cpp ${ARGN})
    add_dependencies(${name} plugins)
    target_include_directories(${name} PRIVATE lib/src)
    target_link_libraries(${name} PRIVATE doctest::doctest callflow_objects)
    add_test(NAME ${name} COMMAND ${name})
endfunction()

set(unit_tests ${tests})
list(FILTER unit_tests EXCLUDE REGEX "${of_cli}")
add_unit_tests(unit_tests ${unit_tests})
target_link_libraries(unit_tests PRIVATE ${SNDFILE}) # makes sounds to measure

set(cli_tests ${tests})
list(FILTER cli_tests INCLUDE REGEX "${of_cli}")
add_unit_tests(cli_tests ${cli_tests})
target_link_libraries(cli_tests PRIVATE cf_objects)

# The readers of documents over every file of the corpus; with clang and libFuzzer the same files look for more.
file(GLOB fuzzers CONFIGURE_DEPENDS tests/fuzz/*.cpp)
foreach(source ${fuzzers})
    cmake_path(GET source STEM name)
    add_executable(fuzz_${name} ${source})
    target_link_libraries(fuzz_${name} PRIVATE callflow_objects)
    add_dependencies(fuzz_${name} plugins)
    add_test(NAME fuzz_${name} COMMAND fuzz_${name} ${PROJECT_SOURCE_DIR}/tests/fuzz/corpus)
endforeach()
