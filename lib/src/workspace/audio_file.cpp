#include "text/sound_file.h"
#include "workspace/prepare.h"

namespace callflow {

bool has_sound(Work& work, std::string_view name)
{
    return is_sound_name(name) &&
           Statement{work.store, "SELECT 1 FROM audio_file WHERE sha256 = ?", hash_in(name)}.step();
}

std::string take_sound(Work& work, std::string const& path)
{
    auto const file = read_sound_file(path);
    Statement insert{
        work.store, "INSERT OR IGNORE INTO audio_file (sha256, bytes) VALUES (?, ?)", hash_in(file.name)};
    insert.bind_bytes(2, file.bytes.data(), static_cast<int>(file.bytes.size()));
    insert.run();
    return file.name;
}

void take_audio_file(Work& work, Item& audio)
{
    Value& file = *audio.fields.find("file");
    if (!has_sound(work, file.text)) {
        file.text = take_sound(work, file.text);
    }
}

}
