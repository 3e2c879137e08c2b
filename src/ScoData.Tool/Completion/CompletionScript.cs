namespace ScoData.Tool.Completion;

/// <summary>A script that teaches a shell to complete <c>sco</c>.</summary>
/// <param name="Shell">The name of the shell.</param>
/// <param name="File">The file of the script, which is part of the assembly.</param>
/// <param name="Place">Where the line that loads it belongs.</param>
/// <param name="Line">The line that loads it.</param>
internal sealed record CompletionScript(string Shell, string File, string Place, string Line)
{
    /// <summary>The scripts that there are.</summary>
    public static IReadOnlyList<CompletionScript> All { get; } =
    [
        new("bash", "sco.bash", "~/.bashrc", "source <(sco completion bash)"),
        new("zsh", "sco.zsh", "~/.zshrc", "source <(sco completion zsh)"),
        new("powershell", "sco.ps1", "$PROFILE", "sco completion powershell | Out-String | Invoke-Expression"),
        new("fish", "sco.fish", "~/.config/fish/config.fish", "sco completion fish | source"),
    ];

    /// <summary>The script of a shell, or null if there is none.</summary>
    /// <param name="shell">The name of the shell; upper and lower case are the same.</param>
    public static CompletionScript? Find(string? shell) => All.FirstOrDefault(script => string.Equals(script.Shell, shell, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text of the script.</summary>
    public string Read()
    {
        using var reader = new StreamReader(typeof(CompletionScript).Assembly.GetManifestResourceStream(File)!);
        return reader.ReadToEnd();
    }
}
