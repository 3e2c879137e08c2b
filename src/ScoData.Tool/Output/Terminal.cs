using Spectre.Console;

namespace ScoData.Tool.Output;

/// <summary>Where the answer goes: a terminal of some width, or a file or pipe, which has no width and no colour.</summary>
/// <param name="Writer">Takes the text.</param>
/// <param name="Width">How many characters fit on a line, or null for any number.</param>
/// <param name="HasColour">Whether escape sequences are understood.</param>
internal sealed record Terminal(TextWriter Writer, int? Width = null, bool HasColour = false)
{
    /// <summary>Where a writer leads to.</summary>
    /// <param name="writer">The standard output, or any other writer.</param>
    public static Terminal Of(TextWriter writer)
    {
        if (!ReferenceEquals(writer, Console.Out) || Console.IsOutputRedirected)
            return new Terminal(writer);

        // On Windows, asking also turns on the escape sequences.
        var profile = AnsiConsole.Profile;
        var noColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(writer, profile.Width, !noColour && profile.Capabilities.Ansi);
    }
}
