#include "store/state_row.h"

namespace callflow {

namespace {

constexpr char between_parts = '\x1f';
constexpr char between_elements = '\n';

void pack_parts(Packer& packer, FieldInfo const& field, std::string_view text)
{
    auto const map = packer.open(Value::Shape::map);
    std::size_t count = 0;
    auto part = field.parts.begin();
    each_part(text, between_parts, [&](std::string_view value) {
        if (!value.empty()) {
            packer.name(part->word);
            packer.text(value);
            ++count;
        }
        ++part;
    });
    packer.close(map, count);
}

void pack_entry(Packer& packer, std::string_view text)
{
    auto const end = text.find(between_parts);
    packer.name(text.substr(0, end));
    packer.text(end == std::string_view::npos ? std::string_view{} : text.substr(end + 1));
}

void pack_list(Packer& packer, FieldInfo const& field, std::string_view text)
{
    auto const list = packer.open(field.map ? Value::Shape::map : Value::Shape::list);
    std::size_t count = 0;
    each_part(text, between_elements, [&](std::string_view element) {
        if (field.map) {
            pack_entry(packer, element);
        } else if (field.type == Type::structure) {
            pack_parts(packer, field, element);
        } else {
            packer.text(element);
        }
        ++count;
    });
    packer.close(list, count);
}

/// The place where a secret is, as env:NAME and file:PATH are; empty for a secret itself.
std::string_view source_of(std::string_view secret)
{
    for (std::string_view const source : {"env", "file"}) {
        if (secret.starts_with(source) && secret.size() > source.size() + 1 && secret[source.size()] == ':') {
            return source;
        }
    }
    return {};
}

void pack_reference(Packer& packer, std::string_view secret)
{
    auto const source = source_of(secret);
    auto const map = packer.open(Value::Shape::map);
    packer.name(source);
    packer.text(secret.substr(source.size() + 1));
    packer.close(map, 1);
}

}

bool pack_stored(Packer& packer, FieldInfo const& field, std::string_view text)
{
    bool const hidden = field.type == Type::secret && source_of(text).empty();
    if (text.empty() || text == field.default_text || hidden) {
        return false;
    }
    packer.name(field.word);
    if (field.list) {
        pack_list(packer, field, text);
    } else if (field.type == Type::structure) {
        pack_parts(packer, field, text);
    } else if (field.type == Type::secret) {
        pack_reference(packer, text);
    } else {
        packer.text(text);
    }
    return true;
}

}
