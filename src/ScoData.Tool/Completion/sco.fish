# Completion of sco for fish. In ~/.config/fish/config.fish: sco completion fish | source

function __sco_complete
    set --local words (sco complete (commandline --current-process --cut-at-cursor | string collect) 2>/dev/null)
    if test (count $words) -gt 0
        printf '%s\n' $words
    else
        # Where the tool has nothing to offer, files may be meant.
        __fish_complete_path (commandline --current-token)
    end
end

complete --command sco --no-files --keep-order --arguments '(__sco_complete)'
