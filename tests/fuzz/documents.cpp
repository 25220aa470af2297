#include "corpus.h"

#include <callflow/document.h>

#include <cstdlib>

/// Whatever the text is, each finding has a place and words, and a text without findings has been read.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    std::string const text{reinterpret_cast<char const*>(data), size};
    callflow::Documents const documents{{{"a.yaml", text}, {"b.yaml", text}}, {{"a", "b"}}, "CA"};
    for (auto const& finding : documents.findings()) {
        if (finding.place.line == 0 || finding.place.column == 0 || finding.message.empty() ||
            finding.file.empty() || finding.code.size() != 3) {
            std::abort();
        }
    }
    return 0;
}
