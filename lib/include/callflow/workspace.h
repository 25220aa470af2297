#pragma once

#include <callflow/calls.h>
#include <callflow/catalog.h>
#include <callflow/document.h>
#include <callflow/error.h>
#include <callflow/graph.h>
#include <callflow/plan.h>
#include <callflow/simulate.h>
#include <callflow/text.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace callflow {

/// Which store, who acts, and how; the same for every call on one Workspace. The library reads no
/// environment.
struct Options {
    std::string path;       ///< of the store's file
    bool named = false;     ///< a person named it: reading it while it is missing is an error (store)
    bool read_only = false; ///< every mutation is refused, an older store too (store)
    bool dry_run = false;   ///< mutations run, then roll back
    bool if_exists = false; ///< what is acted upon may be missing: then nothing is done to it
    std::chrono::milliseconds lock_timeout{10'000};
    std::string os_user; ///< whose current flow counts
    std::string flow;    ///< operand of the flow to work in; empty: the stored choice, else the default flow
    std::string flow_source; ///< where `flow` came from: --flow, CF_FLOW, a file
    std::string region;      ///< for national phone numbers; empty: the store's
    std::string actor;
    std::string host;
    std::string command; ///< as typed, secrets removed
    std::string message;
    std::optional<Instant> now; ///< fixes the clock
    /// Called once when another writer has held the lock for 0.4 s, with who it is where that is known.
    std::function<void(std::string const& holder)> waiting;
    /// When set, a mutation fails (conflict) unless this is the newest change: what was previewed is what is
    /// done.
    std::optional<std::int64_t> expected_change;
};

/// A thing an outcome names.
struct Object {
    std::string kind; ///< word of the noun, or change, backup, cable, membership
    std::int64_t id = 0;
    std::string key; ///< contacts `user/key`; numbers the number; tabs the name
    std::string name;
    std::string detail = {}; ///< what was done to it in particular: `open -> sales-ring`, `open`
};

/// What a mutation did, or would do in a dry run.
struct Outcome {
    std::string action; ///< create set rename delete connect assign undo ...
    bool changed = false;
    bool dry_run = false;
    std::vector<Object> objects;
    std::int64_t change = 0; ///< 0 if none was recorded
    std::int64_t base = 0;   ///< newest change before this one; `expected_change` of the deed after a preview
    std::vector<std::string> losses;  ///< what goes with it, one line each, for the question and the dry run
    std::vector<std::string> numbers; ///< phone numbers that lose their route
    std::vector<std::string> notes;   ///< what a person should know besides, one line each
    std::vector<std::string> warnings;
    std::string summary; ///< what the log will say, one line
    std::string backup;  ///< path of the backup made first
    Value secret;        ///< map of generated secrets; shown only by --reveal
};

/// One change of one field: `set` gives all values, `add` and `remove` touch list elements, `unset` clears.
struct Edit {
    enum class Operation { set, add, remove, unset };
    std::string word; ///< of the field
    Operation operation = Operation::set;
    std::vector<std::string> values; ///< one text an element
};

/// What a person asked to create.
struct Draft {
    std::string name; ///< empty: made from the kind (modules), or the key
    std::string key;  ///< empty: made from the name
    std::string kind; ///< of a module
    std::vector<Edit> edits;
    std::vector<std::string> flows; ///< users, groups: assigned to these
    bool if_not_exists = false;
    bool switch_to = false; ///< flows: current afterwards, in the same transaction
};

/// How a delete treats what still uses the thing.
struct Removal {
    bool if_exists = false;
    bool cascade = false;
    bool with_numbers = false; ///< flows: their phone numbers may lose their route
};

/// What became of an import of call records: findings if there is something wrong with them, then nothing was
/// taken in.
struct CallImport {
    std::int64_t added = 0;
    std::int64_t known = 0; ///< that were taken in before, or belong to a call that was
    std::vector<Finding> findings;
    Outcome outcome;
};

/// What a plan is, or what an apply did.
struct Planned {
    PlanCounts counts;
    /// Of the result. Errors that cannot be stored keep everything as it was.
    std::vector<Finding> findings;
    Outcome outcome; ///< losses, numbers, warnings; of an apply its change and backup
};

/// A phone system to look at: that of this store now, after an earlier change, of a backup, of documents.
struct Side {
    std::optional<std::int64_t> change = {};
    std::string backup = {};              ///< its name or number
    Documents const* documents = nullptr; ///< empty: a store
    std::string flow = {};                ///< only this flow; empty: everything
};

/// What of a phone system becomes a document.
struct Export {
    std::vector<std::string> flows = {}; ///< only these, with what they need; empty: everything
    std::optional<std::int64_t> change = {};
    bool json = false;
};

/// Takes the text of a document piece by piece.
using TextSink = std::function<void(std::string_view text)>;

/// One file of a document that is divided, or a sound file beside it: its path below the folder, its bytes.
using FileSink = std::function<void(std::string const& path, std::string_view bytes)>;

/// Which rows and columns of a list.
struct Query {
    std::vector<std::string> fields; ///< words of listed_fields; the columns of a row, in this order
    std::string flow;                ///< only what belongs or is assigned to this flow
    std::string user;                ///< contacts: of this user
    std::vector<std::string> users;  ///< reviews: only these; empty: everybody
    bool unassigned = false;         ///< users and groups in no flow; numbers routed nowhere
    bool all_flows = false;          ///< tabs, modules: of every flow
};

/// Takes one row, a value a field; the row is reused. Returns false to stop.
using Sink = std::function<bool(std::vector<Value> const& row)>;

/// Why a flow is the current one.
struct Current {
    std::int64_t id = 0;
    std::string key;
    std::string name;
    std::string source; ///< `--flow`, `CF_FLOW`, a file's path, `cf flow switch`, `default`
};

/// The fields that a list or a show of `kind` (a noun, or change, backup, call, store, status, review) has,
/// in output order.
CALLFLOW_API std::vector<FieldInfo> const& listed_fields(std::string_view kind);
CALLFLOW_API std::vector<FieldInfo> const& shown_fields(std::string_view kind);
/// Everything that has such fields.
CALLFLOW_API std::vector<std::string_view> const& output_kinds();

struct Deployed;
struct DeployRequest;
struct LiveDeployment;

/// A phone system in a store. One method is one use case: one transaction and, if it mutates, one change.
/// Every method may throw Error: not_found, usage, conflict, refused, busy, store.
class CALLFLOW_API Workspace {
public:
    /// Opens nothing yet: the first call does.
    explicit Workspace(Options options);
    ~Workspace();
    Workspace(Workspace&&) noexcept;
    Workspace(Workspace const&) = delete;
    Workspace& operator=(Workspace const&) = delete;
    Workspace& operator=(Workspace&&) noexcept;

