#include "calls/master_csv.h"
#include "store/bulk.h"
#include "store/call_file.h"
#include "store/call_table.h"
#include "workspace/call_choice.h"
#include "workspace/edits.h"
#include "workspace/impl.h"
#include "workspace/outputs.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace callflow {

namespace {

std::string bytes_of(CallFile const& file)
{
    std::ifstream stream{file.name, std::ios::binary};
    std::ostringstream bytes;
    if (!stream || (stream.peek() != std::char_traits<char>::eof() && !(bytes << stream.rdbuf()))) {
        throw Error{
            Code::failure, "file", fmt::format("\"{}\" cannot be read: {}", file.name, std::strerror(errno))};
    }
    return std::move(bytes).str();
}

bool is_database(CallFile const& file)
{
    constexpr std::size_t head = 16;
    std::string bytes(head, ' ');
    if (file.text) {
        return begins_as_database(*file.text);
    }
    std::ifstream{file.name, std::ios::binary}.read(bytes.data(), head);
    return begins_as_database(bytes);
}

/// Takes records into the store, and counts them.
class Intake {
public:
    Intake(Work& work, std::string const& zone)
        : store_{work.store}, clock_{LocalTime::of(zone.empty() ? zone_of_store(work) : zone)},
          directory_{work.store}, before_{count_calls(work.store)}
    {
    }

    void read(CallFile const& file)
    {
        Findings findings;
        if (!is_database(file)) {
            read_master_csv(file.text ? *file.text : bytes_of(file), clock_, findings, taker(false));
        } else if (file.text) {
            findings.add_at({1, 1}, "E19", "a database cannot be read from standard input: name the file");
        } else {
            read_call_file(file.name, findings, taker(true));
        }
        for (auto finding : findings.all()) {
            finding.file = file.name;
            findings_.push_back(std::move(finding));
        }
    }

    /// Undoes all if anything is wrong.
    CallImport finish()
    {
        CallImport result;
        result.findings = std::move(findings_);
        if (!result.findings.empty()) {
            store_.execute("ROLLBACK TO calls");
        } else {
            result.added = count_calls(store_) - before_;
            result.known = seen_ - result.added;
        }
        store_.execute("RELEASE calls");
        return result;
    }

private:
    CallTaker taker(bool ours)
    {
        return [this, ours](CallRecord& record) {
            directory_.complete(record, ours);
            keep_call(store_, record);
            ++seen_;
        };
    }

    Connection& store_;
    LocalTime const& clock_;
    CallDirectory directory_;
    std::int64_t before_;
    std::int64_t seen_ = 0;
    std::vector<Finding> findings_;
};

/// How a field of a listed call is read; in the order of their descriptions.
struct ListedField {
    char const* column;
    Value (*value)(FieldInfo const& field, Bulk& row, int column);
};

Value text_value(FieldInfo const& field, Bulk& row, int column)
{
    return expand(field, std::string{row.text(column)});
}

Value number_value(FieldInfo const&, Bulk& row, int column)
{
    return Value::of(std::to_string(row.number(column)));
}

Value time_value(FieldInfo const&, Bulk& row, int column)
{
    return Value::of(format_instant(row.number(column)));
}

Value duration_value(FieldInfo const&, Bulk& row, int column)
{
    return row.text(column).empty() ? Value{} : Value::of(format_duration(row.number(column)));
}

constexpr std::array listed = {
    ListedField{"id", number_value},     ListedField{"started", time_value},
    ListedField{"caller", text_value},   ListedField{"number", text_value},
    ListedField{"flow", text_value},     ListedField{"flow_name", text_value},
    ListedField{"module", text_value},   ListedField{"user", text_value},
    ListedField{"result", text_value},   ListedField{"wait", duration_value},
    ListedField{"talk", duration_value}, ListedField{"replace(path, ',', char(10))", text_value},
};

/// A column of the answer.
struct ShownField {
    FieldInfo const* field;
    ListedField const* source;
};

std::vector<ShownField> shown_of(std::vector<std::string> const& words)
{
    auto const& all = listed_fields("call");
    std::vector<ShownField> shown;
    for (auto const& word : words) {
        auto const& field = require_field(all, word);
        shown.push_back({&field, &listed.at(static_cast<std::size_t>(&field - all.data()))});
    }
    return shown;
}

std::string select_calls(std::vector<ShownField> const& fields, CallChoice const& choice)
{
    std::string columns;
    for (auto const& field : fields) {
        columns += fmt::format("{}{}", columns.empty() ? "" : ", ", field.source->column);
    }
    return fmt::format(
        "SELECT {} FROM call WHERE {} ORDER BY started DESC, id DESC", columns, choice.condition());
}

}

CallImport Workspace::import_calls(std::vector<CallFile> const& files, std::string const& zone)
{
    CallImport result;
    auto outcome = impl_->mutate("import", [&](Work& work) {
        work.store.execute("SAVEPOINT calls");
        Intake intake{work, zone};
        for (auto const& file : files) {
            intake.read(file);
        }
        result = intake.finish();
        work.outcome.changed = result.added > 0;
    });
    result.outcome = std::move(outcome);
    return result;
}

void Workspace::calls(CallFilter const& which, Query const& query, Sink const& sink)
{
    impl_->read([&](Work& work) {
        auto const choice = choice_of(work, which);
        auto const fields = shown_of(query.fields);
        Bulk row{work.store, select_calls(fields, choice)};
        choice.bind_to(row);
        std::vector<Value> values(fields.size());
        while (row.step()) {
            for (std::size_t i = 0; i < fields.size(); ++i) {
                values[i] = fields[i].source->value(*fields[i].field, row, static_cast<int>(i));
            }
            if (!sink(values)) {
                return;
            }
        }
    });
}

}
