# What few commands need and is slow to load: a module each, opened on first use, with a C interface in between.
add_custom_target(plugins)

function(add_plugin name)
    file(GLOB sources CONFIGURE_DEPENDS lib/src/${name}_plugin/*.cpp)
    if(NOT sources)
        return()
    endif()
    add_library(callflow-${name} MODULE ${sources})
    target_include_directories(callflow-${name} PRIVATE lib/include lib/src)
    target_link_libraries(callflow-${name} PRIVATE fmt_inside ${ARGN})
    target_link_options(callflow-${name} PRIVATE LINKER:--exclude-libs,ALL LINKER:-Bsymbolic LINKER:--no-undefined)
    add_dependencies(plugins callflow-${name})
endfunction()

find_library(PHONENUMBER phonenumber REQUIRED)
find_package(absl REQUIRED)
find_package(yaml-cpp REQUIRED)

add_plugin(phone ${PHONENUMBER})
add_plugin(zone absl::time)
add_plugin(yaml yaml-cpp)
