# Completion of sco for PowerShell. In $PROFILE: sco completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName sco -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    # The line up to the cursor; the text of the command has no spaces at its end.
    $length = $cursorPosition - $commandAst.Extent.StartOffset
    $line = $commandAst.Extent.Text.PadRight($length, ' ').Substring(0, $length)

    # Of "id,name" PowerShell completes only the name: what stands before it is not written a second time.
    $before = $line.Length - $line.LastIndexOf(' ') - 1 - $wordToComplete.Length
    & sco complete $line 2>$null | ForEach-Object {
        $text = if ($before -gt 0 -and $wordToComplete -notmatch '^["'']') { $_.Substring([Math]::Min($before, $_.Length)) } else { $_ }
        [System.Management.Automation.CompletionResult]::new($text, $_, 'ParameterValue', $_)
    }
}
