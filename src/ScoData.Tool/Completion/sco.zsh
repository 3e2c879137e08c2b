#compdef sco
# Completion of sco for zsh. In ~/.zshrc, after compinit: source <(sco completion zsh)

_sco() {
    local line word
    local -a kinds words_found
    line="${(j: :)words[1,CURRENT-1]} $PREFIX"
    while IFS= read -r word; do
        if [[ $word == */ ]]; then
            kinds+=("$word")
        else
            words_found+=("$word")
        fi
    done < <("${words[1]}" complete "$line" 2>/dev/null)

    if (( ${#kinds} + ${#words_found} == 0 )); then
        _files
        return
    fi

    # After "exercises/" comes an id, and no space.
    (( ${#kinds} )) && compadd -S '' -- "${kinds[@]}"
    (( ${#words_found} )) && compadd -- "${words_found[@]}"
}

# As a file of $fpath it is called at once.
if [[ ${funcstack[1]} == _sco ]]; then
    _sco "$@"
else
    compdef _sco sco
fi
