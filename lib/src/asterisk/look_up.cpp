#include "asterisk/look_up.h"

#include "asterisk/digest.h"

namespace callflow {

namespace {

constexpr std::size_t most_in_context = 100;

}

void LookUp::add(std::string_view text, std::string step)
{
    steps_.try_emplace(md5_of(text), std::string{text}, std::move(step));
}

std::size_t LookUp::letters() const
{
    std::size_t count = 0;
    for (auto contexts = most_in_context; contexts < steps_.size(); contexts *= 16) {
        ++count;
    }
    return count;
}

std::string LookUp::place() const
{
    auto const count = letters();
    return count == 0 ? context_ + ",${CFH},1" : fmt::format("{}${{CFH:0:{}}},${{CFH}},1", context_, count);
}

void LookUp::ask(ConfigWriter& out, std::string_view text, std::string_view target) const
{
    auto const here = place();
    out.step("Set(CFH=${{MD5({})}})", text);
    out.step("GotoIf(${{DIALPLAN_EXISTS({})}}?{})", here, target.empty() ? here : target);
}

void LookUp::write(ConfigWriter& out, std::string_view about) const
{
    auto const count = letters();
    std::string open;
    for (auto const& [hash, known] : steps_) {
        if (auto const context = context_ + hash.substr(0, count); context != open) {
            out.section(context, about);
            open = context;
        }
        out.line("; {}", comment(known.first));
        out.extension(hash);
        out.step("{}", known.second);
    }
}

}
