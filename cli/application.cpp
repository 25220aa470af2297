#include "application.h"

#include "output/applied.h"
#include "output/findings.h"
#include "output/progress.h"
#include "output/steps.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>

namespace cf {

using callflow::ApplyOptions;
using callflow::Documents;
using callflow::Finding;
using callflow::Outcome;
using callflow::PlanStep;

namespace {

/// What a person is shown of a plan before its question.
class Preview {
public:
    explicit Preview(Asking asking) : asking_{asking} {}

    void take(PlanStep const& step)
    {
        bool const lost = loses(step);
        lost_ += lost ? 1 : 0;
        if (step.action == "remove" && step.kind == "flow") {
            flows_.push_back(step.key);
        }
        if ((lost || asking_ == Asking::always) && steps_.size() < most_shown) {
            steps_.push_back(step);
        }
    }

    Session::Question question() const
    {
        using Level = Session::Question::Level;
        if (!flows_.empty()) {
            return {Level::name, flows_.size() == 1 ? flows_.front() : std::string{"prune"}};
        }
        return {steps_.empty() ? Level::none : Level::yes_or_no};
    }

    void show(Output& out, callflow::PlanCounts const& counts) const
    {
        for (auto const& step : steps_) {
            write_step(out, step);
        }
        auto const all = asking_ == Asking::always ? counts.created + counts.changed + counts.removed : lost_;
        if (all > steps_.size()) {
            out.line(fmt::format("and {} more; --dry-run shows all", all - steps_.size()));
        }
        out.line(plan_sentence(counts));
    }

private:
    static constexpr std::size_t most_shown = 200;

    /// Something goes, or a phone number leads elsewhere.
    static bool loses(PlanStep const& step)
    {
        if (step.kind != "number" || step.action == "create") {
            return step.action == "remove";
        }
        return step.action != "update" ||
               std::any_of(step.fields.begin(), step.fields.end(), [](callflow::FieldChange const& field) {
                   return field.word == "flow" && !field.before.empty();
               });
    }

    Asking asking_;
    std::vector<PlanStep> steps_;
    std::vector<std::string> flows_;
    std::size_t lost_ = 0;
};

/// One apply: planned first where something may have to be asked.
class Application {
public:
    Application(Session& session, Documents const& documents, ApplyOptions how, Asking asking)
        : session_{session}, documents_{documents}, how_{std::move(how)}, preview_{asking}
    {
    }

    Outcome act(callflow::Workspace& phones)
    {
        auto previewed = std::move(planned_.findings);
        planned_ = phones.options().dry_run ? plan(phones) : apply(phones);
        if (!previewed.empty() && !stop(planned_.findings)) {
            planned_.findings = std::move(previewed); // an apply looks only for errors
        }
        planned_.outcome.action = "apply";
        // Only an apply finds out what its owner claims for the first time.
        bool const may_claim = phones.options().dry_run && has_owner();
        bool const changes = !planned_.counts.none() || planned_.outcome.change != 0 || may_claim;
        planned_.outcome.changed = changes && !stop(planned_.findings);
        return planned_.outcome;
    }

    Session::Question question() const { return preview_.question(); }

    void show()
    {
        auto& conversation = session_.conversation();
        preview_.show(conversation, planned_.counts);
        conversation.flush();
    }

    Exit tell()
    {
        if (stop(planned_.findings)) {
            return session_.refuse(planned_.findings);
        }
        planned_.outcome.dry_run = false;
        write_applied(session_.out(), session_.conversation(), planned_);
        bool const differs = session_.globals().check && planned_.outcome.changed;
        return differs ? static_cast<Exit>(callflow::Code::different) : done;
    }

private:
    bool has_owner() const { return !how_.owner.empty() || !documents_.owner().empty(); }

    callflow::Planned plan(callflow::Workspace& phones)
    {
        return phones.plan(documents_, how_, [this](PlanStep const& step) { preview_.take(step); });
    }

    callflow::Planned apply(callflow::Workspace& phones)
    {
        Progress progress{session_.conversation(), "applying"};
        how_.progress = [&](double done) { progress.show(done); };
        return phones.apply(documents_, how_, {});
    }

    Session& session_;
    Documents const& documents_;
    ApplyOptions how_;
    Preview preview_;
    callflow::Planned planned_;
};

}

bool stop(std::vector<Finding> const& findings)
{
    return !std::all_of(findings.begin(), findings.end(), callflow::is_storable);
}

Exit show_plan(Session& session, Documents const& documents, ApplyOptions const& how)
{
    if (!documents.findings().empty()) {
        return session.refuse(documents.findings());
    }
    auto& out = session.out();
    auto const writer = make_step_writer(out, "plan");
    auto planned =
        session.workspace().plan(documents, how, [&](PlanStep const& step) { writer->step(step); });
    if (stop(planned.findings)) {
        return session.refuse(planned.findings);
    }
    writer->end({planned.counts, planned.outcome.base, planned.findings, planned.outcome.warnings});
    out.flush();
    if (out.style().format != Format::json && out.style().format != Format::yaml) {
        write_outlook(session.conversation(), planned.findings);
    }
    bool const differs = session.globals().check && !planned.counts.none();
    return differs ? static_cast<Exit>(callflow::Code::different) : done;
}

Exit apply_documents(Session& session, Documents const& documents, ApplyOptions how, Asking asking)
{
    if (session.globals().dry_run) {
        return show_plan(session, documents, how);
    }
    if (!documents.findings().empty()) {
        return session.refuse(documents.findings());
    }
    // Whoever answers was shown the numbers that lead into a flow.
    how.with_numbers = how.with_numbers || (session.interactive() && !session.globals().yes);
    Application application{session, documents, std::move(how), asking};
    if (asking == Asking::for_losses && session.workspace().newest_change() == 0) {
        application.act(session.workspace()); // nothing can be lost
        return application.tell();
    }
    return session.propose(
        {[&](callflow::Workspace& phones) { return application.act(phones); },
         [&](Outcome const&) { return application.question(); }, [&](Outcome const&) { application.show(); },
         [&](Outcome const&) { return application.tell(); }});
}

}
