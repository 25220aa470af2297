#pragma once

#include "check/check.h"
#include "kinds/kind.h"
#include "model/nouns.h"
#include "model_reading.h"
#include "text/words.h"

#include <algorithm>

namespace callflow {

/// A phone system written thing by thing: "user ana", "module sales/menu voice_menu", "number sales/101".
/// Fields are written as a person would, and read by the real readers.
class Phones {
public:
    Phones& has(std::string_view what, Written written = {}, std::string_view name = {})
    {
        Value fields = Value::map();
        for (auto const& [word, value] : written) {
            fields.put(word, value);
        }
        return add(what, fields, name);
    }

    /// The next things stand in that file, each a line further down.
    Phones& in(std::string file)
    {
        files_.push_back(std::move(file));
        line_ = 0;
        return *this;
    }

    std::vector<Finding> check() { return check_state(sorted(), "2026-11-24", files_); }
    std::vector<Finding> errors() { return check_errors(sorted(), files_); }

    /// `thing path` of each finding of that code, by commas.
    std::string told(std::string_view code)
    {
        std::string result;
        for (auto const& one : check()) {
            if (one.code == code) {
                result += fmt::format(
                    "{}{}{}{}", result.empty() ? "" : ", ", one.thing, one.path.empty() ? "" : " ", one.path);
            }
        }
        return result;
    }

    /// The one finding of that code.
    Finding finding(std::string_view code)
    {
        auto findings = check();
        std::erase_if(findings, [&](Finding const& one) { return one.code != code; });
        REQUIRE(findings.size() == 1);
        return findings.front();
    }

private:
    State const& sorted()
    {
        state_.sort();
        return state_;
    }

    Phones& add(std::string_view what, Value const& fields, std::string_view name)
    {
        auto const words = split(what, ' ');
        Thing thing{*noun_of(words.front())};
        thing.key = words.size() > 1 ? words[1] : words.front();
        auto const slash = thing.key.find('/');
        if (slash != std::string_view::npos) {
            thing.owner = thing.key.substr(0, slash);
            thing.key.remove_prefix(slash + 1);
        }
        thing.name = name;
        thing.kind = thing.noun == Noun::module ? find_kind(words.back()) : nullptr;
        auto const canonical = thing.kind == nullptr ? read(thing.noun, fields) : read(*thing.kind, fields);
        auto normal = normal_fields(thing.noun, thing.kind, canonical);
        place(normal, fields);
        auto const bytes = packed(normal);
        auto const writing = packed_writing({}, normal);
        thing.fields = bytes;
        if (!files_.empty()) {
            thing.origin = {static_cast<std::uint32_t>(files_.size()), {++line_, 3}};
            thing.written = writing;
        }
        state_.add(thing);
        return *this;
    }

    /// The places of what was written; readers do not keep them.
    static void place(Value& normal, Value const& written)
    {
        normal.place = written.place;
        for (std::size_t i = 0; i < normal.items.size(); ++i) {
            Value const* const item = normal.is_map()            ? written.find(normal.names[i])
                                      : i < written.items.size() ? &written.items[i]
                                                                 : nullptr;
            if (item != nullptr) {
                place(normal.items[i], *item);
            }
        }
    }

    static Value read(Noun noun, Value const& fields)
    {
        Findings findings;
        auto canonical = accept_fields(noun, fields, findings);
        REQUIRE(codes(findings) == "");
        return canonical;
    }

    /// Exits stay as they are written: what is wrong with them is for the checks to say.
    static Value read(KindInfo const& kind, Value const& fields)
    {
        Value common = Value::map();
        Value own = Value::map();
        for (std::size_t i = 0; i < fields.names.size(); ++i) {
            auto const of_kind = [&](FieldInfo const& field) { return field.word == fields.names[i]; };
            bool const mine = std::any_of(kind.fields.begin(), kind.fields.end(), of_kind);
            (mine ? own : common).put(fields.names[i], fields.items[i]);
        }
        Findings findings;
        auto canonical = read(Noun::module, common);
        auto const special = write_kind(read_kind(kind, own, findings));
        REQUIRE(codes(findings) == "");
        for (std::size_t i = 0; i < special.names.size(); ++i) {
            canonical.put(special.names[i], special.items[i]);
        }
        return canonical;
    }

    State state_;
    std::vector<std::string> files_;
    std::uint32_t line_ = 0;
};

/// `first=second` of exits.
inline Value to(std::initializer_list<std::pair<std::string_view, std::string_view>> exits)
{
    Value result = Value::map();
    for (auto const& [exit, target] : exits) {
        result.put(exit, text(target));
    }
    return result;
}

}
