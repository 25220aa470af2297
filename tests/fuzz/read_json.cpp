#include "corpus.h"
#include "invariants.h"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    check_reading(callflow::read_json({reinterpret_cast<char const*>(data), size}));
    return 0;
}
