#include "deploy/folder.h"
#include "deploy/includes.h"
#include "deploy/release.h"
#include "engine_box.h"

#include <callflow/error.h>

#include <doctest/doctest.h>

#include <csignal>
#include <filesystem>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace callflow;

namespace {

namespace fs = std::filesystem;

/// No file can be made longer while it lives.
class FullDisk {
public:
    FullDisk()
    {
        signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        rlimit const none{1, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }
    FullDisk(FullDisk const&) = delete;
    FullDisk& operator=(FullDisk const&) = delete;

private:
    rlimit before_{};
};

std::string sentence_of(std::function<void()> const& deed)
{
    try {
        deed();
    } catch (Error const& error) {
        return error.sentence();
    }
    return "nothing was refused";
}

std::string after_adding(std::string const& before)
{
    EngineBox const box;
    box.folder().write("queues.conf", before, {});
    auto const edits = includes_to_add(box.folder(), {"queues.conf"});
    write_includes(box.folder(), edits, {});
    return *box.folder().read("queues.conf");
}

std::string after_removing(std::string const& before)
{
    EngineBox const box;
    box.folder().write("queues.conf", before, {});
    write_includes(box.folder(), includes_to_remove(box.folder(), {"queues.conf"}), {});
    return box.folder().read("queues.conf").value_or("gone");
}

}

TEST_CASE("a file that is replaced keeps its mode")
{
    EngineBox const box;
    box.folder().write("a", "1", {});
    chmod(box.path("a").c_str(), 0604);
    box.folder().replace("a", "2", {});
    struct stat status {};
    stat(box.path("a").c_str(), &status);
    CHECK((status.st_mode & 07777u) == 0604);
    CHECK(*box.folder().read("a") == "2");
    CHECK(box.folder().names() == std::vector<std::string>{"a"});
}

TEST_CASE("a file is not written over another, nor through a link")
{
    EngineBox const box;
    box.folder().write("a", "1", {});
    fs::create_symlink(box.path("nowhere"), box.path("b"));
    CHECK(sentence_of([&] { box.folder().write("a", "2", {}); }).ends_with("/a\": File exists"));
    CHECK(sentence_of([&] { box.folder().write("b", "2", {}); }).ends_with("/b\": File exists"));
    CHECK_FALSE(fs::exists(box.path("nowhere")));
}

TEST_CASE("a link is not read, nor entered")
{
    EngineBox const box;
    fs::create_symlink("/etc/passwd", box.path("file"));
    fs::create_symlink("/etc", box.path("folder"));
    CHECK_THROWS_AS(box.folder().read("file"), Error);
    CHECK_THROWS_AS(box.folder().inside("folder"), Error);
    box.folder().remove("folder");
    CHECK(fs::exists("/etc/passwd"));
}

TEST_CASE("what a deployment that was killed left is in nobody's way")
{
    EngineBox const box;
    box.folder().write("a", "1", {});
    fs::create_symlink("/dev/full", box.path(".cf-a.new"));
    box.folder().replace("a", "2", {});
    CHECK(*box.folder().read("a") == "2");
}

TEST_CASE("a file for which there is no room stays as it was")
{
    EngineBox const box;
    box.folder().write("a", "1", {});
    FullDisk const full;
    CHECK(sentence_of([&] { box.folder().replace("a", "two", {}); }).ends_with("/a\": File too large"));
    CHECK(*box.folder().read("a") == "1");
    CHECK(box.folder().names() == std::vector<std::string>{"a"});
}

TEST_CASE("a release for which there is no room leaves nothing")
{
    EngineBox const box;
    FullDisk const full;
    CHECK_THROWS_AS(put_release(box.folder(), "cf-1", {{"a/b", "text"}}, {}, {}), Error);
    CHECK(box.folder().names().empty());
}

TEST_CASE("a folder is locked by one at a time")
{
    EngineBox const box;
    auto const first = box.folder();
    CHECK(first.lock());
    CHECK_FALSE(box.folder().lock());
}

TEST_CASE("a line that reads ours comes last, once")
{
    CHECK(after_adding("") == "#tryinclude cf/queues.conf\n");
    CHECK(after_adding("[general]\n") == "[general]\n#tryinclude cf/queues.conf\n");
    CHECK(after_adding("[general]") == "[general]\n#tryinclude cf/queues.conf\n");
    CHECK(after_adding(after_adding("a\n")) == after_adding("a\n"));
    CHECK(
        after_adding("#include \"cf/queues.conf\" ; mine\nb\n") == "#include \"cf/queues.conf\" ; mine\nb\n");
    CHECK(after_adding("; #include cf/queues.conf\n").ends_with("\n#tryinclude cf/queues.conf\n"));
    CHECK(after_adding("#include cf/other.conf\n").ends_with("\n#tryinclude cf/queues.conf\n"));
}

TEST_CASE("only lines that read ours are taken away, and a file that held nothing else goes")
{
    CHECK(after_removing("a\n#tryinclude cf/queues.conf\nb\n") == "a\nb\n");
    CHECK(after_removing("a\r\n") == "a\r\n");
    CHECK(after_removing("#tryinclude cf/queues.conf\n") == "gone");
    CHECK(after_removing("") == "");
}
