#include "asterisk/common_contexts.h"

namespace callflow {

namespace {

/// How a call ends where no module ends it, and what its caller is told if nobody answered.
struct End {
    std::string_view ending;
    std::string_view result;
    int cause; ///< Q.850
};

constexpr End ends[] = {
    {"no_route", "failed", 1},
    {"ended", "missed", 19},
    {"loop", "failed", 34},
};

void write_ends(ConfigWriter& out)
{
    out.section("cf-end", "How calls end where no module ends them");
    for (auto const& end : ends) {
        out.extension(end.ending);
        note_ending(out, end.ending, end.result);
        out.step("Hangup({})", end.cause);
    }
}

/// On the channel of whoever answered; its argument is the context of users by their phones outside.
void write_answered(ConfigWriter& out)
{
    out.section("cf-answered", "Notes who answered, and when");
    out.extension("s");
    out.step("GotoIf($[\"${{CFUSER}}\"!=\"\"]?note)");
    out.step("Set(CFP=${{MD5(${{DIALEDPEERNUMBER}})}})");
    out.step("GosubIf(${{DIALPLAN_EXISTS(${{ARG1}},${{CFP}},1)}}?${{ARG1}},${{CFP}},1)");
    out.step("Set(CFUSER=${{GOSUB_RETVAL}})");
    out.label("note");
    out.step("MSet(MASTER_CHANNEL(CDR(cf_answer))=${{CFUSER}}/${{STRFTIME(,,%s.%3q)}},"
             "MASTER_CHANNEL(CFEND)=answered)");
    out.step("Return()");
}

/// Who hangs up while being asked is not the answer either, hence CONTINUE first.
void write_confirm(ConfigWriter& out, EngineWriter& engine)
{
    out.section("cf-confirm", "Asks whoever answered twice for a 1");
    out.extension("s");
    out.step("Set(GOSUB_RESULT=CONTINUE)");
    out.step("Set(CFTRIES=0)");
    out.label("again");
    out.step("Set(CFTRIES=$[${{CFTRIES}}+1])");
    out.step("Read(CFKEY,{},1,,1,3)", engine.sound({std::string{CallForwardAct::question}}));
    out.step("GotoIf($[\"x${{CFKEY}}\"=\"x1\"]?yes)");
    out.step("GotoIf($[${{CFTRIES}}<2]?again)");
    out.step("Return()");
    out.label("yes");
    out.step("Set(GOSUB_RESULT=)");
    out.step("Gosub(cf-answered,s,1(${{ARG1}}))");
    out.step("Return()");
}

}

void note_ending(ConfigWriter& out, std::string_view ending, std::string_view result)
{
    out.step("MSet(CFEND={},CDR(cf_result)={})", ending, result);
}

void write_common_contexts(ConfigWriter& out, EngineWriter& engine)
{
    write_ends(out);
    write_answered(out);
    write_confirm(out, engine);
}

}
