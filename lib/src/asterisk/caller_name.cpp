#include "asterisk/flow_writer.h"
#include "text/words.h"

namespace callflow {

namespace {

/// A quote would end the text of an expression: one that no name has stands for it, in the rule and in what
/// it is held against.
constexpr std::string_view instead_of_quote = "\x7f";

}

void FlowWriter::rename_caller(CallerName const& rule)
{
    if (rule.match.empty()) {
        return;
    }
    auto const label = fmt::format("named{}", ++renamings_);
    out_.step("Set(CFNAME=${{CALLERID(name)}})");
    out_.step("GotoIf($[${{LEN(${{CFNAME}})}}=0]?{})", label);
    out_.step("Set(CFNAME=${{REPLACE(CFNAME,\\\\x22,\\\\x7f)}})");
    out_.step("Set(CFRE={})", literal(replaced(rule.match.text, "\"", instead_of_quote)));
    out_.step("GotoIf($[${{REGEX(\"${{CFRE}}\" ${{CFNAME}})}}=0]?{})", label);
    if (rule.result.find("\\1") != std::string::npos) {
        out_.step("Set(CFNAME=$[\"${{CFNAME}}\" =~ \"${{CFRE}}\"])");
        out_.step("Set(CFNAME=${{REPLACE(CFNAME,\\\\x7f,\\\\x22)}})");
    }
    out_.step("Set(CALLERID(name)={})", replaced(literal(rule.result), "\\1", "${CFNAME}"));
    out_.label(label);
    out_.step("NoOp()");
}

}
