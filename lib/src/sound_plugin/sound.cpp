#include "sound.h"

#include "source.h"

#include <limits>
#include <memory>
#include <sndfile.h>

#define CALLFLOW_PLUGIN __attribute__((visibility("default")))

namespace {

using callflow_sound::Source;

/// Of Ogg the headers and the last pages are read. Bytes that look like the beginnings of many pages cost
/// microseconds each, as all of every such page is summed up.
constexpr std::size_t most_of_ogg = 256u << 10;

Source& source(void* data)
{
    return *static_cast<Source*>(data);
}

SF_VIRTUAL_IO input()
{
    SF_VIRTUAL_IO io{};
    io.get_filelen = [](void* data) -> sf_count_t { return source(data).size(); };
    io.seek = [](sf_count_t offset, int whence, void* data) -> sf_count_t {
        return source(data).seek(offset, whence);
    };
    io.read = [](void* buffer, sf_count_t count, void* data) -> sf_count_t {
        return count < 0
                   ? 0
                   : static_cast<sf_count_t>(source(data).read(buffer, static_cast<std::size_t>(count)));
    };
    io.tell = [](void* data) -> sf_count_t { return source(data).at(); };
    return io;
}

}

CALLFLOW_PLUGIN bool
callflow_sound_measure(char const* bytes, std::size_t size, callflow_sound_extent* extent)
{
    std::string_view const all{bytes, size};
    Source from{all, all.starts_with("OggS") ? most_of_ogg : std::numeric_limits<std::size_t>::max()};
    auto io = input();
    SF_INFO info{};
    std::unique_ptr<SNDFILE, int (*)(SNDFILE*)> const file{
        sf_open_virtual(&io, SFM_READ, &info, &from), sf_close};
    // SF_COUNT_MAX: it does not tell.
    if (!file || info.samplerate <= 0 || info.frames < 0 || info.frames == SF_COUNT_MAX) {
        return false;
    }
    *extent = {info.frames, info.samplerate};
    return true;
}
