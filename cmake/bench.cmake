# What tests/bench/run measures of the library alone.
foreach(name read walk)
    add_executable(bench_${name} EXCLUDE_FROM_ALL tests/bench/${name}.cpp)
    target_include_directories(bench_${name} PRIVATE lib/src)
    target_link_libraries(bench_${name} PRIVATE callflow_objects)
    add_dependencies(bench_${name} plugins)
endforeach()
