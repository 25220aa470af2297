# The program: its objects, which the tests of the command line use too, and `cf`.
file(GLOB sources CONFIGURE_DEPENDS cli/*.cpp cli/*/*.cpp)
list(FILTER sources EXCLUDE REGEX "cli/main\\.cpp$")

include(cmake/embed.cmake)

add_library(cf_objects OBJECT ${sources} ${embedded_source})
target_include_directories(cf_objects PUBLIC lib/include cli)
target_link_libraries(cf_objects PUBLIC fmt_inside CLI11::CLI11)
target_compile_definitions(cf_objects PRIVATE CALLFLOW_VERSION="${PROJECT_VERSION}")

add_executable(cf cli/main.cpp)
target_link_libraries(cf PRIVATE cf_objects)
add_dependencies(cf plugins)
if(CF_WHOLE)
    target_link_libraries(cf PRIVATE callflow_objects)
    target_link_options(cf PRIVATE -static-libstdc++ -static-libgcc)
else()
    # libstdc++ first: the loader looks up its symbols, which are most of all, in this order.
    target_link_options(cf PRIVATE "SHELL:-Wl,--no-as-needed -lstdc++ -Wl,--as-needed")
    target_link_libraries(cf PRIVATE callflow)
    set_target_properties(cf PROPERTIES INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}")
endif()
