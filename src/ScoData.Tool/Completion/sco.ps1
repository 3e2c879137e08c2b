# Completion of sco for PowerShell. In $PROFILE: sco completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName sco -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    # The line up to the cursor; the text of the command has no spaces at its end.
    $length = $cursorPosition - $commandAst.Extent.StartOffset
    $line = $commandAst.Extent.Text.PadRight($length, ' ').Substring(0, $length)
    & sco complete $line 2>$null | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
