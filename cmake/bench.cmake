# What tests/bench/run measures of the library alone.
add_executable(bench_read EXCLUDE_FROM_ALL tests/bench/read.cpp)
target_include_directories(bench_read PRIVATE lib/src)
target_link_libraries(bench_read PRIVATE callflow_objects)
add_dependencies(bench_read plugins)
