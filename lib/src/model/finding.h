#pragma once

#include <callflow/catalog.h>
#include <callflow/error.h>
#include <callflow/finding.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// Collects findings and knows the path being read.
class Findings {
public:
    void add(std::string_view code, std::string message, std::vector<std::string> suggestions = {});
    void add_at(
        Place place, std::string_view code, std::string message, std::vector<std::string> suggestions = {});
    /// E01: the required field `word` is not there.
    void missing(std::string_view word);

    std::vector<Finding> const& all() const { return all_; }
    std::size_t count() const { return all_.size(); }
    bool empty() const { return all_.empty(); }
    /// The first finding as the Error of a command line; does nothing if there is none.
    void throw_first() const;

    /// One step down the path, for as long as it lives; a place that is nowhere leaves the outer one.
    class Step {
    public:
        Step(Findings& findings, std::string_view word, Place place);
        /// The element `index`, from 0, of a list.
        Step(Findings& findings, std::size_t index, Place place);
        ~Step();
        Step(Step const&) = delete;
        Step& operator=(Step const&) = delete;

    private:
        Findings& findings_;
        std::size_t length_;
        Place place_;
    };

private:
    std::string path_;
    Place place_;
    std::vector<Finding> all_;
};

/// E20 for each key of `map` that no field has, with the nearest words; E02 for what is not a map.
void report_unknown_keys(Value const& map, std::vector<FieldInfo> const& fields, Findings& findings);

/// E20 for one key, which stands at `place`, where only `words` may stand.
void report_unknown_key(
    std::string_view key, Place place, std::vector<std::string> const& words, Findings& findings);

/// A text as error sentences quote it: printable, and cut to 60 cells.
std::string quoted(std::string_view text);

}
