#include "things.h"

#include "../places.h"

namespace cf {

using callflow::Noun;
using callflow::Query;

namespace {

/// What names a thing, and what tells about it.
std::vector<std::string> columns_of(Noun noun)
{
    switch (noun) {
    case Noun::tab:
        return {"name", "position"};
    case Noun::number:
        return {"number", "label"};
    case Noun::contact:
        return {"key", "address"};
    default:
        return {"key", "name"};
    }
}

bool has_names(Noun noun)
{
    return noun != Noun::tab && noun != Noun::number && noun != Noun::contact;
}

}

Things::Things(Globals globals, Environment environment)
    : globals_{std::move(globals)}, environment_{std::move(environment)}
{
}

callflow::Workspace& Things::workspace()
{
    if (!workspace_) {
        auto const places = find_places(globals_, environment_);
        callflow::Options options;
        options.path = places.store;
        options.named = places.store_named;
        options.read_only = true;
        options.os_user = os_user();
        options.flow = places.flow;
        options.flow_source = places.flow_source;
        workspace_.emplace(std::move(options));
    }
    return *workspace_;
}

callflow::Sink Things::into(Candidates& all)
{
    return [&all](std::vector<callflow::Value> const& row) {
        all.push_back({row[0].text, row[1].text});
        return true;
    };
}

Candidates Things::of(Noun noun)
{
    Candidates all;
    Query query;
    query.fields = columns_of(noun);
    workspace().list(noun, query, into(all));
    for (std::size_t i = 0; has_names(noun) && i < all.size(); ++i) {
        all[i].other = all[i].description;
    }
    return all;
}

Candidates Things::changes()
{
    Candidates all;
    Query query;
    query.fields = {"number", "summary"};
    workspace().log(query, into(all));
    return all;
}

Candidates Things::backups()
{
    Candidates all;
    Query query;
    query.fields = {"name", "at"};
    workspace().backups(query, into(all));
    return all;
}

callflow::Value Things::module(std::string const& operand)
{
    return workspace().show(Noun::module, operand);
}

}
