#include "deploy/before.h"
#include "deploy/places.h"
#include "deploy/release.h"
#include "engine_box.h"

#include <callflow/error.h>

#include <doctest/doctest.h>

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

using namespace callflow;

namespace {

namespace fs = std::filesystem;

FileTexts const texts = {{"deliver", "#!/bin/sh\n"}, {"flows/f1.conf", "[a]\n"}, {"pjsip.conf", "[b]\n"}};

void make_live(EngineBox const& box, std::string const& name, FileTexts const& files)
{
    auto const folder = box.folder();
    put_release(folder, name, files, live_release(folder), {});
    folder.point(link_name, name);
}

ino_t number_of(std::string const& path)
{
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    return status.st_ino;
}

unsigned mode_of(std::string const& path)
{
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777u;
}

}

TEST_CASE("a release is read back as it was written")
{
    EngineBox const box;
    make_live(box, "cf-7", texts);
    auto const live = live_release(box.folder());
    CHECK(live.name == "cf-7");
    CHECK(live.files == texts);
}

TEST_CASE("secrets are for the group at most, and scripts can be run")
{
    EngineBox const box;
    make_live(box, "cf-7", texts);
    CHECK(mode_of(box.path("cf-7")) == 0750);
    CHECK(mode_of(box.path("cf-7/flows")) == 0750);
    CHECK(mode_of(box.path("cf-7/pjsip.conf")) == 0640);
    CHECK(mode_of(box.path("cf-7/deliver")) == 0750);
}

TEST_CASE("files that are as before are the same files")
{
    EngineBox const box;
    make_live(box, "cf-7", texts);
    auto changed = texts;
    changed["pjsip.conf"] = "[c]\n";
    make_live(box, "cf-8", changed);
    CHECK(number_of(box.path("cf-7/flows/f1.conf")) == number_of(box.path("cf-8/flows/f1.conf")));
    CHECK(number_of(box.path("cf-7/pjsip.conf")) != number_of(box.path("cf-8/pjsip.conf")));
}

TEST_CASE("a file that others can read is written anew")
{
    EngineBox const box;
    make_live(box, "cf-7", texts);
    chmod(box.path("cf-7/pjsip.conf").c_str(), 0644);
    make_live(box, "cf-8", texts);
    CHECK(mode_of(box.path("cf-8/pjsip.conf")) == 0640);
}

TEST_CASE("the same change has another name while it is live")
{
    CHECK(next_release(41, {"cf-40", {}}) == "cf-41");
    CHECK(next_release(41, {"cf-41", {}}) == "cf-41.2");
    CHECK(next_release(41, {"cf-41.2", {}}) == "cf-41");
}

TEST_CASE("the release before is that of the change before, whatever the alphabet says")
{
    EngineBox const box;
    for (auto const* name : {"cf-9", "cf-10", "cf-10.2", "cf-11"}) {
        fs::create_directory(box.path(name));
    }
    CHECK(release_before(box.folder(), "cf-11") == "cf-10.2");
    CHECK(release_before(box.folder(), "cf-10.2") == "cf-10");
    CHECK(release_before(box.folder(), "cf-10") == "cf-9");
    CHECK(release_before(box.folder(), "cf-9").empty());
}

TEST_CASE("only what is ours is cleared away")
{
    EngineBox const box;
    for (auto const* name : {"cf-1", "cf-2", "cf-2.2", ".cf-release", "cf-mine", "cf-2.old", "cf"}) {
        fs::create_directory(box.path(name));
    }
    clear_releases(box.folder(), {"cf-2.2"});
    CHECK(box.folder().names() == std::vector<std::string>{"cf", "cf-2.2", "cf-2.old", "cf-mine"});
}

TEST_CASE("what stands where the link goes is left alone")
{
    EngineBox const box;
    CHECK(live_release(box.folder()).name.empty());
    fs::create_symlink("/etc", box.path("cf"));
    CHECK_THROWS_AS(live_release(box.folder()), Error);
    fs::remove(box.path("cf"));
    fs::create_directory(box.path("cf"));
    CHECK_THROWS_AS(live_release(box.folder()), Error);
}

TEST_CASE("a link in the way of a release is not followed")
{
    EngineBox const box;
    EngineBox const other;
    fs::create_directory(other.path("kept"));
    fs::create_symlink(other.path(), box.path(".cf-release"));
    fs::create_symlink(other.path(), box.path("cf-7"));
    make_live(box, "cf-7", texts);
    CHECK(other.folder().names() == std::vector<std::string>{"kept"});
    CHECK(live_release(box.folder()).files == texts);
}

TEST_CASE("contexts of a flow that changed stay for one deployment")
{
    std::vector<EngineFile> const rendered = {{"flows/f1.conf", "[f1-new]\nexten => s,1,B()\n"}};
    FileTexts const before = {
        {"flows/f1.conf", "; one\n[f1-old]\nexten => s,1,A()\n[f1-new]\nexten => s,1,B()\n"}};
    auto const files = release_files(rendered, {&before});
    CHECK(files.at("flows/f1-before.conf") == "[f1-old]\nexten => s,1,A()\n");
    CHECK(files.at("flows/f1.conf") == rendered[0].text);
    CHECK_FALSE(release_files(rendered, {&files}).contains("flows/f1-before.conf"));
}

TEST_CASE("contexts of a flow that is gone stay for one deployment")
{
    FileTexts const before = {{"flows/f2.conf", "[f2]\n"}, {"entries/f2.conf", "[in]\n"}};
    auto const files = release_files({}, {&before});
    CHECK(files == FileTexts{{"flows/f2-before.conf", "[f2]\n"}});
}

TEST_CASE("contexts that the engine still runs stay too, each once")
{
    std::vector<EngineFile> const rendered = {{"flows/f1.conf", "[c]\n"}};
    FileTexts const live = {{"flows/f1.conf", "[b]\n"}};
    FileTexts const loaded = {{"flows/f1.conf", "[a]\n"}};
    CHECK(release_files(rendered, {&live, &loaded}).at("flows/f1-before.conf") == "[b]\n[a]\n");
    CHECK(release_files(rendered, {&live, &live}).at("flows/f1-before.conf") == "[b]\n");
}

TEST_CASE("texts of before do not make a release another one")
{
    std::vector<EngineFile> const rendered = {{"flows/f1.conf", "[c]\n"}};
    CHECK(holds({{"flows/f1.conf", "[c]\n"}, {"flows/f1-before.conf", "[b]\n"}}, rendered));
    CHECK_FALSE(holds({{"flows/f1.conf", "[d]\n"}}, rendered));
    CHECK_FALSE(holds({{"flows/f1.conf", "[c]\n"}, {"more", ""}}, rendered));
    CHECK_FALSE(holds({}, rendered));
}
