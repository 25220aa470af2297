#include "csv_rows.h"

#include <csv.h>
#include <string_view>

#define CALLFLOW_PLUGIN __attribute__((visibility("default")))

namespace {

/// libcsv tells no places. It hands out a field only when it sees what ends it; so it is fed up to each
/// separator and line break, and what it hands out then ends there.
class Reading {
public:
    Reading(std::string_view text, char separator, std::size_t most, void* reader, callflow_csv_taker take)
        : text_{text}, ends_{separator, '\r', '\n'}, most_{most}, reader_{reader}, take_{take}
    {
        if (csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI) != 0) {
            send(callflow_csv_failure, 0);
            return;
        }
        csv_set_delim(&parser_, static_cast<unsigned char>(separator));
        csv_set_blk_size(&parser_, block);
    }
    ~Reading() { csv_free(&parser_); }
    Reading(Reading const&) = delete;
    Reading& operator=(Reading const&) = delete;

    void run()
    {
        while (going_ && next_ < text_.size()) {
            auto const end = text_.find_first_of({ends_, sizeof ends_}, next_);
            feed(end == std::string_view::npos ? text_.size() : end + 1);
        }
        if (going_ && csv_fini(&parser_, field, row, this) != 0) {
            fail(callflow_csv_open, start_);
        }
    }

private:
    static constexpr std::size_t block = 4096;

    void feed(std::size_t end)
    {
        handed_out_ = false;
        auto const part = text_.substr(next_, end - next_);
        auto const done = csv_parse(&parser_, part.data(), part.size(), field, row, this);
        if (done != part.size()) {
            fail(callflow_csv_stray, next_ + done);
        } else if (handed_out_ || (start_ == next_ && is_line_break(part))) {
            start_ = end;
        } else if (end - start_ > most_) {
            send(callflow_csv_long_field, start_);
            going_ = false;
        }
        next_ = end;
    }

    static bool is_line_break(std::string_view part)
    {
        return part.find_first_not_of(" \t\r\n") == std::string_view::npos;
    }

    void fail(callflow_csv_kind kind, std::size_t offset)
    {
        send(csv_error(&parser_) == CSV_EPARSE ? kind : callflow_csv_failure, offset);
        going_ = false;
    }

    void send(callflow_csv_kind kind, std::size_t offset, std::string_view text = {})
    {
        callflow_csv_event const event{kind, offset, text.data(), text.size()};
        going_ = going_ && take_(reader_, &event);
    }

    static void field(void* bytes, std::size_t size, void* data)
    {
        auto& self = *static_cast<Reading*>(data);
        self.handed_out_ = true;
        self.send(callflow_csv_field, self.start_, {static_cast<char const*>(bytes), size});
    }

    static void row(int, void* data)
    {
        auto& self = *static_cast<Reading*>(data);
        self.send(callflow_csv_row_end, self.start_);
    }

    csv_parser parser_{};
    std::string_view text_;
    char ends_[3];
    std::size_t most_;
    void* reader_;
    callflow_csv_taker take_;
    std::size_t next_ = 0;  ///< what libcsv has not seen yet
    std::size_t start_ = 0; ///< of the field that is being read
    bool handed_out_ = false;
    bool going_ = true;
};

}

CALLFLOW_PLUGIN void callflow_csv_read(
    char const* text, std::size_t size, char separator, std::size_t most_bytes, void* reader,
    callflow_csv_taker take)
{
    Reading{{text, size}, separator, most_bytes, reader, take}.run();
}
