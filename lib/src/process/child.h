#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace callflow {

/// A program that goes on running beside this one, and ends with it or with its scope, whichever is first.
class ChildProcess {
public:
    /// Starts a program of PATH, no shell in between; it reads nothing, and what it writes goes to the file.
    /// Error{failure, program} if it cannot be started; one that is not there ends with 127.
    ChildProcess(std::vector<std::string> words, std::string const& output);
    ~ChildProcess();
    ChildProcess(ChildProcess const&) = delete;
    ChildProcess& operator=(ChildProcess const&) = delete;

    /// Whether it has not ended yet.
    bool runs();

private:
    pid_t id_;
};

}
