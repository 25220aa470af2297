# libcallflow: its objects, which the unit tests use too, and the shared library made from them.
file(GLOB sources CONFIGURE_DEPENDS lib/src/*.cpp lib/src/*/*.cpp)
list(FILTER sources EXCLUDE REGEX "_plugin/")

add_library(callflow_objects OBJECT ${sources})
target_include_directories(callflow_objects PUBLIC lib/include PRIVATE lib/src)
target_compile_definitions(callflow_objects PRIVATE CALLFLOW_VERSION="${PROJECT_VERSION}")
target_link_libraries(
    callflow_objects PUBLIC archive::SQLiteCpp archive::utf8proc archive::md fmt_inside nlohmann_json::nlohmann_json
                            ${CMAKE_DL_LIBS})

if(NOT CF_WHOLE)
    add_library(callflow SHARED)
    add_library(callflow::callflow ALIAS callflow)
    target_include_directories(
        callflow INTERFACE $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/lib/include>
                           $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
    target_compile_features(callflow INTERFACE cxx_std_20)
    target_link_libraries(callflow PRIVATE callflow_objects)
    # Of what has default visibility only callflow:: leaves: not the parts of std that were instantiated here.
    set(map ${PROJECT_SOURCE_DIR}/cmake/callflow.map)
    target_link_options(
        callflow PRIVATE LINKER:--exclude-libs,ALL LINKER:-Bsymbolic LINKER:--no-undefined
                         LINKER:--version-script=${map})
    set_target_properties(callflow PROPERTIES VERSION ${PROJECT_VERSION} SOVERSION 0 LINK_DEPENDS ${map})
endif()
