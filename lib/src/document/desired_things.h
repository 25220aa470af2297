#pragma once

#include "document/desired_phones.h"
#include "document/desired_report.h"
#include "document/desired_words.h"

namespace callflow {

/// Makes the things of a document from what was written for them, and keeps them.
class Things {
public:
    Things(Desired& desired, Report& report, Phones& phones)
        : desired_{desired}, report_{report}, phones_{phones}
    {
    }

    /// Takes the noun, owner, key as it is written, place and covers of a thing, and what stands under its
    /// key. The owner of a number is the flow that it stands in.
    void take(Thing thing, Piece& piece);

private:
    struct Draft;

    std::string accepted_key(Thing const& thing, Findings& findings);
    std::string accepted_number(Thing const& thing, Findings& findings);
    void accept_numbers(Thing const& thing, Value& fields, Findings& findings);
    static void route(Thing& thing, Value& fields);
    void keep(Thing& thing, Draft& draft);
    void take_flow(Thing& flow, Written const& written, Findings& findings);
    void take_tabs(Thing const& flow, Value const& tabs, Findings& findings);
    void take_tab(Thing const& flow, Value const& written, std::size_t index, Findings& findings);
    void tell(Thing const& thing, Piece const& piece, Draft const& draft);

    Desired& desired_;
    Report& report_;
    Phones& phones_;
    Origin chosen_; ///< the flow that is to be the default
};

}
