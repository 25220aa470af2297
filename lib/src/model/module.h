#pragma once

#include "model/codecs.h"

namespace callflow {

/// The cable from one exit of a module to the module where the call goes next.
struct Cable {
    std::string exit;
    Ref<Noun::module> to;
};

/// What every module has, whatever its kind.
struct Module {
    Ref<Noun::tab> tab;
    Prose note;
    bool enabled = true;
    std::vector<Cable> exits;
};

template <> struct Fields<Cable> {
    static constexpr Notation notation = Notation::first_equals;
    static constexpr bool as_map = true;
    static constexpr auto all = std::tuple{
        field("exit", &Cable::exit, "An exit of the kind").required().range(1, 64),
        field("to", &Cable::to, "The module that comes next").required(),
    };
};

template <> struct Fields<Module> {
    static constexpr auto all = std::tuple{
        field("tab", &Module::tab, "Workspace tab; without one the flow's first"),
        field("note", &Module::note, "Whatever a reader should know"),
        field("enabled", &Module::enabled, "Off: calls pass through, or end where the kind has no such exit"),
        field("exits", &Module::exits, "Where calls go next: no_answer=voicemail-main").singular("exit"),
    };
};

}
