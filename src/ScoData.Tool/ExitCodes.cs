namespace ScoData.Tool;

/// <summary>The exit codes of the tool, which scripts rely on.</summary>
internal static class ExitCodes
{
    /// <summary>The result is on the standard output, or in the requested file.</summary>
    public const int Success = 0;

    /// <summary>Anything else. The standard error says what, and what to do about it.</summary>
    public const int Failure = 1;

    /// <summary>What each of them means, for the help.</summary>
    public static IReadOnlyList<(string Code, string Meaning)> Meanings { get; } =
    [
        ("0", "The result is on the standard output, or in the file that you named."),
        ("1", "Nothing was found, the command line has a mistake, a file cannot be read or"),
        ("", "written, or 'validate' found errors. The standard error says what to do;"),
        ("", "the errors that 'validate' finds are on the standard output."),
    ];
}
