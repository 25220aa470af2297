#include "kinds/kind.h"

namespace callflow {

Value write_kind(Kind const& kind)
{
    return std::visit([](auto const& one) { return write(one); }, kind);
}

Value write_kind(Kind const& kind, Value const& written)
{
    return std::visit([&](auto const& one) { return write_as(one, written); }, kind);
}

}
