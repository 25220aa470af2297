#include "workspace/prepare.h"

#include <sys/random.h>

namespace callflow {

std::string random_password()
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    constexpr unsigned fair =
        256 / letters.size() * letters.size(); // above it, some letters would come more often
    constexpr std::size_t length = 24;
    std::string password;
    while (password.size() < length) {
        unsigned char byte = 0;
        if (getrandom(&byte, 1, 0) != 1) {
            throw Error{Code::failure, "random", "the system gives no random numbers"};
        }
        if (byte < fair) {
            password += letters[byte % letters.size()];
        }
    }
    return password;
}

}
