#include "calls/master_csv.h"

#include "../import_plugin/csv_rows.h"
#include "document/read_encoding.h"
#include "import/table.h"
#include "text/plugin.h"
#include "text/words.h"
#include "text/written_time.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace callflow {
namespace {

/// The fields that are looked at, by their place in a line.
enum Field : std::size_t {
    source = 1,
    destination = 2,
    channel_of_callee = 6,
    application = 7,
    start = 9,
    answer = 10,
    duration = 12,
    billed = 13,
    disposition = 14,
    first_extra = 16,
};
constexpr std::size_t most_fields = 21;
constexpr std::size_t most_bytes_of_field = 1U << 16U;

constexpr std::array<std::string_view, 5> dispositions = {
    "ANSWERED", "NO ANSWER", "BUSY", "FAILED", "CONGESTION"};

/// What an application makes of a call that it had last and that no phone took.
struct LastApplication {
    std::string_view name;
    std::string_view result;
};
constexpr std::array last_applications = {
    LastApplication{"VoiceMail", "voicemail"}, LastApplication{"MinivmRecord", "voicemail"},
    LastApplication{"ConfBridge", "other"},    LastApplication{"MeetMe", "other"},
    LastApplication{"ReceiveFAX", "other"},    LastApplication{"Hangup", "other"},
    LastApplication{"Playback", "other"},
};

std::string_view result_of(std::vector<std::string> const& fields)
{
    auto const& word = fields[disposition];
    if (word != "ANSWERED") {
        return word == "FAILED" || word == "CONGESTION" ? "failed" : "missed";
    }
    if (!fields[channel_of_callee].empty()) {
        return "answered";
    }
    auto const* const found =
        std::find_if(last_applications.begin(), last_applications.end(), [&](LastApplication const& one) {
            return one.name == fields[application];
        });
    return found == last_applications.end() ? "abandoned" : found->result;
}

/// `PJSIP/ana-00000002` is of the endpoint `ana`.
std::string_view endpoint_of(std::string_view channel)
{
    auto const begin = channel.find('/') + 1;
    return channel.substr(begin, channel.rfind('-') - begin);
}

/// `1772445600.12`, also with the name of a system before it.
bool is_unique_id(std::string_view text)
{
    auto const point = text.rfind('.');
    return point != std::string_view::npos && point > 0 && is_digit(text[point - 1]) &&
           is_digits(text.substr(point + 1));
}

/// Unique id and user field are there or not, each by itself; alone they look alike.
std::string_view unique_id_of(std::vector<std::string> const& fields)
{
    auto const extra = fields.size() - first_extra;
    bool const both = extra == 2 || extra == 5;
    bool const one = (extra == 1 || extra == 4) && is_unique_id(fields[first_extra]);
    return both || one ? std::string_view{fields[first_extra]} : std::string_view{};
}

class Lines {
public:
    Lines(std::string_view text, LocalTime const& clock, Findings& findings, CallTaker const& take)
        : places_{text}, clock_{clock}, findings_{findings}, take_{take}
    {
    }

    bool take(callflow_csv_event const& event)
    {
        if (event.kind == callflow_csv_field) {
            take_field({event.text, event.size}, event.offset);
        } else if (event.kind == callflow_csv_row_end) {
            end_line();
        } else {
            report(
                event.offset, "E19", "a quote that does not fit: it has no end, or stands inside of a field");
        }
        return !is_enough(findings_);
    }

private:
    void take_field(std::string_view text, std::size_t offset)
    {
        if (count_ == fields_.size()) {
            fields_.emplace_back();
            offsets_.emplace_back();
        }
        fields_[count_].assign(text);
        offsets_[count_++] = offset;
    }

    void end_line()
    {
        fields_.resize(count_);
        bool const title = first_ && fields_.front() == "accountcode";
        first_ = false;
        count_ = 0;
        if (title) {
            return;
        }
        if (fields_.size() < first_extra || fields_.size() > most_fields) {
            report(
                offsets_.front(), "E19",
                fmt::format(
                    "a call record has {} to {} fields, this one {}", +first_extra, most_fields,
                    fields_.size()));
        } else if (read_line()) {
            take_(record_);
        }
    }

