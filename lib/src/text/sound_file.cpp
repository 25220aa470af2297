#include "text/sound_file.h"

#include <callflow/error.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <sha2.h>

namespace callflow {

namespace {

constexpr std::string_view folder = "audio/";
constexpr std::size_t digits = 64; ///< of a hash

constexpr std::uintmax_t most_bytes = 32u << 20;

constexpr std::array<std::string_view, 5> formats = {"wav", "mp3", "ogg", "flac", "gsm"};

/// How files of a format begin.
struct Beginning {
    std::string_view format;
    std::string_view bytes;
};

constexpr std::array beginnings = {
    Beginning{"wav", "RIFF"},  Beginning{"mp3", "ID3"}, Beginning{"ogg", "OggS"},
    Beginning{"flac", "fLaC"}, Beginning{"gsm", ""}, // it has no sign of its own
};

Beginning const* beginning_of(std::string_view format)
{
    auto const* const found = std::find_if(
        beginnings.begin(), beginnings.end(), [&](auto const& one) { return one.format == format; });
    return found == beginnings.end() ? nullptr : found;
}

/// An mp3 without ID3 begins with a frame: eleven bits that are set.
bool begins_with_frame(std::string_view bytes)
{
    return bytes.size() > 1 && bytes[0] == '\xff' && (static_cast<unsigned char>(bytes[1]) & 0xe0u) == 0xe0u;
}

void require_beginning(std::string const& path, std::string_view format, std::string_view bytes)
{
    if (!begins_as(format, bytes)) {
        auto const* const beginning = beginning_of(format);
        throw Error{
            Code::usage, "file",
            fmt::format("\"{}\" is no {} file: it does not begin with {}", path, format, beginning->bytes)};
    }
}

std::string format_of(std::filesystem::path const& path)
{
    auto format = path.extension().string();
    if (!format.empty()) {
        format.erase(0, 1);
    }
    for (auto& letter : format) {
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    }
    for (auto const known : formats) {
        if (format == known) {
            return format;
        }
    }
    throw Error{
        Code::usage, "file",
        fmt::format("\"{}\" is no sound file: it must end in {}", path.string(), fmt::join(formats, ", "))};
}

std::string bytes_of(std::string const& path)
{
    std::error_code error;
    auto const size = std::filesystem::file_size(path, error);
    std::ifstream file{path, std::ios::binary};
    if (error || !file) {
        throw Error{
            Code::not_found, "file",
            fmt::format(
                "cannot read \"{}\": {}", path,
                error ? error.message() : std::string{"it cannot be opened"})};
    }
    if (size > most_bytes || size == 0) {
        throw Error{
            Code::usage, "file",
            fmt::format("\"{}\" has {} bytes; a sound file has 1 byte to 32 MiB", path, size)};
    }
    std::string bytes(static_cast<std::size_t>(size), '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(size));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

std::string sha256(std::string const& bytes)
{
    std::array<char, SHA256_DIGEST_STRING_LENGTH> hex{};
    SHA256Data(reinterpret_cast<std::uint8_t const*>(bytes.data()), bytes.size(), hex.data());
    return hex.data();
}

}

SoundFile read_sound_file(std::string const& path)
{
    auto const format = format_of(path);
    auto bytes = bytes_of(path);
    require_beginning(path, format, bytes);
    return {fmt::format("{}{}.{}", folder, sha256(bytes), format), std::move(bytes)};
}

bool begins_as(std::string_view format, std::string_view bytes)
{
    auto const* const beginning = beginning_of(format);
    return beginning != nullptr &&
           (bytes.starts_with(beginning->bytes) || (format == "mp3" && begins_with_frame(bytes)));
}

std::string_view hash_in(std::string_view name)
{
    return name.substr(folder.size(), digits);
}

bool is_sound_name(std::string_view name)
{
    if (!name.starts_with(folder) || name.size() < folder.size() + digits + 2) {
        return false;
    }
    auto const hash = hash_in(name);
    auto const rest = name.substr(folder.size() + digits);
    return hash.find_first_not_of("0123456789abcdef") == std::string_view::npos &&
           std::any_of(formats.begin(), formats.end(), [&](auto format) {
               return rest.front() == '.' && rest.substr(1) == format;
           });
}

}
