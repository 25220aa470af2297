#include "store/lock.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cstdio>
#include <fstream>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace callflow {

namespace {

constexpr std::chrono::milliseconds silence{400};
constexpr std::chrono::milliseconds pause{5};

// In the -shm file, https://www.sqlite.org/walformat.html: eight locks from byte 120 on, the first is the
// writer's.
constexpr long write_lock_byte = 120;

std::string process_name(int process)
{
    std::string name;
    std::getline(std::ifstream{fmt::format("/proc/{}/comm", process)}, name);
    return name.empty() ? fmt::format("process {}", process) : fmt::format("process {} ({})", process, name);
}

}

LockWait::LockWait(Connection& connection, Options const& options)
    : connection_{connection}, options_{options}, start_{std::chrono::steady_clock::now()}
{
    sqlite3_busy_handler(connection_.handle(), &LockWait::wait, this);
}

LockWait::~LockWait()
{
    sqlite3_busy_timeout(connection_.handle(), static_cast<int>(options_.lock_timeout.count()));
}

int LockWait::wait(void* self, int)
{
    return static_cast<LockWait*>(self)->wait_more() ? 1 : 0;
}

bool LockWait::wait_more()
{
    auto const waited = std::chrono::steady_clock::now() - start_;
    if (waited >= options_.lock_timeout) {
        return false;
    }
    if (!told_ && waited >= silence && options_.waiting) {
        told_ = true;
        options_.waiting(lock_holder(connection_.path()));
    }
    std::this_thread::sleep_for(pause);
    return true;
}

// From /proc/locks, proc_locks(5): opening the file itself and closing it again would drop the locks that
// this very process holds on it.
std::string lock_holder(std::string const& path)
{
    struct stat status {};
    if (stat((path + "-shm").c_str(), &status) != 0) {
        return {};
    }
    std::ifstream locks{"/proc/locks"};
    for (std::string line; std::getline(locks, line);) {
        int process = 0;
        unsigned long inode = 0;
        long first = 0;
        if (std::sscanf(line.c_str(), "%*d: %*s %*s WRITE %d %*x:%*x:%lu %ld", &process, &inode, &first) ==
                3 &&
            inode == status.st_ino && first == write_lock_byte && process != getpid()) {
            return process_name(process);
        }
    }
    return {};
}

}
