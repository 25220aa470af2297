#include "kinds/kind.h"

#include <array>
#include <type_traits>

namespace callflow {
namespace {

template <class K> Kind read_as(Value const& fields, Findings& findings)
{
    return read<K>(fields, findings);
}

using Reader = Kind (*)(Value const&, Findings&);

template <class... K>
constexpr std::array<Reader, sizeof...(K)> readers_of(std::type_identity<std::variant<K...>>)
{
    return {read_as<K>...};
}

}

Kind read_kind(KindInfo const& kind, Value const& fields, Findings& findings)
{
    static constexpr auto readers = readers_of(std::type_identity<Kind>{});
    return readers[static_cast<std::size_t>(&kind - kinds().data())](fields, findings);
}

}
