# Unit tests: of the library in tests/unit, of the command line's own rules in tests/unit/cli.
find_package(doctest REQUIRED)

function(add_unit_tests name pattern)
    file(GLOB sources CONFIGURE_DEPENDS ${pattern})
    if(NOT sources)
        return()
    endif()
    add_executable(${name} ${sources})
    target_include_directories(${name} PRIVATE lib/src tests/unit)
    target_link_libraries(${name} PRIVATE doctest::doctest callflow_objects ${ARGN})
    add_test(NAME ${name} COMMAND ${name})
endfunction()

add_unit_tests(unit_tests tests/unit/*.cpp)
add_unit_tests(cli_tests tests/unit/cli/*.cpp cf_objects)
