#include "sound.h"
#include "source.h"

#include <limits>
#include <memory>
#include <mpg123.h>

#define CALLFLOW_PLUGIN __attribute__((visibility("default")))

namespace {

using callflow_sound::Source;
using Reader = std::unique_ptr<mpg123_handle, void (*)(mpg123_handle*)>;

ssize_t read(void* source, void* buffer, std::size_t count)
{
    return static_cast<ssize_t>(static_cast<Source*>(source)->read(buffer, count));
}

off_t seek(void* source, off_t offset, int whence)
{
    return static_cast<Source*>(source)->seek(offset, whence);
}

/// libmpg123 by itself and not inside libsndfile: that guesses where no header tells the length, and lets it
/// complain on stderr.
bool open(mpg123_handle* reader, Source& source)
{
    return mpg123_param(reader, MPG123_ADD_FLAGS, MPG123_QUIET, 0) == MPG123_OK &&
           mpg123_replace_reader_handle(reader, read, seek, nullptr) == MPG123_OK &&
           mpg123_open_handle(reader, &source) == MPG123_OK && mpg123_scan(reader) == MPG123_OK;
}

}

CALLFLOW_PLUGIN bool
callflow_sound_measure_mp3(char const* bytes, std::size_t size, callflow_sound_extent* extent)
{
    Source source{{bytes, size}, std::numeric_limits<std::size_t>::max()};
    Reader const reader{mpg123_new(nullptr, nullptr), mpg123_delete};
    long rate = 0;
    if (!reader || !open(reader.get(), source) ||
        mpg123_getformat(reader.get(), &rate, nullptr, nullptr) != MPG123_OK) {
        return false;
    }
    *extent = {mpg123_length(reader.get()), rate};
    return extent->frames >= 0 && rate > 0;
}
