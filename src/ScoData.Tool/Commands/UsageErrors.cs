using System.CommandLine;
using ScoData.Tool.Lookup;

namespace ScoData.Tool.Commands;

/// <summary>Explains a command line that cannot be understood.</summary>
internal static class UsageErrors
{
    /// <summary>Writes what is wrong, what may have been meant, and where there is help.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="error">Takes the message.</param>
    public static void Write(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        var messages = parsed.UnmatchedTokens.Count > 0
            ? parsed.UnmatchedTokens.Take(1).Select(token => Unknown(token, command))
            : parsed.Errors.Select(fault => fault.Message);
        foreach (var message in messages)
            error.WriteLine(message);
        error.WriteLine($"'{CallOf(command)} --help' shows how to call it.");
    }

    /// <summary>Lets no mistyped option pass for an argument.</summary>
    /// <param name="command">The command whose arguments never start with a hyphen.</param>
    public static void RefuseUnknownOptions(Command command)
    {
        foreach (var argument in command.Arguments)
        {
            argument.Validators.Add(result =>
            {
                if (result.Tokens.FirstOrDefault(token => token.Value is ['-', ..]) is { } mistyped)
                    result.AddError(Unknown(mistyped.Value, command));
            });
        }
    }

    private static string Unknown(string token, Command command)
    {
        if (token.StartsWith('-'))
            return $"There is no option '{token}'. {Suggestion.For(token, LongOptions(command), "")}".TrimEnd();
        return command.Subcommands.Count > 0
            ? $"There is no command '{token}'. {Suggestion.For(token, command.Subcommands.Select(known => known.Name), Commands(command))}"
            : $"'{token}' is one argument too many.";
    }

    private static string Commands(Command command) =>
        $"There are {string.Join(", ", command.Subcommands.Select(known => $"'{known.Name}'"))}.";

    private static IEnumerable<string> LongOptions(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive))
        .SelectMany(option => option.Aliases.Prepend(option.Name))
        .Where(name => name.StartsWith("--", StringComparison.Ordinal));

    private static string CallOf(Command command) =>
        string.Join(' ', command.Parents.Select(parent => parent.Name).Append(command.Name));
}
