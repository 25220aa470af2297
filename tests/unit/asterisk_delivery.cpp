#include "asterisk/delivery.h"
#include "process/run.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace callflow;

namespace {

constexpr char const* read_mail = R"(
import email, email.policy, sys
m = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
del m['Date']
for name, value in m.items():
    print(name, value, sep='=')
print(m.get_body().get_content().replace('\r\n', '\n'), end='')
for part in m.iter_attachments():
    print(part.get_content_type(), part.get_filename(), len(part.get_content()))
)";

constexpr char const* fake_sendmail = R"(#!/bin/sh
echo "$*" >"${0%/*}/words"
cat >"${0%/*}/mail.part" && mv "${0%/*}/mail.part" "${0%/*}/mail"
)";

std::string encoded(std::string const& text)
{
    return run_program({"base64", "-w", "0"}, text)->output;
}

/// A deployment with the script, and a sendmail that keeps what it is given.
class Office {
public:
    Office() : folder_{std::filesystem::temp_directory_path() / "cf-mail-XXXXXX"}
    {
        REQUIRE(mkdtemp(folder_.data()) != nullptr);
        std::filesystem::create_directory(folder_ + "/deliveries");
        write("deliver", std::string{delivery_script()});
        write("sendmail", fake_sendmail);
        chmod(path("deliver").c_str(), 0750);
        chmod(path("sendmail").c_str(), 0750);
    }
    ~Office() { std::filesystem::remove_all(folder_); }
    Office(Office const&) = delete;
    Office& operator=(Office const&) = delete;

    std::string path(std::string const& name) const { return folder_ + "/" + name; }
    void write(std::string const& name, std::string const& bytes) const
    {
        std::ofstream{path(name), std::ios::binary} << bytes;
    }
    std::string read(std::string const& name) const
    {
        std::ifstream file{path(name), std::ios::binary};
        return {std::istreambuf_iterator<char>{file}, {}};
    }

    /// Runs it for a job that says this.
    void deliver(
        std::string const& job, std::string const& caller, std::vector<std::string> const& more = {}) const
    {
        write("deliveries/f1-m2", job);
        std::vector<std::string> words = {
            "env",
            "PATH=" + folder_ + ":/usr/bin:/bin",
            path("deliver"),
            "f1-m2",
            encoded(caller),
            encoded("+15550100"),
            encoded("Sales"),
            encoded("Front desk"),
            "1700000000"};
        words.insert(words.end(), more.begin(), more.end());
        auto const ran = run_program(words, "");
        CHECK(ran->status == 0);
        CHECK(ran->output + ran->errors == "");
    }

    /// The mail that comes, as a mail program reads it; empty if none comes.
    std::string mail() const
    {
        for (int wait = 0; wait < 1000 && !std::filesystem::exists(path("mail")); ++wait)
            std::this_thread::sleep_for(std::chrono::milliseconds{10});
        return std::filesystem::exists(path("mail"))
                   ? run_program({"python3", "-c", read_mail}, read("mail"))->output
                   : "";
    }
    /// Whether none comes while another one does.
    bool nothing_comes() const
    {
        std::this_thread::sleep_for(std::chrono::milliseconds{100});
        return !std::filesystem::exists(path("words"));
    }

private:
    std::string folder_;
};

std::string const plain = "to ann@example.com\nsubject A call\n\nHello\n";
std::string const plain_mail =
    "To=ann@example.com\nSubject=A call\nAuto-Submitted=auto-generated\nMIME-Version=1.0\n"
    "Content-Type=text/plain; charset=\"UTF-8\"\nContent-Transfer-Encoding=base64\n";

}

TEST_CASE("a mail says to all of them what its job says, with what is known of the call")
{
    Office const office;
    office.deliver(
        "to ann@example.com\nto bob@example.com\nsubject {flow}: {caller} called\nzone Europe/London\n\n"
        "{caller} called {number} ({flow}, {module}) at {time}.\n\nto nobody\n{unknown} {\n",
        "+15550199");
    CHECK(
        office.mail() ==
        "To=ann@example.com, bob@example.com\nSubject=Sales: +15550199 "
        "called\nAuto-Submitted=auto-generated\n"
        "MIME-Version=1.0\nContent-Type=text/plain; charset=\"UTF-8\"\nContent-Transfer-Encoding=base64\n"
        "+15550199 called +15550100 (Sales, Front desk) at 2023-11-14 22:13.\n\nto nobody\n{unknown} {\n");
    CHECK(office.read("words") == "-t -i\n");
}

