#pragma once

#include "document/desired_setting.h"
#include "model/desired.h"
#include "model/finding.h"

namespace callflow {

/// Brings the phone numbers of documents into the form in which they are stored, E.164.
class Phones {
public:
    Phones(Setting& setting, Desired& desired) : setting_{setting}, desired_{desired} {}

    /// Error{usage, number} says what is wrong with it.
    std::string accept(std::string_view text);

    /// The same for all numbers in the value of a field; what is wrong with them is reported.
    void accept_in(Value& value, FieldInfo const& field, Findings& findings);

private:
    void accept_text(Value& value, Type type, Findings& findings);
    void accept_pairs(Value& value, Type type, Findings& findings);
    void warn(std::string warning);

    Setting& setting_;
    Desired& desired_;
    std::size_t refused_ = 0;
};

}
