#include "deploy/sound_tools.h"

#include "process/run.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace callflow {

namespace {

struct SoundTool {
    std::string_view program;
    std::string_view packages;
};

constexpr SoundTool speaker = {"espeak-ng", "espeak-ng sox"};
constexpr SoundTool converter = {"sox", "espeak-ng sox"};
constexpr SoundTool opus_decoder = {"opusdec", "opus-tools"};

[[noreturn]] void miss_package(std::string const& what, std::string_view packages)
{
    throw Error{Code::failure, "sound", what}.advise(fmt::format("apt-get install {}", packages));
}

std::string first_line(std::string_view text)
{
    auto const begin = std::min(text.find_first_not_of(" \n"), text.size());
    return std::string{text.substr(begin, text.find('\n', begin) - begin)};
}

std::string run_tool(SoundTool const& tool, std::vector<std::string> words, std::string_view input)
{
    words.insert(words.begin(), std::string{tool.program});
    auto ran = run_program(std::move(words), input);
    if (!ran) {
        miss_package(fmt::format("there is no program {}", tool.program), tool.packages);
    }
    if (ran->errors.find("no handler for given file type `mp3'") != std::string::npos) {
        miss_package("sox cannot read mp3", "libsox-fmt-mp3");
    }
    if (ran->status != 0) {
        auto const why = first_line(ran->errors);
        throw Error{
            Code::failure, "sound",
            why.empty() ? fmt::format("{} ended with {}", tool.program, ran->status)
                        : fmt::format("{} says: {}", tool.program, why)};
    }
    return std::move(ran->output);
}

/// What espeak-ng reads as words and nothing else: its commands begin with control characters.
std::string only_words(std::string_view text)
{
    std::string words;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const byte = static_cast<unsigned char>(text[i]);
        words += (byte < ' ' && byte != '\n') || byte == 0x7f ? ' ' : text[i];
        if (text.substr(i, 2) == "[[") {
            words += ' ';
        }
    }
    return words;
}

/// libsox knows Vorbis only.
bool is_opus(std::string_view bytes)
{
    constexpr std::size_t header_of_page = 28;
    return bytes.size() > header_of_page && bytes.substr(header_of_page).starts_with("OpusHead");
}

/// `-G` keeps it from clipping, `-D` from noise that is another one each time.
std::string converted(std::vector<std::string> const& from, std::string_view bytes)
{
    std::vector<std::string> words = {"-V1", "-G", "-D"};
    words.insert(words.end(), from.begin(), from.end());
    for (auto const* const word :
         {"-", "-t", "wav", "-r", "8000", "-c", "1", "-b", "16", "-e", "signed", "-"}) {
        words.emplace_back(word);
    }
    return run_tool(converter, std::move(words), bytes);
}

std::string primary(std::string_view language)
{
    return std::string{language.substr(0, language.find('-'))};
}

}

std::string spoken_sound(std::string_view text, std::string const& voice)
{
    auto const speech = run_tool(speaker, {"-b", "1", "-v", voice, "--stdin", "--stdout"}, only_words(text));
    return converted({"-t", "wav", "--ignore-length"}, speech);
}

std::string converted_sound(std::string const& bytes, std::string const& format)
{
    if (format == "ogg" && is_opus(bytes)) {
        auto const wav = run_tool(opus_decoder, {"--quiet", "--force-wav", "-", "-"}, bytes);
        return converted({"-t", "wav", "--ignore-length"}, wav);
    }
    return converted({"-t", format}, bytes);
}

std::vector<std::string> spoken_languages()
{
    std::istringstream lines{run_tool(speaker, {"--voices"}, {})};
    std::vector<std::string> known;
    std::string line;
    std::getline(lines, line); // the heads of the columns
    while (std::getline(lines, line)) {
        std::istringstream words{line};
        std::string word;
        for (int column = 0; words >> word; ++column) {
            if (column == 1) {
                known.push_back(word);
            } else if (word.starts_with('(')) { // (fr 5): another one that it speaks
                known.push_back(word.substr(1));
            }
        }
    }
    return known;
}

std::string nearest_language(std::vector<std::string> const& known, std::string_view language)
{
    std::string wanted{language};
    std::transform(wanted.begin(), wanted.end(), wanted.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a')
                                              : (letter == '_' ? '-' : letter);
    });
    for (auto const& candidate : {wanted, primary(wanted)}) {
        if (std::find(known.begin(), known.end(), candidate) != known.end()) {
            return candidate;
        }
    }
    auto const found = std::find_if(known.begin(), known.end(), [&](std::string const& one) {
        return one.starts_with(primary(wanted) + '-');
    });
    return found == known.end() ? std::string{} : *found;
}

}
