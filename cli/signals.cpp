#include "signals.h"

#include <csignal>
#include <unistd.h>

namespace cf {

namespace {

extern "C" void leave(int signal)
{
    _exit(128 + signal);
}

}

void heed_signals()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is told of like a full disk
    std::signal(SIGINT, leave);
    std::signal(SIGTERM, leave);
}

}
