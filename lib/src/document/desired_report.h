#pragma once

#include "model/thing.h"

#include <callflow/finding.h>

#include <vector>

namespace callflow {

/// The findings of several files: each once, and no endless list.
class Report {
public:
    explicit Report(std::vector<std::string> const& files) : files_{files} {}

    /// What is added from here on stands in that file, which counts from 1.
    void begin_file(std::uint32_t file);
    std::uint32_t file() const { return file_; }

    void add(Finding finding) { add(file_, std::move(finding)); }
    void add(std::uint32_t file, Finding finding);
    /// Something has been said about the value that stands there, or about its key: nothing else is.
    void spoil(Place place);
    bool is_spoilt(Place place) const;

    /// `file:line:column` as editors take it.
    std::string where(Origin const& origin) const;
    bool empty() const { return found_.empty(); }
    /// Takes them, by file and place.
    std::vector<Finding> take();

private:
    struct Found {
        std::uint32_t file;
        Finding finding;
    };

    std::vector<std::string> const& files_;
    std::uint32_t file_ = 0;
    std::vector<Found> found_;
    std::vector<Place> spoilt_;
};

}
