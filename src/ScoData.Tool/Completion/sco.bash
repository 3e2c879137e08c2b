# Completion of sco for bash. In ~/.bashrc: source <(sco completion bash)

_sco_complete() {
    local word
    COMPREPLY=()
    while IFS= read -r word; do
        COMPREPLY+=("$word")
    done < <("$1" complete "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)

    # After "exercises/" comes an id, and no space.
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == */ ]]; then
        compopt -o nospace 2>/dev/null
    fi
}

complete -o default -F _sco_complete sco
