#include "steps.h"

#include "delimited.h"
#include "envelope.h"
#include "findings.h"
#include "json.h"
#include "yaml.h"

#include <callflow/document.h>
#include <callflow/text.h>

#include <fmt/format.h>

#include <array>

namespace cf {

using callflow::FieldInfo;
using callflow::PlanStep;
using callflow::Type;
using callflow::Value;

namespace {

struct Sign {
    std::string_view action;
    std::string_view sign;
    std::string_view colour;
};
constexpr std::array<Sign, 4> signs{{
    {"create", "+", "32"},
    {"update", "~", "33"},
    {"unroute", "~", "33"},
    {"remove", "-", "31"},
}};

Sign const& sign_of(PlanStep const& step)
{
    for (auto const& sign : signs) {
        if (sign.action == step.action) {
            return sign;
        }
    }
    return signs[1];
}

/// `module sales/menu "Main Menu"`, `user ana`, `settings`
std::string title_of(PlanStep const& step)
{
    if (step.key == step.kind || step.key.empty()) {
        return step.kind;
    }
    auto const* const slash = step.flow.empty() ? "" : "/";
    auto const name = step.name.empty() || step.name == step.key ? "" : fmt::format(" \"{}\"", step.name);
    return fmt::format("{} {}{}{}{}", step.kind, step.flow, slash, step.key, name);
}

std::string quoted(std::string const& text)
{
    return text.empty() ? std::string{"none"} : callflow::quote_json(text);
}

std::string change_of(PlanStep const& step, callflow::FieldChange const& field)
{
    return step.action == "create"
               ? fmt::format("    {}: {}", field.word, quoted(field.after))
               : fmt::format("    {}: {} -> {}", field.word, quoted(field.before), quoted(field.after));
}

std::vector<FieldInfo> const& step_fields()
{
    static std::vector<FieldInfo> const fields{
        answer_field("action", "create, update, remove; unroute: a phone number that leads nowhere any more"),
        answer_field("kind", "word of the noun"),
        answer_field("flow", "it belongs to"),
        answer_field("key", "what names it to other commands"),
        answer_field("name", "what people read"),
        answer_list(
            "fields", "what differs, in the order of the model",
            {answer_field("field", "its word"), answer_field("before", "null where there was nothing"),
             answer_field("after", "null where there is nothing")}),
    };
    return fields;
}

Value step_value(PlanStep const& step)
{
    auto value = Value::map();
    value.put("action", Value::of(step.action));
    value.put("kind", Value::of(step.kind));
    value.put("flow", Value::of(step.flow));
    value.put("key", Value::of(step.key));
    value.put("name", Value::of(step.name));
    auto& fields = value.put("fields", Value::list());
    for (auto const& field : step.fields) {
        auto& change = fields.items.emplace_back(Value::map());
        change.put("field", Value::of(field.word));
        change.put("before", Value::of(field.before));
        change.put("after", Value::of(field.after));
    }
    return value;
}

/// The fields behind `steps`.
std::vector<FieldInfo> end_fields(std::string_view kind)
{
    auto fields = count_fields();
    if (kind == "plan") {
        fields.push_back(answer_field("base", "newest change of the store; null if none", Type::integer));
        fields.push_back(answer_list("findings", "of the result", finding_fields()));
    }
    fields.push_back(answer_list("warnings", "what may be a mistake"));
    return fields;
}

Value end_value(StepsEnd const& end)
{
    auto value = counts_value(end.counts);
    value.put("base", end.base == 0 ? Value{} : Value::of(std::to_string(end.base)));
    auto& findings = value.put("findings", Value::list());
    for (auto const& finding : end.findings) {
        findings.items.push_back(finding_value(finding));
    }
    value.put("warnings", list_of_texts(end.warnings));
    return value;
}

class Lines : public StepWriter {
public:
    explicit Lines(Output& out) : out_{out} {}
    void step(PlanStep const& step) override { write_step(out_, step); }
    void end(StepsEnd const& end) override { out_.line(plan_sentence(end.counts)); }

private:
    Output& out_;
};

class Keys : public StepWriter {
public:
    explicit Keys(Output& out) : out_{out} {}
    void step(PlanStep const& step) override
    {
        write_tsv(out_, step.key);
        out_.put(out_.style().null_ended ? '\0' : '\n');
    }
    void end(StepsEnd const& /*end*/) override {}

private:
    Output& out_;
};

/// A row a field; one without fields for a step that has none.
class Rows : public StepWriter {
public:
    explicit Rows(Output& out) : out_{out} {}
    void step(PlanStep const& step) override
    {
        begin();
        if (step.fields.empty()) {
            row(step, {});
        }
        for (auto const& field : step.fields) {
            row(step, field);
        }
    }
    void end(StepsEnd const& /*end*/) override { begin(); }

private:
    void begin()
    {
        if (!begun_) {
            out_.text("action,kind,flow,key,name,field,before,after\r\n");
        }
        begun_ = true;
    }
    void row(PlanStep const& step, callflow::FieldChange const& field)
    {
        for (auto const* cell :
             {&step.action, &step.kind, &step.flow, &step.key, &step.name, &field.word, &field.before}) {
            write_csv(out_, *cell);
            out_.put(',');
        }
        write_csv(out_, field.after);
        out_.text("\r\n");
    }

