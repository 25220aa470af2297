# bash completion for cf: "cf __complete" knows the answers, this quotes them for the shell.

# Splits the line up to the cursor into words, as the shell would, without running anything of it; sets words, the
# quote that the last word is in, and the beginning of that word that the shell takes as settled.
_cf_words() {
    local line=${COMP_LINE:0:COMP_POINT} char i started=
    words=("") quote='' settled=''
    for ((i = 0; i < ${#line}; i++)); do
        char=${line:i:1}
        if [[ $char == "$quote" ]]; then
            quote=''
        elif [[ $quote != \' && $char == \\ ]]; then
            words[-1]+=${line:i+1:1} started=1
            ((i++))
        elif [[ -n $quote ]]; then
            words[-1]+=$char
        elif [[ $char == [\'\"] ]]; then
            quote=$char started=1
        elif [[ $char == [[:blank:]] ]]; then
            [[ -n ${words[-1]}$started ]] && words+=("")
            started='' settled=''
        else
            [[ $char == @ && $COMP_WORDBREAKS == *@* ]] && settled=${words[-1]} # readline keeps this one in the word
            words[-1]+=$char started=1
            [[ $char != @ && $COMP_WORDBREAKS == *"$char"* ]] && settled=${words[-1]}
        fi
    done
}

_cf() {
    local words quote settled value
    _cf_words
    COMPREPLY=()
    while IFS=$'\t' read -r value _; do
        [[ $value == *[=/,:] ]] && compopt -o nospace
        value=${value:${#settled}}
        [[ -n $quote ]] || printf -v value %q "$value"
        COMPREPLY+=("$value")
    done < <("${words[0]}" __complete -- "${words[@]:1}" 2>/dev/null)
}

complete -F _cf cf
