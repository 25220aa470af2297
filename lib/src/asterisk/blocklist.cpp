#include "asterisk/flow_writer.h"
#include "asterisk/look_up.h"
#include "asterisk/national_forms.h"

namespace callflow {

namespace {

constexpr int refused = 21; ///< Q.850: a caller who was not answered is told 403

LookUp listed(BlocklistAct const& act, FlowWriter& flow)
{
    LookUp numbers{flow.context("-n")};
    for (auto const& number : act.normalize ? act.normalized : act.numbers) {
        numbers.add(number, "NoOp()");
    }
    return numbers;
}

/// As digits: without visual separators, and without the + or 00 of international numbers. One without these
/// may be a number of the region that lacks its country code.
void block_if_equal(Blocklist const& list, LookUp const& numbers, FlowWriter& flow)
{
    auto& out = flow.out();
    out.step("Set(CFK=${{REPLACE(CFCALLER,\\\\x20\\\\x2d.\\\\x28\\\\x29/)}})");
    out.step("Set(CFI=$[\"${{CFK:0:1}}\"=\"+\"]$[\"${{CFK:0:2}}\"=\"00\"])");
    out.step(
        "Set(CFK=${{IF($[\"${{CFI}}\"=\"00\"]?${{CFK}}:${{CFK:${{IF($[\"${{CFI}}\"=\"01\"]?2:1)}}}})}})");
    numbers.ask(out, "${CFK}", "block");
    for (auto const& form : national_forms(list.numbers, flow.plan().region)) {
        auto const length = form.written.size();
        auto const label = fmt::format("not{}", form.written);
        auto const other =
            length == 0 ? "" : fmt::format(" | \"${{CFK:0:{}}}\"!=\"{}\"", length, form.written);
        out.step("GotoIf($[\"${{CFI}}\"!=\"00\"{}]?{})", other, label);
        numbers.ask(out, fmt::format("{}${{CFK:{}}}", form.full, length), "block");
        out.label(label);
        out.step("NoOp()");
    }
}

}

void render(Blocklist const& list, BlocklistAct const& act, FlowWriter& flow)
{
    auto& out = flow.out();
    auto const next = flow.exit(0);
    auto const numbers = listed(act, flow);
    flow.know_caller();
    out.step("GotoIf($[${{LEN(${{CFCALLER}})}}=0]?{})", act.block_empty ? "block" : next);
    if (act.block_letters) {
        out.step("GotoIf(${{REGEX(\"[A-Za-z]\" ${{CFCALLER}})}}?block)");
    }
    if (!numbers.empty() && act.normalize) {
        block_if_equal(list, numbers, flow);
    } else if (!numbers.empty()) {
        numbers.ask(out, "${CFCALLER}", "block");
    }
    flow.go(next);
    out.label("block");
    out.step("NoOp()");
    flow.play_early(list.play);
    flow.end("blocked", "other", refused);
    numbers.write(out, "Blocked numbers");
}

}