    Output& out_;
    bool begun_ = false;
};

class Json : public StepWriter {
public:
    Json(Output& out, std::string_view kind) : out_{out}, kind_{kind} {}
    void step(PlanStep const& step) override
    {
        begin();
        out_.text(first_ ? "" : ",");
        first_ = false;
        write_json(out_, step_fields(), step_value(step));
    }
    void end(StepsEnd const& end) override
    {
        begin();
        out_.put(']');
        write_json_members(out_, end_fields(kind_), end_value(end), false);
        out_.line("}");
    }

private:
    void begin()
    {
        if (!begun_) {
            out_.text(fmt::format(R"({{"schema":"cf/v1","kind":"{}","steps":[)", kind_));
        }
        begun_ = true;
    }

    Output& out_;
    std::string kind_;
    bool begun_ = false;
    bool first_ = true;
};

class Yaml : public StepWriter {
public:
    Yaml(Output& out, std::string_view kind) : out_{out}, kind_{kind} {}
    void step(PlanStep const& step) override
    {
        begin("");
        out_.text("  - ");
        write_yaml(out_, step_fields(), step_value(step), 4, true);
    }
    void end(StepsEnd const& end) override
    {
        begin(" []");
        write_yaml(out_, end_fields(kind_), end_value(end));
    }

private:
    void begin(std::string_view steps)
    {
        if (!begun_) {
            out_.text(fmt::format("schema: cf/v1\nkind: {}\nsteps:{}\n", kind_, steps));
        }
        begun_ = true;
    }

    Output& out_;
    std::string kind_;
    bool begun_ = false;
};

}

void write_step(Output& out, PlanStep const& step)
{
    auto const& sign = sign_of(step);
    auto const* const end = step.action == "unroute" ? ", then routed nowhere" : "";
    out.painted(sign.colour, callflow::printable(fmt::format("{} {}{}", sign.sign, title_of(step), end)));
    out.put('\n');
    if (step.action == "remove") {
        return;
    }
    for (auto const& field : step.fields) {
        out.line(callflow::printable(change_of(step, field)));
    }
}

std::string plan_sentence(callflow::PlanCounts const& counts)
{
    return fmt::format(
        "{} to create, {} to change, {} to remove, {} unchanged", counts.created, counts.changed,
        counts.removed, counts.unchanged);
}

std::unique_ptr<StepWriter> make_step_writer(Output& out, std::string_view kind)
{
    if (out.style().quiet) {
        return std::make_unique<Keys>(out);
    }
    switch (out.style().format) {
    case Format::json:
        return std::make_unique<Json>(out, kind);
    case Format::yaml:
        return std::make_unique<Yaml>(out, kind);
    case Format::csv:
        return std::make_unique<Rows>(out);
    case Format::table:
    case Format::tsv:
        break;
    }
    return std::make_unique<Lines>(out);
}

std::vector<FieldInfo> plan_fields(std::string_view kind)
{
    std::vector<FieldInfo> fields{
        answer_field("schema", "always cf/v1"), answer_field("kind", "plan or diff"),
        answer_list("steps", "what is done, in order", step_fields())};
    for (auto& field : end_fields(kind)) {
        fields.push_back(std::move(field));
    }
    return fields;
}

}
