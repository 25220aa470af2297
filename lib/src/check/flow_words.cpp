#include "check/checking.h"
#include "model/values.h"

#include <fmt/format.h>

#include <regex.h>

namespace callflow {
namespace {

/// A POSIX extended expression, compiled; one that is malformed fits everything.
class Pattern {
public:
    explicit Pattern(std::string const& expression)
        : good_{
              compile(expression).trouble.empty() &&
              regcomp(&compiled_, expression.c_str(), REG_EXTENDED | REG_NOSUB) == 0}
    {
    }
    ~Pattern()
    {
        if (good_) {
            regfree(&compiled_);
        }
    }
    Pattern(Pattern const&) = delete;
    Pattern& operator=(Pattern const&) = delete;

    bool fits(std::string const& text) const
    {
        return !good_ || regexec(&compiled_, text.c_str(), 0, nullptr, 0) == 0;
    }

private:
    regex_t compiled_{};
    bool good_;
};

/// The flow that every new store has, while nobody touched it.
bool is_untouched(Checking const& checking, Thing const& flow)
{
    return flow.key == "default" && flow.fields.size() <= packed(Value::map()).size() &&
           (flow.name.empty() || flow.name == "Default") &&
           checking.overview.all(Noun::module, flow.key).empty();
}

}

void check_flow_names(Checking& checking)
{
    auto const& naming = checking.overview.naming;
    if (naming.empty()) {
        return;
    }
    Pattern const pattern{naming};
    for (auto const& flow : checking.overview.all(Noun::flow)) {
        std::string const name{flow.name.empty() ? flow.key : flow.name};
        if (!pattern.fits(name) && !is_untouched(checking, flow)) {
            checking.report
                .add(
                    flow, "W12", {"name", {}},
                    fmt::format("\"{}\" does not match \"{}\", the naming rule", name, naming))
                .advice = {fmt::format("cf flow rename {} NEW-NAME", flow.key)};
        }
    }
}

void check_description(Checking& checking, Record const& flow)
{
    if (text_of(flow.fields, "description").empty() && !is_untouched(checking, flow.thing)) {
        checking.report.add(flow.thing, "W13", {"description", {}}, "nothing says what the flow is for")
            .advice = {fmt::format("cf flow set {} --description TEXT", flow.thing.key)};
    }
}

}
