# Completion of sco for fish. In ~/.config/fish/config.fish: sco completion fish | source

function __sco_complete
    sco complete (commandline --current-process --cut-at-cursor | string collect) 2>/dev/null
end

complete --command sco --keep-order --arguments '(__sco_complete)'
