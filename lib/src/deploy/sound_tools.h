#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// Programs that make sounds; none of them is given a word that people wrote. Error{failure, sound} says what
/// went wrong: a package that is missing is named, with what installs it.

/// A text as espeak-ng speaks it, for phones: wav, 8 kHz, mono, 16 bit. Control characters are read as
/// spaces;
/// `[[` is not its sign for phonemes.
std::string spoken_sound(std::string_view text, std::string const& voice);

/// The same of the bytes of a sound file in a format, wav to gsm.
std::string converted_sound(std::string const& bytes, std::string const& format);

/// The languages that espeak-ng says it speaks: en-us, en, fr.
std::vector<std::string> spoken_languages();

/// The best of these languages for another, as espeak-ng knows them: itself, without its country, with
/// another country; empty if there is none.
std::string nearest_language(std::vector<std::string> const& known, std::string_view language);

}
