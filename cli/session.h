#pragma once

#include "command.h"
#include "environment.h"
#include "globals.h"
#include "output/output.h"
#include "places.h"
#include "preferences.h"
#include "prompt/dialogue.h"

#include <callflow/workspace.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace cf {

/// What a run of a command works with: the flags and the environment, the streams, and the phone system.
class Session {
public:
    Session(Globals globals, std::string command);

    Globals const& globals() const { return globals_; }
    Environment const& environment() const { return environment_; }
    Preferences const& preferences() { return preferences_; }
    /// Store and flow as typed or found; see places.h.
    Places const& places();
    Output& out() { return out_; }
    Output& conversation() { return conversation_; }
    callflow::Instant now() const { return now_; }

    /// The phone system, opened when first used.
    callflow::Workspace& workspace();

    /// Writes what a mutation did. `check` turns a change into exit 3 when --check is given.
    Exit report(callflow::Outcome const& outcome, bool reveal = false);
    Exit
    show(std::string_view kind, callflow::Value const& item, std::vector<std::string> const& warnings = {});

    /// The same where the fields depend on the thing; --fields chooses among them.
    Exit show_fields(
        std::string_view kind, std::vector<callflow::FieldInfo> const& fields, callflow::Value const& item,
        std::vector<std::string> const& warnings = {});

    /// Whether a person can be asked.
    bool interactive() const;
    Dialogue dialogue() { return {stdin, conversation_}; }

    using Deed = std::function<callflow::Outcome(callflow::Workspace&)>;

    /// What a person is asked before something is done.
    struct Question {
        enum class Level { none, yes_or_no, name };
        Level level = Level::yes_or_no;
        std::string name = {}; ///< what is to be typed
    };
    /// Something to do, what is asked before it, and how it is shown before and told afterwards.
    struct Proposal {
        Deed deed;
        std::function<Question(callflow::Outcome const& preview)> question;
        std::function<void(callflow::Outcome const& preview)> show;
        std::function<Exit(callflow::Outcome const& outcome)> tell;
    };
    /// Previews the deed, shows what would be done, asks what the preview calls for, then does it if nothing
    /// changed meanwhile. What changes nothing is only told. Without a terminal --yes or Error{usage,
    /// confirmation}; a no is Error{cancelled}.
    Exit propose(Proposal const& proposal);

    /// Asks `Continue?`.
    Exit confirm_and_do(Deed const& deed);
    /// The same, but the person types `name`.
    Exit confirm_by_name_and_do(std::string const& name, Deed const& deed);

    /// Asks only when something would be lost, such as the old route of a number.
    Exit confirm_losses_and_do(Deed const& deed);
    /// Does what touches `count` things: more than ten are asked about first.
    Exit do_to_many(std::size_t count, Deed const& deed);

    /// Writes findings that are in the way, as errors are written; exit 7.
    Exit refuse(std::vector<callflow::Finding> const& findings);
    /// Today in UTC, `2026-03-02`.
    std::string today() const;

    /// Operands with `-` replaced by the lines of standard input (NUL-ended with -0).
    std::vector<std::string> operands(std::vector<std::string> const& typed);
    std::string operand(std::string const& typed);

private:
    callflow::Options options();
    callflow::Outcome preview(Deed const& deed);
    Exit ask_and_do(Question const& question, Deed const& deed);
    bool agrees(Question const& question);

    Globals globals_;
    std::string command_;
    Environment environment_;
    Preferences preferences_;
    callflow::Instant now_;
    Output out_;
    Output conversation_;
    std::optional<Places> places_;
    std::optional<callflow::Workspace> workspace_;
};

}
