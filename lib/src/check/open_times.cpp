#include "check/open_times.h"

#include "model/schedule.h"
#include "simulate/opening.h"

#include <algorithm>

namespace callflow {

TimeSpans joined(TimeSpans spans)
{
    std::sort(spans.begin(), spans.end(), [](auto const& left, auto const& right) {
        return left.from < right.from;
    });
    TimeSpans all;
    for (auto const& span : spans) {
        if (all.empty() || all.back().to < span.from) {
            all.push_back(span);
        } else {
            all.back().to = std::max(all.back().to, span.to);
        }
    }
    return all;
}

std::optional<std::int64_t> first_outside(TimeSpans const& spans, TimeSpans const& others)
{
    auto other = others.begin();
    for (auto const& span : spans) {
        while (other != others.end() && other->to <= span.from) {
            ++other;
        }
        if (other == others.end() || span.from < other->from) {
            return span.from;
        }
        if (other->to < span.to) {
            return other->to;
        }
    }
    return std::nullopt;
}

OpenTimes::OpenTimes(Overview const& overview, std::chrono::sys_days today)
    : overview_{overview}, begin_{today.time_since_epoch() / std::chrono::seconds{1}},
      end_{begin_ + std::chrono::days{8} / std::chrono::seconds{1}}
{
}

LocalTime const* OpenTimes::clock_of(std::string const& zone)
{
    auto const [place, fresh] = clocks_.emplace(zone, nullptr);
    if (fresh && is_zone(zone)) {
        place->second = &LocalTime::of(zone);
    }
    return place->second;
}

OpenTimes::Timing OpenTimes::timing_of(Schedule const& schedule, std::string_view zone)
{
    Timing timing{{}, std::string{zone}, nullptr};
    for (auto const& settings : overview_.all(Noun::settings)) {
        timing.zone = timing.zone.empty() ? packed_text(settings.fields, "timezone") : timing.zone;
    }
    timing.zone = timing.zone.empty() ? "UTC" : timing.zone;
    timing.clock = clock_of(timing.zone);
    if (timing.clock == nullptr) {
        return timing;
    }
    Opening const opening{schedule.hours, schedule.exceptions, *timing.clock};
    for (auto at = begin_; at < end_;) {
        auto const next = std::min(opening.next_change(at).value_or(end_), end_);
        if (opening.at(at).open) {
            timing.open.push_back({at, next});
        }
        at = next;
    }
    return timing;
}

OpenTimes::Timing const& OpenTimes::of_schedule(Index schedule)
{
    auto found = schedules_.find(schedule);
    if (found == schedules_.end()) {
        Findings ignored;
        auto const read_one = read<Schedule>(fields_of(overview_.all(Noun::schedule)[schedule]), ignored);
        found = schedules_.emplace(schedule, timing_of(read_one, read_one.timezone.text)).first;
    }
    return found->second;
}

OpenTimes::Timing OpenTimes::of_router(Value const& fields, Thing const& flow)
{
    Findings ignored;
    Schedule own;
    if (Value const* const hours = fields.find("hours")) {
        own.hours = Codec<std::vector<Hours>>::read(*hours, {}, ignored);
    }
    Value const* const zone = fields.find("timezone");
    return timing_of(own, zone == nullptr ? packed_text(flow.fields, "timezone") : zone->text);
}

}
