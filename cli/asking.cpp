#include "output/report.h"
#include "session.h"

#include <callflow/error.h>

#include <unistd.h>

/// The part of a session that asks before it acts.
namespace cf {

using callflow::Code;
using callflow::Error;
using callflow::Outcome;

bool Session::interactive() const
{
    return !globals_.no_input && !says_yes(environment_.no_input) && isatty(STDIN_FILENO) != 0 &&
           isatty(STDERR_FILENO) != 0;
}

Outcome Session::preview(Deed const& deed)
{
    auto& options = workspace().options();
    auto const asked = options.dry_run;
    options.dry_run = true;
    auto outcome = deed(workspace());
    options.dry_run = asked;
    return outcome;
}

bool Session::agrees(Question const& question)
{
    auto asking = dialogue();
    return question.level == Question::Level::name ? confirm_by_name(asking, question.name)
                                                   : confirm(asking, "Continue?");
}

Exit Session::propose(Proposal const& proposal)
{
    auto& phones = workspace();
    if (globals_.dry_run || globals_.yes) {
        return proposal.tell(proposal.deed(phones));
    }
    auto expected = preview(proposal.deed);
    if (!expected.changed) {
        expected.dry_run = false;
        return proposal.tell(expected);
    }
    auto const question = proposal.question(expected);
    if (question.level == Question::Level::none) {
        return proposal.tell(proposal.deed(phones));
    }
    if (!interactive()) {
        throw Error{Code::usage, "confirmation", "this needs a confirmation, and nobody can be asked here"}
            .advise("--yes       # do it")
            .advise("--dry-run   # see what would be done");
    }
    proposal.show(expected);
    if (!agrees(question)) {
        throw Error{Code::cancelled, "no", "nothing was done"};
    }
    phones.options().expected_change = expected.base;
    return proposal.tell(proposal.deed(phones));
}

Exit Session::ask_and_do(Question const& question, Deed const& deed)
{
    return propose(
        {deed, [&](Outcome const&) { return question; },
         [this](Outcome const& expected) { write_question(conversation_, expected); },
         [this](Outcome const& outcome) { return report(outcome); }});
}

Exit Session::confirm_and_do(Deed const& deed)
{
    return ask_and_do({}, deed);
}

Exit Session::confirm_by_name_and_do(std::string const& name, Deed const& deed)
{
    return ask_and_do({Question::Level::name, name}, deed);
}

Exit Session::confirm_losses_and_do(Deed const& deed)
{
    auto const judge = [](Outcome const& expected) {
        bool const loses = !expected.losses.empty() || !expected.numbers.empty();
        return Question{loses ? Question::Level::yes_or_no : Question::Level::none};
    };
    return propose(
        {deed, judge, [this](Outcome const& expected) { write_question(conversation_, expected); },
         [this](Outcome const& outcome) { return report(outcome); }});
}

Exit Session::do_to_many(std::size_t count, Deed const& deed)
{
    constexpr std::size_t unasked = 10;
    return count > unasked ? confirm_and_do(deed) : report(deed(workspace()));
}

}
