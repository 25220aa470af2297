#include "document/desired_preview.h"

#include "document/events.h"
#include "document/read_encoding.h"

namespace callflow {
namespace {

/// Takes the texts of `vars:`, and the region.
class Glance : public Events {
public:
    explicit Glance(Preview& seen) : seen_{seen} {}

    void begin_document() override { depth_ = 0; }
    void text(std::string_view text, Place) override
    {
        if (depth_ == 2 && section_ == "vars") {
            seen_.variables.try_emplace(word_, text);
        } else if (depth_ == 2 && section_ == "settings" && word_ == "region") {
            seen_.region = text;
        }
    }
    void none(Place) override {}
    void begin_list(Place) override { ++depth_; }
    void end_list() override { --depth_; }
    void begin_map(Place) override { ++depth_; }
    void key(std::string_view name, Place) override
    {
        if (depth_ == 1) {
            section_ = name;
        } else if (depth_ == 2) {
            word_ = name;
        }
    }
    void end_map() override { --depth_; }

private:
    Preview& seen_;
    std::size_t depth_ = 0;
    std::string section_;
    std::string word_;
};

bool holds(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

}

Preview preview(std::vector<Source> const& sources)
{
    Preview seen;
    Glance glance{seen};
    for (auto const& source : sources) {
        if (holds(source.text, "vars") || holds(source.text, "region")) {
            is_json(source) ? read_json(source.text, glance) : read_yaml(source.text, glance);
        }
    }
    return seen;
}

bool is_json(Source const& source)
{
    std::string_view const path = source.path;
    auto const text = skip_byte_order_mark(source.text);
    auto const first = text.find_first_not_of(" \t\r\n");
    return path.ends_with(".json") || (first != std::string_view::npos && text[first] == '{');
}

}
