#pragma once

#include "output/output.h"

#include <callflow/catalog.h>

#include <cstdio>
#include <string>
#include <unistd.h>
#include <vector>

/// A stream of the program that ends in a file, and what was written to it.
class Capture {
public:
    explicit Capture(cf::Style style = {}) : file_{std::tmpfile()}, out{fileno(file_), style} {}
    ~Capture() { std::fclose(file_); }
    Capture(Capture const&) = delete;
    Capture& operator=(Capture const&) = delete;

    std::string text()
    {
        out.flush();
        auto const size = lseek(fileno(file_), 0, SEEK_END);
        std::string content(static_cast<std::size_t>(size), '\0');
        auto const got = pread(fileno(file_), content.data(), content.size(), 0);
        return got == size ? content : "cannot be read back";
    }

private:
    std::FILE* file_;

public:
    cf::Output out;
};

inline cf::Style style_of(cf::Format format)
{
    cf::Style style;
    style.format = format;
    return style;
}

inline cf::Style terminal_of(std::size_t columns)
{
    auto style = style_of(cf::Format::table);
    style.terminal = true;
    style.columns = columns;
    return style;
}

inline callflow::FieldInfo field(std::string_view word, callflow::Type type = callflow::Type::text)
{
    callflow::FieldInfo info;
    info.word = info.singular = word;
    info.type = type;
    return info;
}

inline callflow::FieldInfo list_field(std::string_view word)
{
    auto info = field(word);
    info.list = true;
    return info;
}

inline callflow::FieldInfo structure_field(std::string_view word, std::vector<callflow::FieldInfo> parts)
{
    auto info = field(word, callflow::Type::structure);
    info.parts = std::move(parts);
    return info;
}

inline callflow::Value text(std::string content)
{
    return callflow::Value::of(std::move(content));
}
