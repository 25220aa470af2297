#pragma once

#include "../help/describe.h"
#include "things.h"

namespace cf {

/// A command line that is being typed.
struct Context {
    Route route;
    Description description;           ///< flags only when they are needed, see require_flags
    std::vector<std::string> operands; ///< typed already
    std::vector<std::string> used;     ///< names of flags typed already
    std::string flag;                  ///< whose value comes next; may be empty
    bool flags_ended = false;          ///< by `--`
    Things things;
};

/// What the words before the one being typed mean.
Context read_context(std::vector<std::string> const& words, Environment const& environment);

/// Reads the flags of the command from its parser, which is dear where it has many.
void require_flags(Context& context);

/// What a flag takes; `typed` is what stands of it already. Lists and structures are completed at their end.
Candidates flag_values(Context& context, FlagInfo const& flag, std::string const& typed);

/// Nouns and commands that stand alone.
Candidates first_words();

/// What the operand, or the verb, that comes next may be.
Candidates operand_values(Context& context, std::string const& typed);

/// Exits of the module that the line is about, by its kind or by what the store says.
Candidates exits_of(Context& context, bool cabled_only);

/// Names of files and folders that begin with `typed`.
Candidates files(std::string const& typed);

}
