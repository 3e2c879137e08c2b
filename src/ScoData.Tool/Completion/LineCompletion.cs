using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace ScoData.Tool.Completion;

/// <summary>Finds the words that can end a command line that is still being typed.</summary>
internal static class LineCompletion
{
    private const string LongOption = "--";

    /// <summary>The words that can take the place of the last one, sorted.</summary>
    /// <param name="root">The command line as a whole.</param>
    /// <param name="line">The line up to the cursor, with the name of the program; it ends in a space where a new word begins.</param>
    public static IReadOnlyList<string> Words(Command root, string line)
    {
        // Some shells give the space that stands before a second command of the line.
        line = line.TrimStart();
        var start = line.IndexOf(' ', StringComparison.Ordinal);
        if (start < 0)
            return [];

        // Whatever the program was called by.
        var text = root.Name + line[start..];
        var typed = text[(text.LastIndexOf(' ') + 1)..];

        // The parser cannot complete a value that is attached to its option.
        if (typed.StartsWith('-') && typed.IndexOfAny(['=', ':']) > 0)
            return [];

        var before = Parse(root, text[..^typed.Length]);
        if (before.UnmatchedTokens.Count > 0)
            return [];

        var fitting = CompletionsOf(Parse(root, text), text.Length)
            .Select(item => item.InsertText ?? item.Label)
            .Where(word => word.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Distinct()
            .ToLookup(word => word.StartsWith(LongOption, StringComparison.Ordinal));
        return [.. fitting[IsOption(before.CommandResult, typed)].Where(word => word.StartsWith(LongOption, StringComparison.Ordinal) || word[0] is not ('-' or '/'))];
    }

    /// <summary>Reads a line as the tool does: no word stands for a file of further words.</summary>
    private static ParseResult Parse(Command root, string line) => root.Parse(line, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static IEnumerable<CompletionItem> CompletionsOf(ParseResult parsed, int position)
    {
        try
        {
            return parsed.GetCompletions(position);
        }
        catch (InvalidOperationException)
        {
            // The parser does not find the word again that it made of an open quotation mark. Nothing completes it.
            return [];
        }
    }

    // Options are offered where they are begun, and where nothing else can follow. For a file or folder nothing is
    // offered: the shell knows those better.
    private static bool IsOption(CommandResult before, string typed) =>
        typed.StartsWith('-') || (typed.Length == 0 && !AwaitsValue(before) && !TakesArgument(before));

    private static bool AwaitsValue(CommandResult result) => result.Children
        .OfType<OptionResult>()
        .Any(option => !option.Implicit && option.Option.Arity.MinimumNumberOfValues > option.Tokens.Count);

    private static bool TakesArgument(CommandResult result) =>
        result.Command.Subcommands.Count > 0 ||
        result.Command.Arguments.Any(argument => (result.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MaximumNumberOfValues);
}
