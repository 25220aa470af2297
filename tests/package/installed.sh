#!/usr/bin/env bash
# The installed tree, moved to another place: the program finds its library and plugins, and a program of ten lines
# is built on the library with CMake and with pkg-config.
set -euo pipefail
tree="$HOME/moved tree"
export XDG_DATA_HOME=$HOME/data
mkdir "$XDG_DATA_HOME"

fail() {
    echo "$*" >&2
    exit 1
}

install_and_move() {
    DESTDIR=$HOME/stage cmake --install "$BUILD" --prefix /opt/cf >/dev/null
    mv "$HOME/stage/opt/cf" "$tree"
    [ -z "$(find "$HOME/stage" -type f)" ] || fail "files were installed outside of the prefix"
}

everything_is_there() {
    local file
    for file in include/callflow/workspace.h lib/libcallflow.so.0 lib/cmake/callflow/callflow-config.cmake \
        lib/pkgconfig/callflow.pc lib/callflow/libcallflow-phone.so \
        lib/callflow/libcallflow-sound.so share/man/man1/cf.1 \
        share/bash-completion/completions/cf share/zsh/site-functions/_cf share/fish/vendor_completions.d/cf.fish \
        share/doc/cf/LICENSE share/doc/cf/README.md; do
        [ -e "$tree/$file" ] || fail "$file was not installed"
    done
}

program_runs() {
    "$tree/bin/cf" number create "+1 (416) 923-3346" --store "$HOME/store.db" -q | grep -qx +14169233346
}

# Only what the export header marks leaves the library; nothing of the libraries inside it.
only_our_symbols() {
    local others
    others=$(nm -D --defined-only -C "$tree/lib/libcallflow.so" | grep -vE ' callflow::| (typeinfo|vtable).* for callflow::') ||
        true
    [ -z "$others" ] || fail "libcallflow.so exports what is not its own: $others"
}

lists_sales() {
    [ "$("$@" | sort | tr '\n' ' ')" = "Default Sales " ] || fail "$1 does not list its flows"
}

built_with_cmake() {
    cmake -S "$ROOT/tests/package" -B "$HOME/cmake" -DCMAKE_PREFIX_PATH="$tree" >/dev/null
    cmake --build "$HOME/cmake" >/dev/null
    lists_sales "$HOME/cmake/ten_lines" "$HOME/cmake.db"
}

built_with_pkg_config() {
    local flags
    export PKG_CONFIG_PATH=$tree/lib/pkgconfig
    eval "flags=($(pkg-config --cflags --libs callflow))"
    g++ -std=c++20 "$ROOT/tests/package/ten_lines.cpp" "${flags[@]}" -o "$HOME/ten_lines"
    LD_LIBRARY_PATH=$tree/lib lists_sales "$HOME/ten_lines" "$HOME/pkg-config.db"
}

install_and_move
everything_is_there
program_runs
only_our_symbols
built_with_cmake
built_with_pkg_config
