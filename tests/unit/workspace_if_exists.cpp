#include "workspace_box.h"

using namespace callflow;

TEST_CASE("with if_exists a mutation of what is not there does nothing, and its other words still count")
{
    Box const box;
    auto at = company(box);
    auto const change = at.newest_change();
    at.options().if_exists = true;
    for (auto const& outcome : {
             at.set(Noun::flow, "nothing", edits({{"description", "x"}})),
             at.rename(Noun::flow, "nothing", "x"),
             at.copy(Noun::module, "nothing", {}),
             at.connect("nothing", "next", "ring"),
             at.disconnect("nothing", "next"),
             at.move_modules({"nothing"}, "Main"),
             at.assign(Noun::user, {"nobody"}, "sales", ""),
             at.unassign(Noun::group, {"nothing"}, "sales", false),
             at.route({"+14165550999"}, "sales", ""),
             at.unroute({"+14165550999"}),
             at.remove(Noun::user, {"nobody"}, {}),
             at.delete_backup("77"),
         }) {
        CAPTURE(outcome.action);
        CHECK_FALSE(outcome.changed);
        CHECK(outcome.objects.empty());
    }
    CHECK(at.newest_change() == change);
    CHECK(refusal("not_found.module", [&] {
              at.connect("ring", "no_answer", "nowhere");
          }).starts_with("no module"));
    CHECK(refusal("not_found.flow", [&] {
              at.assign(Noun::user, {"ana"}, "nowhere", "");
          }).starts_with("no flow"));
    CHECK(at.assign(Noun::user, {"nobody", "ana"}, "default", "").objects.size() == 1);
}
