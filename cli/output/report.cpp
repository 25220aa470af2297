#include "report.h"

#include "delimited.h"
#include "envelope.h"
#include "json.h"
#include "list.h"
#include "sentence.h"
#include "yaml.h"

#include <fmt/format.h>

namespace cf {

using callflow::Outcome;

namespace {

void write_object(
    Output& out, Format format, std::vector<callflow::FieldInfo> const& fields, callflow::Value const& value)
{
    if (format == Format::yaml) {
        return write_yaml(out, fields, value);
    }
    write_json(out, fields, value);
    out.put('\n');
}

void write_keys(Output& out, Outcome const& outcome)
{
    for (auto const& object : outcome.objects) {
        if (object.key == object.kind) { // the settings have no name
            continue;
        }
        write_tsv(out, object.key);
        out.put(out.style().null_ended ? '\0' : '\n');
    }
}

void write_table(Output& out, Outcome const& outcome)
{
    out.text("action,kind,id,key,name\r\n");
    for (auto const& object : outcome.objects) {
        for (auto const& text : {outcome.action, object.kind, std::to_string(object.id), object.key}) {
            write_csv(out, text);
            out.put(',');
        }
        write_csv(out, object.name);
        out.text("\r\n");
    }
}

void write_sentences(Output& out, Outcome const& outcome, bool reveal)
{
    for (auto const& object : outcome.objects) {
        out.line(callflow::printable(sentence(outcome, object)));
    }
    if (outcome.dry_run) {
        write_losses(out, outcome);
    }
    for (std::size_t i = 0; reveal && i < outcome.secret.names.size(); ++i) {
        out.line(callflow::printable(
            fmt::format("{}: {}", outcome.secret.names[i], outcome.secret.items[i].text)));
    }
}

void write_answer(Output& out, Outcome const& outcome, bool reveal)
{
    switch (out.style().format) {
    case Format::json:
    case Format::yaml:
        return write_object(out, out.style().format, result_fields(), result_value(outcome, reveal));
    case Format::csv:
        return write_table(out, outcome);
    case Format::tsv:
    case Format::table:
        return write_sentences(out, outcome, reveal);
    }
}

void write_section(Output& out, std::string_view title, std::vector<std::string> const& lines)
{
    if (!lines.empty()) {
        out.line(title);
    }
    for (auto const& line : lines) {
        out.line(callflow::printable(fmt::format("  {}", line)));
    }
}

}

void converse(Output& conversation, Outcome const& outcome)
{
    warn(conversation, outcome.warnings);
    for (auto const& note : outcome.notes) {
        say(conversation, "note", note);
    }
    if (!outcome.dry_run) {
        for (auto const& number : outcome.numbers) {
            say(conversation, "note", fmt::format("{} is now routed nowhere", number));
        }
    }
    if (!outcome.backup.empty()) {
        say(conversation, "backup", outcome.backup);
    }
    if (auto const way_back = way_back_of(outcome); conversation.style().hints && !way_back.empty()) {
        say(conversation, outcome.action == "undo" ? "redo" : "undo", way_back);
    }
}

void write_outcome(Output& out, Output& conversation, Outcome const& outcome, bool reveal)
{
    if (out.style().quiet) {
        write_keys(out, outcome);
    } else {
        write_answer(out, outcome, reveal);
    }
    out.flush();
    auto const format = out.style().format;
    if (format != Format::json && format != Format::yaml) {
        if (outcome.objects.empty() && !outcome.changed && !conversation.style().quiet) {
            conversation.line("nothing to do");
        }
        converse(conversation, outcome);
    }
    conversation.flush();
}

void write_question(Output& out, Outcome const& preview)
{
    for (auto const& object : preview.objects) {
        out.line(callflow::printable(sentence(preview, object)));
    }
    write_losses(out, preview);
    out.flush();
}

void write_losses(Output& out, Outcome const& outcome)
{
    write_section(out, "this removes:", outcome.losses);
    write_section(out, "these phone numbers are then routed nowhere:", outcome.numbers);
}

void write_error(Output& conversation, callflow::Error const& error, Format format)
{
    if (format == Format::json || format == Format::yaml) {
        write_object(conversation, format, error_fields(), error_value(error));
        return conversation.flush();
    }
    if (error.code() != callflow::Code::cancelled) { // a no is an answer
        conversation.painted("1;31", "error:");
        conversation.put(' ');
    }
    conversation.line(callflow::printable(error.sentence()));
    if (!error.suggestions().empty()) {
        auto const near = fmt::format("  did you mean: {}", fmt::join(error.suggestions(), ", "));
        conversation.line(callflow::printable(near));
    }
    for (auto const& command : error.advice()) {
        conversation.line(callflow::printable(fmt::format("  try: {}", command)));
    }
    conversation.flush();
}

}
