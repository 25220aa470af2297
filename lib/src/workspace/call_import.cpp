#include "calls/master_csv.h"
#include "store/call_file.h"
#include "store/call_table.h"
#include "workspace/call_choice.h"
#include "workspace/impl.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace callflow {

namespace {

std::string bytes_of(CallFile const& file)
{
    if (std::error_code error; std::filesystem::is_directory(file.name, error)) {
        throw Error{Code::usage, "file", fmt::format("\"{}\" is a folder: name a file in it", file.name)};
    }
    std::ifstream stream{file.name, std::ios::binary};
    std::ostringstream bytes;
    if (!stream || (stream.peek() != std::char_traits<char>::eof() && !(bytes << stream.rdbuf()))) {
        throw Error{
            Code::failure, "file", fmt::format("\"{}\" cannot be read: {}", file.name, std::strerror(errno))};
    }
    return std::move(bytes).str();
}

/// Of a pipe nothing is read: what is read is gone.
bool is_database(CallFile const& file)
{
    constexpr std::size_t head = 16;
    std::error_code error;
    if (!std::filesystem::is_regular_file(file.name, error)) {
        return false;
    }
    std::string bytes(head, ' ');
    std::ifstream{file.name, std::ios::binary}.read(bytes.data(), head);
    return begins_as_database(bytes);
}

/// With the text of all that are no databases: a pipe can be read once, a deed may be done twice.
std::vector<CallFile> with_text(std::vector<CallFile> files)
{
    for (auto& file : files) {
        if (!file.text && !is_database(file)) {
            file.text = bytes_of(file);
        }
    }
    return files;
}

/// Takes records into the store, and counts them.
class Intake {
public:
    Intake(Work& work, std::string const& zone)
        : store_{work.store}, clock_{LocalTime::of(zone.empty() ? zone_of_store(work) : zone)},
          directory_{work.store}, before_{count_calls(work.store)}, changes_{rows_written(work.store)}
    {
    }

    void read(CallFile const& file)
    {
        Findings findings;
        if (file.text) {
            read_text(*file.text, findings);
        } else {
            read_call_file(file.name, findings, taker(true));
        }
        for (auto finding : findings.all()) {
            finding.file = file.name;
            findings_.push_back(std::move(finding));
        }
    }

    /// Also where nothing is added: a better record of a call that is known.
    bool changed() const { return rows_written(store_) > changes_; }

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
    void read_text(std::string const& text, Findings& findings)
    {
        if (begins_as_database(text)) {
            return findings.add_at({1, 1}, "E19", "a database is not read from a stream: name its file");
        }
        read_master_csv(text, clock_, findings, taker(false));
    }

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
    std::int64_t changes_;
    std::int64_t seen_ = 0;
    std::vector<Finding> findings_;
};

}

CallImport Workspace::import_calls(std::vector<CallFile> const& files, std::string const& zone)
{
    auto const sources = with_text(files);
    CallImport result;
    auto outcome = impl_->mutate("import", [&](Work& work) {
        work.store.execute("SAVEPOINT calls");
        Intake intake{work, zone};
        for (auto const& file : sources) {
            intake.read(file);
        }
        result = intake.finish();
        work.outcome.changed = result.findings.empty() && intake.changed();
    });
    result.outcome = std::move(outcome);
    return result;
}

}
