#include "unicode.h"
#include "written_time.h"

#include <callflow/error.h>
#include <callflow/text.h>

#include <fmt/format.h>

namespace callflow {

Instant parse_instant(std::string_view text)
{
    auto const time = read_time(text);
    if (!time || !time->offset || time->spaced || !time->to_the_second) {
        throw Error{
            Code::usage, "time",
            fmt::format(
                "\"{}\" is no time: write 2026-03-02T10:00:00Z or 2026-03-02T10:00:00-05:00",
                quotable(text))};
    }
    return (time->local - *time->offset).count();
}

}
