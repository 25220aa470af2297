#pragma once

#include "asterisk/config_writer.h"

#include <map>
#include <string>

namespace callflow {

/// Texts that a call is held against, as extensions: each by its MD5, so that a text may hold anything, in
/// contexts of about a hundred, for the engine reads a context in the square of its size.
class LookUp {
public:
    /// `context` is how the names of its contexts begin.
    explicit LookUp(std::string context) : context_{std::move(context)} {}

    /// What a call does whose text this is; the first of equal texts counts.
    void add(std::string_view text, std::string step);

    bool empty() const { return steps_.empty(); }
    /// Steps that go to `target` if one of the texts is `text`; to what its call does if there is no target.
    void ask(ConfigWriter& out, std::string_view text, std::string_view target = {}) const;
    /// Where the hash in the variable CFH is looked for: `CONTEXT,HASH,1`.
    std::string place() const;
    void write(ConfigWriter& out, std::string_view about) const;

private:
    std::size_t letters() const; ///< of a hash that tell its context

    std::string context_;
    std::map<std::string, std::pair<std::string, std::string>> steps_; ///< by hash: the text and the step
};

}
