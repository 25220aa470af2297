#pragma once

#include "document/desired_piece.h"
#include "document/desired_report.h"
#include "model/desired.h"
#include "model/finding.h"

#include <map>

namespace callflow {

/// Takes what documents say of themselves: `cf`, `owner`, `vars` and `tests`.
class Heads {
public:
    Heads(Desired& desired, Report& report) : desired_{desired}, report_{report} {}

    void begin_document() { has_version_ = false; }
    /// Whether `cf` stood there, whatever it said.
    bool has_version() const { return has_version_; }

    /// What stands under a word of the top level.
    void take(std::string_view word, Piece& piece);

private:
    void take_version(Value const& value);
    void take_owner(Value const& value);
    void take_variables(Value const& map, std::vector<Place> const& keys);
    void take_tests(Piece& piece);

    Desired& desired_;
    Report& report_;
    bool has_version_ = false;
    Origin owner_;
    std::map<std::string, Origin> variables_;
};

/// Reports what is wrong with the elements of `tests:`.
void check_tests(Piece const& piece, Findings& findings);

}