TEST_CASE("whatever a caller is called stays text, in the subject and in the mail")
{
    for (std::string const name :
         {"&", "\\1\\n\\&", "$(touch evil)`touch evil`", "'; touch evil; '", "\" | touch evil",
          "{number} {caller}", "%s%d%n", "=?UTF-8?Q?Bcc?=", "-n", "a  b\\",
          "\xc3\x9c\xc3\xb1\xe2\x82\xac\xf0\x9f\x93\x9e",
          "ÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜÄÖÜ"}) {
        CAPTURE(name);
        Office const office;
        office.deliver("to ann@example.com\nsubject From {caller}!\n\n<{caller}>\n", name);
        auto const mail = office.mail();
        CHECK(mail.find("\nSubject=From " + name + "!\n") != std::string::npos);
        CHECK(mail.find("\n<" + name + ">\n") != std::string::npos);
        CHECK(!std::filesystem::exists(office.path("evil")));
    }
}

TEST_CASE("no caller makes a header of his own")
{
    for (std::string const ends : {"\r\n", "\n", "\r", "\n\n", "\x0b"}) {
        CAPTURE(ends);
        Office const office;
        office.deliver(
            "to ann@example.com\nsubject {caller}\n\n{caller}\n", "a" + ends + "Bcc: eve@example.com");
        auto const mail = office.mail();
        CHECK(mail.find("\nBcc") == std::string::npos);
        CHECK(office.read("mail").find("\nBcc") == std::string::npos);
        CHECK(
            mail.find("Subject=a" + std::string(ends.size(), ' ') + "Bcc: eve@example.com\n") !=
            std::string::npos);
    }
}

TEST_CASE("a caller who sends bytes of no text does no harm")
{
    Office const office;
    office.deliver("to ann@example.com\nsubject {caller}\n\nend {caller}\n", std::string{"a\0b\xff\xfe", 5});
    auto const mail = office.mail();
    CHECK(mail.find("To=ann@example.com\nSubject=a b") == 0);
    CHECK(mail.find("end a b") != std::string::npos);
}

TEST_CASE("a withheld caller is told so")
{
    Office const office;
    office.deliver("to ann@example.com\nsubject From {caller}\n\n\n", "");
    CHECK(office.mail().find("Subject=From withheld\n") != std::string::npos);
}

TEST_CASE("a file goes with the mail")
{
    std::vector<std::pair<std::string, std::string>> const kinds = {
        {"a.wav", "audio/x-wav"}, {"a.gsm", "audio/x-gsm"}, {"a.tiff", "image/tiff"}};
    for (auto const& kind : kinds) {
        CAPTURE(kind.first);
        Office const office;
        office.write(kind.first, std::string(1'000'000, '\xfe'));
        office.deliver(plain, "", {office.path(kind.first), ""});
        auto const part = fmt::format("\nHello\n{} {} 1000000\n", kind.second, kind.first);
        CHECK(office.mail().find(part) != std::string::npos);
    }
}

TEST_CASE("nothing is sent of a file that is not there or has nothing, nor of a fax without a page")
{
    Office const office;
    office.write("empty.tiff", "");
    office.write("empty.wav", std::string(44, 'x'));
    office.write("full.tiff", "x");
    office.deliver(plain, "", {office.path("none.wav")});
    office.deliver(plain, "", {office.path("empty.tiff")});
    office.deliver(plain, "", {office.path("empty.wav")});
    office.deliver(plain, "", {office.path("full.tiff"), "0"});
    CHECK(office.nothing_comes());
    office.deliver(plain, "", {office.path("full.tiff"), "1"});
    CHECK(office.mail().find("image/tiff full.tiff 1\n") != std::string::npos);
}

TEST_CASE("nothing is sent of a job that nobody gets, or of a path")
{
    Office const office;
    office.deliver("subject A call\n\nto ann@example.com\n", "");
    office.write("job", plain);
    run_program(
        {"env", "PATH=" + office.path("") + ":/usr/bin:/bin", office.path("deliver"), "../job", "", "", "",
         "", "0"},
        "");
    CHECK(office.nothing_comes());
    office.deliver(plain, "");
    CHECK(office.mail() == plain_mail + "Hello\n");
}

TEST_CASE("a call does not wait for its mail")
{
    Office const office;
    office.write(
        "sendmail", "#!/bin/sh\nsleep 1\ncat >\"${0%/*}/part\" && mv \"${0%/*}/part\" \"${0%/*}/mail\"\n");
    auto const begin = std::chrono::steady_clock::now();
    office.deliver(plain, "");
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::milliseconds{500});
    CHECK(office.mail().find("Hello") != std::string::npos);
}
