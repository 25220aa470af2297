#include "yaml.h"

#include "source.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <exception>
#include <istream>
#include <string>

#define CALLFLOW_PLUGIN __attribute__((visibility("default")))

namespace {

using callflow_yaml::Source;

/// The taker wants no more: unwinds yaml-cpp's parser.
struct Stop {};

std::size_t offset_of(YAML::Mark const& mark)
{
    return mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos);
}

class Handler : public YAML::EventHandler {
public:
    Handler(Source& source, void* reader, callflow_yaml_taker take)
        : source_{source}, reader_{reader}, take_{take}
    {
    }

    void OnDocumentStart(YAML::Mark const& mark) override { send(callflow_yaml_document, mark); }
    void OnDocumentEnd() override {}
    void OnNull(YAML::Mark const& mark, YAML::anchor_t anchor) override
    {
        send(callflow_yaml_none, mark, anchor);
    }
    void OnAlias(YAML::Mark const& mark, YAML::anchor_t anchor) override
    {
        send(callflow_yaml_alias, mark, anchor);
    }
    void OnScalar(
        YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
        std::string const& value) override
    {
        send({callflow_yaml_text, offset_of(mark), anchor, false, tag.c_str(), value.data(), value.size()});
    }
    void OnSequenceStart(
        YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override
    {
        auto const flow = style == YAML::EmitterStyle::Flow;
        send({callflow_yaml_list, offset_of(mark), anchor, flow, tag.c_str(), "", 0});
    }
    void OnSequenceEnd() override { send(callflow_yaml_end, {}); }
    void OnMapStart(
        YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override
    {
        auto const flow = style == YAML::EmitterStyle::Flow;
        send({callflow_yaml_map, offset_of(mark), anchor, flow, tag.c_str(), "", 0});
    }
    void OnMapEnd() override { send(callflow_yaml_end, {}); }

private:
    void send(callflow_yaml_kind kind, YAML::Mark const& mark, YAML::anchor_t anchor = 0)
    {
        send({kind, offset_of(mark), anchor, false, "?", "", 0});
    }
    void send(callflow_yaml_event const& event)
    {
        source_.relax();
        if (!take_(reader_, &event)) {
            throw Stop{};
        }
    }

    Source& source_;
    void* reader_;
    callflow_yaml_taker take_;
};

void parse(Source& source, Handler& handler)
{
    std::istream stream{&source};
    YAML::Parser parser{stream};
    while (parser.HandleNextDocument(handler)) {
    }
}

}

CALLFLOW_PLUGIN void
callflow_yaml_parse(char const* text, std::size_t size, void* reader, callflow_yaml_taker take)
{
    Source source{{text, size}};
    auto const fail = [&](std::size_t offset, std::string_view reason) {
        auto const kind = source.crowded() ? callflow_yaml_crowd : callflow_yaml_failure;
        callflow_yaml_event const event{kind, offset, 0, false, "?", reason.data(), reason.size()};
        take(reader, &event);
    };
    try {
        Handler handler{source, reader, take};
        parse(source, handler);
        if (source.crowded()) {
            fail(0, {});
        }
    } catch (Stop const&) {
        return;
    } catch (YAML::Exception const& error) {
        fail(offset_of(error.mark), error.msg);
    } catch (std::exception const& error) {
        fail(0, error.what());
    }
}
