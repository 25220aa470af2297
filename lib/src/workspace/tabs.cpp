#include "text/name.h"
#include "workspace/prepare.h"
#include "workspace/resource.h"

#include <algorithm>

namespace callflow {

std::vector<Found> tabs_of(Work& work, std::int64_t flow)
{
    std::vector<Found> tabs;
    for (Statement row{work.store, "SELECT id, name FROM tab WHERE flow_id = ? ORDER BY position, id", flow};
         row.step();) {
        tabs.push_back({Noun::tab, row.number(0), row.text(1), row.text(1), flow});
    }
    return tabs;
}

void insert_tab(Work& work, std::int64_t flow, std::string const& name, std::size_t position)
{
    auto const accepted = accept_name(name);
    Statement insert{
        work.store,
        "INSERT INTO tab (flow_id, name, folded, position) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        flow,
        accepted,
        folded(accepted),
        static_cast<std::int64_t>(position)};
    if (insert.run() == 0) {
        require_free_name(work, Noun::tab, accepted, flow);
    }
}

void place_tab(Work& work, std::int64_t flow, std::int64_t tab, std::int64_t position)
{
    std::vector<std::int64_t> order;
    for (auto const& other : tabs_of(work, flow)) {
        if (other.id != tab) {
            order.push_back(other.id);
        }
    }
    auto const place = std::min(static_cast<std::size_t>(position - 1), order.size());
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(place), tab);
    std::int64_t next = 0;
    for (auto const id : order) {
        ++next;
        Statement{work.store, "UPDATE tab SET position = ?2 WHERE id = ?1 AND position <> ?2", id, next}
            .run();
    }
}

}
