#include "../text/unicode.h"
#include "document/yaml_events.h"
#include "read_encoding.h"
#include "read_yaml_rules.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

class YamlReader {
public:
    YamlReader(std::string_view text, Events& events, Problems& problems)
        : text_{text}, events_{events}, problems_{problems}, places_{text}, strict_{events, problems},
          aliases_{strict_, problems}
    {
    }

    void read()
    {
        each_yaml_event(text_, [this](callflow_yaml_event event) {
            // yaml-cpp may stand behind the end.
            event.offset = std::min(event.offset, text_.size());
            return take(event);
        });
        if (problems_.empty() && !is_closed(text_.substr(quoted_))) {
            problems_.add(places_.at(text_.size()), syntax_sentence("illegal EOF in scalar"));
        }
    }

private:
    bool take(callflow_yaml_event const& event)
    {
        switch (event.kind) {
        case callflow_yaml_document:
            return begin_document(event);
        case callflow_yaml_failure:
            return fail(event);
        case callflow_yaml_crowd:
            return crowd();
        case callflow_yaml_end:
            styles_.pop_back();
            return aliases_.take({YamlNode::Kind::end}, 0);
        default:
            return take_node(event);
        }
    }

    bool begin_document(callflow_yaml_event const& event)
    {
        if (++documents_ > 1 && text_.substr(event.offset, 3) != "---") {
            problems_.add(places_.at(event.offset), "a second document begins here: put --- before it");
            return false;
        }
        place_ = places_.at(event.offset);
        offset_ = event.offset;
        aliases_.begin_document();
        events_.begin_document();
        return true;
    }

    bool fail(callflow_yaml_event const& event)
    {
        auto const place = places_.at(event.offset);
        if (auto const tab = tab_in_indentation(places_.line()); tab != std::string_view::npos) {
            report_tab(tab);
        } else if (text_.substr(event.offset, 1) == "*" && is_unknown_alias({event.text, event.size})) {
            auto const name = name_of_alias(text_.substr(event.offset));
            problems_.add(
                place, fmt::format("alias \"*{0}\" without its anchor: put &{0} above", quotable(name)));
        } else {
            problems_.add(place, syntax_sentence({event.text, event.size}));
        }
        return false;
    }

    /// A text that is too long has been reported already.
    bool crowd()
    {
        if (problems_.empty()) {
            problems_.add(place_, crowd_sentence);
        }
        return false;
    }

    /// The parser takes what follows for something else than it is meant to be.
    void report_tab(std::size_t column)
    {
        misled_ = true;
        problems_.add(places_.at(places_.line_start() + column), "a tab in the indentation: use spaces");
    }

    bool take_node(callflow_yaml_event const& event)
    {
        auto const node = node_of(event);
        if (misled_) {
            return false;
        }
        place_ = node.place;
        offset_ = event.offset;
        if (!has_fitting_tag(event)) {
            problems_.add(place_, tag_sentence(event.tag));
        }
        if (event.kind == callflow_yaml_list || event.kind == callflow_yaml_map) {
            styles_.push_back({event.kind == callflow_yaml_list, event.flow});
        }
        return aliases_.take(node, event.kind == callflow_yaml_alias ? 0 : event.anchor);
    }

    YamlNode node_of(callflow_yaml_event const& event)
    {
        auto const rest = text_.substr(event.offset);
        if (event.kind == callflow_yaml_none && !is_null_written(rest)) {
            return absent(event.offset);
        }
        auto const place = places_.at(event.offset);
        check_tabs(event.offset, place);
        switch (event.kind) {
        case callflow_yaml_alias:
            return {YamlNode::Kind::alias, true, place, name_of_alias(rest), event.anchor};
        case callflow_yaml_list:
            return {YamlNode::Kind::list, true, place};
        case callflow_yaml_map:
            return {YamlNode::Kind::map, true, place};
        case callflow_yaml_text:
            return text_of(event, place);
        default:
            return {YamlNode::Kind::none, true, place};
        }
    }

    YamlNode text_of(callflow_yaml_event const& event, Place place)
    {
        auto const kind = is_null_tag(event.tag) ? YamlNode::Kind::none : YamlNode::Kind::text;
        auto const plain = event.tag == std::string_view{"?"};
        quoted_ = plain ? quoted_ : event.offset;
        return {kind, plain, place, {event.text, event.size}};
    }

    /// Nothing is written: it stands at its key or dash, not where the parser saw the next thing.
    YamlNode absent(std::size_t offset)
    {
        auto place = place_;
        if (!styles_.empty() && styles_.back().list) {
            place = absent_element(offset);
        } else if (!styles_.empty() && !styles_.back().flow && !has_colon(between(offset))) {
            problems_.add(place, "a key without a colon: write one after it");
        }
        return {YamlNode::Kind::none, true, place};
    }

    /// What stands between the beginning of the node before and `offset`.
    std::string_view between(std::size_t offset) const { return text_.substr(offset_, offset - offset_); }

    Place absent_element(std::size_t offset)
    {
        if (styles_.back().flow) {
            auto const place = places_.at(offset);
            problems_.add(place, "an element is missing here: write it, or take the comma away");
            return place;
        }
        auto const dash = between(offset).rfind('-');
        return dash == std::string_view::npos ? place_ : places_.at(offset_ + dash);
    }

    void check_tabs(std::size_t offset, Place place)
    {
        if (place.line == checked_line_) {
            return;
        }
        checked_line_ = place.line;
        auto const before = text_.substr(places_.line_start(), offset - places_.line_start());
        if (before.find_first_not_of(" \t-?") != std::string_view::npos) {
            return;
        }
        if (auto const tab = tab_in_indentation(before); tab != std::string_view::npos) {
            report_tab(tab);
        }
    }

    /// How an open list or map is written.
    struct Style {
        bool list;
        bool flow;
    };

    std::string_view text_;
    Events& events_;
    Problems& problems_;
    Places places_;
    Strict strict_;
    Aliases aliases_;
    std::vector<Style> styles_;
    std::size_t documents_ = 0;
    /// Of the node before.
    Place place_{1, 1};
    std::size_t offset_ = 0;
    /// Of the last text in quotes, if there was one.
    std::size_t quoted_ = 0;
    std::uint32_t checked_line_ = 0;
    bool misled_ = false;
};

}

std::vector<Problem> read_yaml(std::string_view text, Events& events)
{
    Problems problems;
    text = skip_byte_order_mark(text);
    if (check_encoding(text, problems)) {
        YamlReader{text, events, problems}.read();
    }
    return problems.take();
}

}