    Options& options();

    void list(Noun noun, Query const& query, Sink const& sink);
    /// The fields of one thing as shown_fields has them; secrets only if `reveal`.
    Value show(Noun noun, std::string const& operand, bool reveal = false);

    Outcome create(Noun noun, Draft const& draft);
    Outcome set(Noun noun, std::string const& operand, std::vector<Edit> const& edits);
    Outcome rename(Noun noun, std::string const& operand, std::string const& name);
    Outcome remove(Noun noun, std::vector<std::string> const& operands, Removal const& how);

    Outcome connect(std::string const& module, std::string const& exit, std::string const& to);
    Outcome disconnect(std::string const& module, std::string const& exit);
    Outcome move_modules(std::vector<std::string> const& modules, std::string const& tab);
    Outcome copy(Noun noun, std::string const& operand, Draft const& draft);

    /// Users or groups into or out of `flow`; `role` empty leaves their role.
    Outcome assign(
        Noun noun, std::vector<std::string> const& operands, std::string const& flow,
        std::string const& role);
    Outcome
    unassign(Noun noun, std::vector<std::string> const& operands, std::string const& flow, bool cascade);
    /// Phone numbers to a flow and a module of it (empty: the flow's start), or to nowhere.
    Outcome route(std::vector<std::string> const& numbers, std::string const& flow, std::string const& to);
    Outcome unroute(std::vector<std::string> const& numbers);

    void review(Query const& query, Sink const& sink);
    Outcome mark_reviewed(std::vector<std::string> const& users);

    Current current_flow();
    Outcome switch_flow(std::string const& flow);
    Outcome switch_back();
    Outcome set_default_flow(std::string const& flow);
    Outcome restore_flow(std::string const& name);

    void log(Query const& query, Sink const& sink);
    Value change(std::int64_t number);
    /// Without a number: the newest that is neither a reversal nor already undone.
    Outcome undo(std::optional<std::int64_t> number);
    Outcome redo();
    Outcome rollback(std::int64_t number);

    Outcome create_backup();
    void backups(Query const& query, Sink const& sink);
    Value backup(std::string const& name);
    Outcome restore_backup(std::string const& name);
    Outcome delete_backup(std::string const& name);

    /// What `apply` would do to the store; a missing store is empty. Steps go to `sink` unless there are
    /// errors.
    Planned plan(Documents const& documents, ApplyOptions const& how, StepSink const& sink);
    /// Makes the store what the documents ask for, as one change; a backup first if it removes anything.
    Planned apply(Documents const& documents, ApplyOptions const& how, StepSink const& sink);
    /// Makes the steps by which `left` would become `right`.
    PlanCounts diff(Side const& left, Side const& right, StepSink const& sink);
    /// The canonical document. Answers what it could not hold, one line each: passwords.
    std::vector<std::string> export_document(Export const& what, TextSink const& sink);
    /// The same as one file a flow, `flows/KEY.yaml`, and what they share in `shared.yaml`.
    std::vector<std::string> export_files(Export const& what, FileSink const& sink);
    /// The sound files that the document names, `audio/SHA256.wav`.
    void export_audio(Export const& what, FileSink const& sink);
    /// All findings of the store, or only those of these flows.
    std::vector<Finding> check(std::vector<std::string> const& flows);
    /// A flow as text or picture, with its findings. Error{failure, graphviz} if there is no picture.
    std::string graph(GraphRequest const& request);
    /// The store as it is now, for simulated calls.
    Simulator simulator();
    /// What tells this store from all others; empty if it is not there yet.
    std::string store_id();

    /// Takes in records of real calls, each once: all of them or none. Not a change of the log. Times of
    /// Master.csv are of the clock of `zone`; empty: the store's.
    CallImport import_calls(std::vector<CallFile> const& files, std::string const& zone);
    /// Calls, the newest first.
    void calls(CallFilter const& which, Query const& query, Sink const& sink);
    /// `by` is one of call_groups.
    CallStats call_stats(CallFilter const& which, std::string const& by);

    /// Makes an engine do what the store says. For all of these include callflow/deploy.h.
    Deployed deploy(DeployRequest const& request);
    /// Takes what was deployed away again.
    Deployed undeploy(DeployRequest const& request);
    /// What an engine was seen to run last; nothing if nothing was deployed.
    std::optional<LiveDeployment> live_deployment();

    Value status();
    Value store_info();
    /// What is wrong with the file, one line each; empty if nothing is.
    std::vector<std::string> store_check();
    Outcome migrate();
    /// Forgets changes older than `keep` newest ones; they can no longer be undone.
    Outcome prune(std::int64_t keep);

    /// Newest change; 0 if none.
    std::int64_t newest_change();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}
