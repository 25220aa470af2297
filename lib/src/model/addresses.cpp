#include "model/shapes.h"
#include "text/words.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <string>

namespace callflow {
namespace {

bool is_alphanumeric(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_label(std::string_view text)
{
    return !text.empty() && text.size() <= 63 && text.front() != '-' && text.back() != '-' &&
           std::all_of(text.begin(), text.end(), [](char c) { return is_alphanumeric(c) || c == '-'; });
}

bool is_host_name(std::string_view text)
{
    auto const labels = split(text, '.');
    return text.size() <= 253 && !is_digits(labels.back()) &&
           std::all_of(labels.begin(), labels.end(), is_label);
}

/// The bits of an address of that family; 0 if the text is none.
int address_bits(std::string_view text)
{
    std::string const name{text};
    in6_addr bytes{};
    if (inet_pton(AF_INET, name.c_str(), &bytes) == 1) {
        return 32;
    }
    return inet_pton(AF_INET6, name.c_str(), &bytes) == 1 ? 128 : 0;
}

bool is_number(std::string_view text, int least, int most)
{
    int value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return is_digits(text) && error == std::errc{} && value >= least && value <= most;
}

/// The host of `host:port`, which may be an IPv6 address in brackets; empty if the port is none.
std::string_view host_before_port(std::string_view text)
{
    auto const bracket = text.rfind(']');
    auto const colon = text.find(':', bracket == std::string_view::npos ? 0 : bracket);
    if (colon != std::string_view::npos && !is_number(text.substr(colon + 1), 1, 65535)) {
        return {};
    }
    auto const host = text.substr(0, colon);
    bool const bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    return bracketed ? host.substr(1, host.size() - 2) : host;
}

}

bool is_host(std::string_view text)
{
    return is_host_name(text) || address_bits(text) != 0;
}

bool is_network(std::string_view text)
{
    auto const parts = split(text, '/');
    auto const bits = address_bits(parts.front());
    return bits != 0 && (parts.size() == 1 || (parts.size() == 2 && is_number(parts[1], 0, bits)));
}

bool is_email(std::string_view text)
{
    auto const at = text.find('@');
    if (at == std::string_view::npos || at == 0 || at > 64) {
        return false;
    }
    return text.substr(0, at).find_first_of(" ,;:<>()[]\\\"") == std::string_view::npos &&
           is_host_name(text.substr(at + 1));
}

bool is_sip_address(std::string_view text)
{
    auto const colon = text.find(':');
    auto const scheme = text.substr(0, colon);
    if (colon == std::string_view::npos || (scheme != "sip" && scheme != "sips")) {
        return false;
    }
    auto const rest = text.substr(colon + 1);
    auto const at = rest.find('@');
    if (at == 0 || rest.find_first_of(" ,;<>\"\\") != std::string_view::npos) {
        return false;
    }
    return is_host(host_before_port(at == std::string_view::npos ? rest : rest.substr(at + 1)));
}

}
