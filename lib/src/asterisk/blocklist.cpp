#include "asterisk/flow_writer.h"
#include "asterisk/look_up.h"
#include "asterisk/national_forms.h"

namespace callflow {

void render(Blocklist const& list, BlocklistAct const& act, FlowWriter& flow)
{
    auto& out = flow.out();
    auto const next = flow.exit(0);
    out.step("GotoIf($[${{CFW}}]?{})", act.block_empty ? "block" : next);
    if (act.block_letters) {
        out.step("GotoIf(${{REGEX(\"[A-Za-z]\" ${{CFCALLER}})}}?block)");
    }
    LookUp exact{flow.context("-n")};
    for (auto const& number : act.numbers) {
        exact.add(number, "NoOp()");
    }
    LookUp forms{flow.context("-d")};
    if (act.normalize) {
        for (auto const& form : act.normalized) {
            forms.add(form, "NoOp()");
        }
        NationalForms national{flow.plan().region};
        for (auto const& number : list.numbers) {
            for (auto const& form : national.of(number)) {
                forms.add(form, "NoOp()");
            }
        }
    }
    if (!exact.empty()) {
        out.step("Set(CFH=${{MD5(${{CFCALLER}})}})");
        out.step("GotoIf(${{DIALPLAN_EXISTS({})}}?block)", exact.place());
    }
    if (!forms.empty()) {
        // Without visual separators, and without the + or 00 of international numbers.
        out.step("Set(CFK=${{REPLACE(CFCALLER,\\\\x20\\\\x2d.\\\\x28\\\\x29/)}})");
        out.step("Set(CFK=${{IF($[\"${{CFK:0:1}}\"=\"+\"]?${{CFK:1}}:${{IF($[\"${{CFK:0:2}}\"=\"00\"]?${{CFK:"
                 "2}}:${{CFK}})}})}})");
        out.step("Set(CFH=${{MD5(${{CFK}})}})");
        out.step("GotoIf(${{DIALPLAN_EXISTS({})}}?block)", forms.place());
    }
    flow.go(next);
    out.label("block");
    out.step("NoOp()");
    flow.play_early(list.play);
    flow.end("blocked", "other", 21);
    exact.write(out, "Blocked numbers");
    forms.write(out, "The same by their digits");
}

}
