#include <callflow/error.h>

#include <utility>

namespace callflow {

char const* name_of(Code code)
{
    switch (code) {
    case Code::failure:
        return "failure";
    case Code::usage:
        return "usage";
    case Code::different:
        return "different";
    case Code::not_found:
        return "not_found";
    case Code::conflict:
        return "conflict";
    case Code::refused:
        return "refused";
    case Code::invalid:
        return "invalid";
    case Code::busy:
        return "busy";
    case Code::cancelled:
        return "cancelled";
    case Code::store:
        return "store";
    }
    return "failure";
}

Error::Error(Code code, std::string rule, std::string sentence, std::vector<std::string> suggestions)
    : code_{code}, rule_{std::move(rule)}, sentence_{std::move(sentence)}, suggestions_{
                                                                               std::move(suggestions)}
{
}

Error& Error::advise(std::string command)
{
    advice_.push_back(std::move(command));
    return *this;
}

std::string Error::name() const
{
    return rule_.empty() ? name_of(code_) : std::string{name_of(code_)} + "." + rule_;
}

}
