#include "model/shapes.h"

#include "text/name.h"
#include "text/phone.h"
#include "text/words.h"

#include <algorithm>
#include <chrono>
#include <string>

namespace callflow {

bool is_date(std::string_view text)
{
    bool const numbers = text.size() == 10 && is_digits(text.substr(0, 4)) && is_digits(text.substr(5, 2)) &&
                         is_digits(text.substr(8));
    if (!numbers || text[4] != '-' || text[7] != '-') {
        return false;
    }
    auto const number = [&](std::size_t at, std::size_t size) {
        return std::stoi(std::string{text.substr(at, size)});
    };
    std::chrono::year_month_day const day{
        std::chrono::year{number(0, 4)}, std::chrono::month{static_cast<unsigned>(number(5, 2))},
        std::chrono::day{static_cast<unsigned>(number(8, 2))}};
    return day.ok();
}

bool is_dial_code(std::string_view text)
{
    return text.size() >= 3 && text.size() <= 5 && text.front() == '*' && is_digits(text.substr(1));
}

bool is_option(std::string_view text)
{
    return !text.empty() && text.size() <= 6 &&
           text.find_first_not_of("0123456789*#") == std::string_view::npos;
}

bool is_destination(std::string_view text)
{
    if (text.starts_with('@')) {
        return is_key(text.substr(1));
    }
    auto const parts = split(text, '/');
    return is_e164(text) || (parts.size() <= 2 && std::all_of(parts.begin(), parts.end(), is_key));
}

bool is_audio(std::string_view text)
{
    return text.starts_with("say:") ? !trim(text.substr(4)).empty() : is_key(text);
}

bool is_recipient(std::string_view text)
{
    return is_key(text) || is_email(text);
}

bool is_phone(std::string_view text)
{
    return is_e164(text) || is_extension(text);
}

bool is_caller_id(std::string_view text)
{
    return text == "original" || text == "called" || is_phone(text);
}

bool is_forward(std::string_view text)
{
    return is_e164(text) || is_sip_address(text);
}

}
