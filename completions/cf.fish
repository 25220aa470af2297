# fish completion for cf: "cf __complete" knows the answers.

function __cf_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct | string replace -r '^["\']' '' | string unescape -n)
    $words[1] __complete -- $words[2..-1] "$current" 2>/dev/null
end

complete -c cf -f -a '(__cf_complete)'