    bool read_line()
    {
        auto const known = findings_.count();
        read_times();
        if (std::find(dispositions.begin(), dispositions.end(), fields_[disposition]) == dispositions.end()) {
            report(
                offsets_[disposition], "E02",
                fmt::format(
                    "unknown disposition \"{}\", expected one of {}", callflow::quoted(fields_[disposition]),
                    fmt::join(dispositions, ", ")));
        }
        if (findings_.count() > known) {
            return false;
        }
        record_.from = clean(fields_[source]);
        record_.number = clean(fields_[destination]);
        record_.result = result_of(fields_);
        bool const talked = record_.result == "answered";
        bool const taken = talked || record_.result == "voicemail";
        record_.wait = taken ? std::max<std::int64_t>(whole_ - talk_, 0) : whole_;
        record_.user = talked ? clean(endpoint_of(fields_[channel_of_callee])) : std::string{};
        record_.talk = talked ? std::optional{talk_} : std::nullopt;
        auto const id = unique_id_of(fields_);
        record_.record =
            id.empty() ? hash_of_record(fmt::format("{}", fmt::join(fields_, "\x1f"))) : clean(id);
        return true;
    }

    /// In the order of the fields.
    void read_times()
    {
        record_.started = instant_in(start);
        if (!fields_[answer].empty()) {
            instant_in(answer);
        }
        whole_ = milliseconds_in(duration);
        talk_ = milliseconds_in(billed);
    }

    Instant instant_in(Field field)
    {
        constexpr std::int64_t second = 1'000'000;
        auto const time = read_time(fields_[field]);
        if (!time) {
            report(
                offsets_[field], "E02",
                fmt::format(
                    "\"{}\" is no time, expected one such as 2026-03-02 10:00:00",
                    callflow::quoted(fields_[field])));
            return 0;
        }
        if (time->offset) {
            return (time->local - *time->offset).count();
        }
        auto const local = std::chrono::floor<std::chrono::seconds>(time->local);
        auto const fraction = (time->local - local).count();
        return clock_.instants(local.count()).first * second + fraction;
    }

    std::int64_t milliseconds_in(Field field)
    {
        constexpr std::int64_t most = 100'000'000; // three years
        auto const& text = fields_[field];
        std::int64_t seconds = -1;
        auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
        if (error != std::errc{} || end != text.data() + text.size() || seconds < 0 || seconds > most) {
            report(
                offsets_[field], "E02",
                fmt::format("\"{}\" is no number of seconds", callflow::quoted(fields_[field])));
            return 0;
        }
        return seconds * 1000;
    }

    /// Offsets grow from report to report.
    void report(std::size_t offset, std::string_view code, std::string message)
    {
        findings_.add_at(places_.at(offset), code, std::move(message));
    }

    Places places_;
    LocalTime const& clock_;
    Findings& findings_;
    CallTaker const& take_;
    CallRecord record_;
    std::int64_t whole_ = 0; ///< milliseconds, as is the next
    std::int64_t talk_ = 0;  ///< since somebody, perhaps only the engine, answered
    std::vector<std::string> fields_;
    std::vector<std::size_t> offsets_;
    std::size_t count_ = 0; ///< of fields of this line
    bool first_ = true;
};

bool take_event(void* lines, callflow_csv_event const* event)
{
    return static_cast<Lines*>(lines)->take(*event);
}

}

void read_master_csv(std::string_view text, LocalTime const& clock, Findings& findings, CallTaker const& take)
{
    text = skip_byte_order_mark(text);
    static auto* const read = plugin_function<decltype(callflow_csv_read)>("import", "callflow_csv_read");
    Lines lines{text, clock, findings, take};
    read(text.data(), text.size(), ',', most_bytes_of_field, &lines, take_event);
}

}
