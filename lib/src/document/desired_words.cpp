#include "document/desired_words.h"

#include "document/desired_keys.h"
#include "model/readers.h"
#include "text/name.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

bool says_nothing(Value const& value)
{
    return value.is_none() || (value.is_text() ? value.text.empty() : value.items.empty());
}

/// Takes one entry of the map after the other.
class Taker {
public:
    Taker(Thing const& thing, Piece const& piece, Findings& findings)
        : thing_{thing}, piece_{piece}, findings_{findings}, fields_{thing_fields(thing.noun, thing.kind)}
    {
    }

    /// `key` is the number of the entry's key in the piece.
    void take(std::string const& word, Value& value, std::size_t key)
    {
        if (takes_aside(word, value)) {
            return;
        }
        FieldInfo const* const field = field_of(word);
        if (field == nullptr && thing_.noun == Noun::module && thing_.kind == nullptr) {
            return; // it may be of the kind that is not known
        }
        if (field == nullptr) {
            report_unknown_key(word, piece_.keys[key], words(), findings_);
        } else if (says_nothing(value)) {
            written_.cleared.emplace_back(field->word, value.place);
        } else {
            take_field(*field, value, key + 1);
        }
    }

    Written taken() { return std::move(written_); }

private:
    /// What is written like a field and is none.
    bool takes_aside(std::string_view word, Value& value)
    {
        if (word == "name" && has_name(thing_.noun)) {
            take_name(value);
        } else if (word == "default" && thing_.noun == Noun::flow) {
            Findings::Step const step{findings_, word, value.place};
            written_.becomes_default = !value.is_none() && read_boolean(value, findings_);
        } else if (word == "tabs" && thing_.noun == Noun::flow) {
            written_.tabs = std::move(value);
        } else {
            return word == "kind" && thing_.noun == Noun::module;
        }
        return true;
    }

    void take_name(Value const& value)
    {
        Findings::Step const step{findings_, "name", value.place};
        if (value.is_list() || value.is_map()) {
            findings_.add("E02", fmt::format("{}, expected one text", shape_of(value)));
            return;
        }
        try {
            written_.name = accept_name(value.text);
        } catch (Error const& error) {
            if (error.code() != Code::usage) {
                throw;
            }
            findings_.add("E02", error.sentence());
        }
    }

    /// Where a number leads is said in its flow, by the place of its entry.
    bool is_written(FieldInfo const& field) const
    {
        return thing_.noun != Noun::number ||
               (field.word != "flow" && (field.word != "to" || !thing_.owner.empty()));
    }

    FieldInfo const* field_of(std::string_view word) const
    {
        auto const found = std::find_if(
            fields_.begin(), fields_.end(), [=](FieldInfo const& field) { return field.word == word; });
        return found == fields_.end() || !is_written(*found) ? nullptr : &*found;
    }

    std::vector<std::string> words() const
    {
        std::vector<std::string> words;
        for (auto const* const word : {"name", "kind"}) {
            if (has_name(thing_.noun) && (word[0] == 'n' || thing_.noun == Noun::module)) {
                words.emplace_back(word);
            }
        }
        for (auto const& field : fields_) {
            if (is_written(field)) {
                words.emplace_back(field.word);
            }
        }
        if (thing_.noun == Noun::flow) {
            words.insert(words.end(), {"default", "tabs", "modules", "numbers"});
        } else if (thing_.noun == Noun::user) {
            words.emplace_back("contacts");
        }
        return words;
    }

    void take_field(FieldInfo const& field, Value& value, std::size_t first_key)
    {
        if (field.type == Type::secret && value.is_text() && !value.text.starts_with("env:") &&
            !value.text.starts_with("file:")) {
            Findings::Step const step{findings_, field.word, value.place};
            findings_.add(
                "E02", "a password does not stand in a document: write {env: NAME} or {file: PATH}");
            return;
        }
        check_keys(value, field, piece_, first_key, findings_);
        if (field.map && value.is_map()) {
            written_.entries.push_back({&field, first_key});
        }
        bool const own = static_cast<std::size_t>(&field - fields_.data()) >= noun_fields();
        Value& fields = own ? written_.own : written_.fields;
        fields.names.emplace_back(field.word);
        fields.items.push_back(std::move(value));
    }

    std::size_t noun_fields() const
    {
        return thing_.kind == nullptr ? fields_.size() : fields_.size() - thing_.kind->fields.size();
    }

    Thing const& thing_;
    Piece const& piece_;
    Findings& findings_;
    std::vector<FieldInfo> const& fields_;
    Written written_;
};

}

Value const* Written::find(std::string_view word) const
{
    Value const* const value = fields.find(word);
    return value == nullptr ? own.find(word) : value;
}

Place Written::place_of(std::string_view word) const
{
    if (Value const* const value = find(word)) {
        return value->place;
    }
    auto const found =
        std::find_if(cleared.begin(), cleared.end(), [=](auto const& one) { return one.first == word; });
    return found == cleared.end() ? Place{} : found->second;
}

bool Written::clears(std::string_view word) const
{
    return std::any_of(cleared.begin(), cleared.end(), [=](auto const& one) { return one.first == word; });
}

Written take_words(Thing const& thing, Piece& piece, Findings& findings)
{
    Taker taker{thing, piece, findings};
    std::size_t key = 0;
    for (std::size_t i = 0; i < piece.value.names.size(); ++i) {
        auto const inside = keys_in(piece.value.items[i]);
        taker.take(piece.value.names[i], piece.value.items[i], key);
        key += 1 + inside;
    }
    return taker.taken();
}

}
