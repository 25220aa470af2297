#pragma once

namespace cf {

/// A closed pipe is no error, so SIGPIPE is ignored. SIGINT and SIGTERM keep ending the program (130, 143):
/// an open transaction is rolled back by the next one who opens the store.
void heed_signals();

}
