#include "asterisk/delivery.h"

namespace callflow {

namespace {

// What callers send reaches awk by its environment, as data: -v would read escapes in it.
constexpr std::string_view script = R"sh(#!/bin/sh
# Mails what came of a call; Asterisk runs it:
#   deliver JOB CALLER NUMBER FLOW MODULE EPOCH [FILE [PAGES]]
# CALLER, NUMBER, FLOW and MODULE are base64. deliveries/JOB says who gets it and what it says.
# The call does not wait: the mail is made and sent in the background.

# Whole text of what was encoded, on one line.
decoded() {
    printf '%s' "$1" | base64 -d 2>/dev/null | tr '\000-\037\177' ' '
}

# The header fields of the mail, or with `body` its text; placeholders are filled in once, so that a caller who
# is called {number} stays that.
part() {
    CF_PART=$1 awk '
    function filled(text,    done, word) {
        done = ""
        while (match(text, /[{](caller|number|flow|module|time)[}]/)) {
            word = substr(text, RSTART + 1, RLENGTH - 2)
            done = done substr(text, 1, RSTART - 1) ENVIRON["CF_" word]
            text = substr(text, RSTART + RLENGTH)
        }
        return done text
    }
    # RFC 2047: words of whole characters in ASCII, one a line.
    function encoded(text,    i, byte, sign, word, all) {
        if (text !~ /[^ -~]/ && !index(text, "=?") && length(text) < 900)
            return text
        for (i = 1; i <= length(text); i++) {
            byte = substr(text, i, 1)
            sign = byte ~ /[a-zA-Z0-9]/ ? byte : byte == " " ? "_" : sprintf("=%02X", code[byte])
            if (length(word) > 50 && (code[byte] < 128 || code[byte] >= 192) || length(word) > 60) {
                all = all "=?UTF-8?Q?" word "?=\n "
                word = ""
            }
            word = word sign
        }
        return all "=?UTF-8?Q?" word "?="
    }
    BEGIN {
        head = ENVIRON["CF_PART"] == "head"
        for (i = 1; i < 256; i++)
            code[sprintf("%c", i)] = i
    }
    !text && /^to ./ { to = to (to == "" ? "" : ",\n ") substr($0, 4) }
    !text && /^subject / { subject = filled(substr($0, 9)) }
    text && !head { printf "%s\r\n", filled($0) }
    /^$/ { text = 1 }
    END {
        if (head && to == "")
            exit 1
        if (head)
            printf "To: %s\nSubject: %s\n", to, encoded(subject)
    }' "deliveries/$job"
}

type_of() {
    case $1 in
    *.wav) echo audio/x-wav ;;
    *.gsm) echo audio/x-gsm ;;
    *.tiff | *.tif) echo image/tiff ;;
    *) echo application/octet-stream ;;
    esac
}

name_of() {
    printf '%s' "${1##*/}" | tr -c 'a-zA-Z0-9._-' _
}

mail() {
    part head
    printf 'Date: %s\nAuto-Submitted: auto-generated\nMIME-Version: 1.0\n' "$(date -R)"
    [ -z "$file" ] || printf 'Content-Type: multipart/mixed; boundary="=_cf"\n\n--=_cf\n'
    printf 'Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: base64\n\n'
    part body | base64
    if [ -n "$file" ]; then
        printf '\n--=_cf\nContent-Type: %s\nContent-Transfer-Encoding: base64\n' "$(type_of "$file")"
        printf 'Content-Disposition: attachment; filename="%s"\n\n' "$(name_of "$file")"
        base64 <"$file"
        printf '\n--=_cf--\n'
    fi
}

# A wav of nothing has a header of 44 bytes.
is_empty() {
    case $1 in
    *.wav) [ ! -f "$1" ] || [ "$(wc -c <"$1")" -le 44 ] ;;
    *) [ ! -s "$1" ] ;;
    esac
}

fail() {
    command -v logger >/dev/null && logger -t cf-deliver -p mail.err "$job: $1"
    exit 1
}

deliver() {
    job=$1 file=${7-} pages=${8-}
    case $job in '' | *[!a-zA-Z0-9-]*) exit 1 ;; esac
    [ -z "$file" ] || ! is_empty "$file" || exit 0
    [ "$pages" != 0 ] || exit 0
    CF_caller=$(decoded "$2") CF_number=$(decoded "$3") CF_flow=$(decoded "$4") CF_module=$(decoded "$5")
    zone=$(sed -n '/^$/q; s/^zone \([A-Za-z0-9_+/-]*\)$/\1/p' "deliveries/$job") || fail 'no such job'
    [ -z "$zone" ] || export TZ="$zone"
    CF_time=$(date -d "@$6" '+%Y-%m-%d %H:%M')
    [ -n "$CF_caller" ] || CF_caller=withheld
    export CF_caller CF_number CF_flow CF_module CF_time
    command -v sendmail >/dev/null || fail 'there is no sendmail'
    part head >/dev/null || fail 'nobody gets it'
    mail | sendmail -t -i || fail 'sendmail failed'
}

PATH=${PATH:-/usr/bin:/bin}:/usr/sbin:/usr/lib
export PATH LC_ALL=C
cd "${0%/*}" || exit 1
deliver "$@" </dev/null >/dev/null 2>&1 &
)sh";

}

std::string_view delivery_script()
{
    return script;
}

}
