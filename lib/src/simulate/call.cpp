#include "simulate/call.h"

#include "simulate/call_reader.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

namespace {

constexpr std::string_view keys_of_phones = "0123456789*#";

bool normalizes(Station const& station)
{
    auto const* const list = std::get_if<BlocklistAct>(&station.act);
    return list != nullptr && list->normalize;
}

}

CallReader::CallReader(CallWords const& words, Dialplan const& dialplan, Findings& findings)
    : words_{words}, dialplan_{dialplan}, findings_{findings}
{
}

Call CallReader::read()
{
    read_entry();
    read_caller();
    read_time();
    read_keys();
    read_hang_up();
    read_replies();
    read_sides();
    read_queues();
    return std::move(call_);
}

void CallReader::read_entry()
{
    if (!words_.module.empty()) {
        Findings::Step const step{findings_, "module", {}};
        call_.station = station_named(words_.module.key);
        return;
    }
    call_.to = words_.to;
    if (auto const* const entry = dialplan_.entry_of(words_.to)) {
        call_.station = entry->station;
        call_.caller_name = &entry->caller_name;
    }
}

void CallReader::read_caller()
{
    call_.from = words_.from.substr(0, words_.from.find(';')); // what follows are parameters, RFC 3966
    call_.from_name = words_.from_name;
    call_.withheld = is_withheld(call_.from);
    if (std::any_of(dialplan_.stations.begin(), dialplan_.stations.end(), normalizes)) {
        call_.from_forms = normal_forms(call_.from, dialplan_.region);
    }
}

void CallReader::read_time()
{
    if (words_.at.empty()) {
        return;
    }
    Findings::Step const step{findings_, "at", {}};
    try {
        auto const time = parse_call_time(words_.at, dialplan_.zone_name);
        call_.has_time = true;
        call_.at = time.instant / 1'000'000;
        if (!time.warning.empty()) {
            call_.warnings.push_back(time.warning);
        }
    } catch (Error const& error) {
        findings_.add("E02", error.what());
    }
}

void CallReader::read_keys()
{
    for (std::size_t i = 0; i < words_.press.size(); ++i) {
        auto const& keys = words_.press[i];
        auto const wrong = keys.find_first_not_of(keys_of_phones);
        if (keys != "none" && wrong != std::string::npos) {
            Findings::Step const step{findings_, "press", {}};
            Findings::Step const element{findings_, i, {}};
            findings_.add(
                "E02", fmt::format(
                           "\"{}\" holds what no phone has; write keys of 0-9 * #, or none for nothing",
                           quoted(keys)));
        }
        call_.press.push_back(keys == "none" ? std::string{} : keys);
    }
}

std::optional<Milliseconds> CallReader::after(std::string_view text)
{
    constexpr std::string_view word = "after:";
    if (!text.starts_with(word)) {
        return std::nullopt;
    }
    try {
        return parse_duration(text.substr(word.size()));
    } catch (Error const& error) {
        findings_.add("E02", error.what());
        return 0;
    }
}

void CallReader::read_hang_up()
{
    if (words_.hang_up.empty()) {
        return;
    }
    Findings::Step const step{findings_, "hang_up", {}};
    call_.hang_up = after(words_.hang_up);
    if (!call_.hang_up) {
        findings_.add(
            "E02",
            fmt::format("\"{}\" is not when the caller hangs up, such as after:30s", quoted(words_.hang_up)));
    }
}

Index32 CallReader::station_named(std::string_view key)
{
    auto const index = dialplan_.station_of(key);
    if (index < 0) {
        std::vector<std::string> keys;
        for (auto const& station : dialplan_.stations) {
            keys.push_back(station.key);
        }
        findings_.add(
            "E09", fmt::format("no module \"{}\" in flow \"{}\"", quoted(key), dialplan_.flow),
            nearest(key, keys));
    }
    return index;
}

Call make_call(CallWords const& words, Dialplan const& dialplan, Findings& findings)
{
    return CallReader{words, dialplan, findings}.read();
}

}
