# The headers that most files read, read once a build. The dev build has none of this, and so proves that every file
# includes what it uses. CLI11's headers stay out: they construct things at start-up in every file that reads them.
if(CF_PRECOMPILED)
    foreach(target callflow_objects cf_objects unit_tests cli_tests)
        if(TARGET ${target})
            target_precompile_headers(
                ${target} PRIVATE <algorithm> <chrono> <functional> <map> <memory> <optional> <ranges> <set> <span>
                                  <string> <string_view> <utility> <variant> <vector> <fmt/format.h>)
        endif()
    endforeach()
endif()
