#pragma once

#include <array>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sndfile.h>
#include <string>
#include <unistd.h>
#include <vector>

namespace callflow {

/// The bytes of a file that libsndfile makes: so many frames of a mono sound, `format` as in sndfile.h.
inline std::string made_sound(int format, int rate, int frames)
{
    std::string path = std::filesystem::temp_directory_path() / "cf-sound-XXXXXX";
    close(mkstemp(path.data()));
    SF_INFO info{0, rate, 1, format, 0, 0};
    auto* const file = sf_open(path.c_str(), SFM_WRITE, &info);
    std::vector<short> samples;
    for (int i = 0; i < frames; ++i)
        samples.push_back(static_cast<short>(i * 37 % 2000 - 1000));
    sf_writef_short(file, samples.data(), frames);
    sf_close(file);
    std::ifstream made{path, std::ios::binary};
    std::string const bytes{std::istreambuf_iterator<char>{made}, {}};
    std::filesystem::remove(path);
    return bytes;
}

}
