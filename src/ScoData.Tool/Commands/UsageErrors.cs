using System.CommandLine;
using System.CommandLine.Parsing;
using ScoData.Tool.Lookup;

namespace ScoData.Tool.Commands;

/// <summary>Explains a command line that cannot be understood.</summary>
internal static class UsageErrors
{
    /// <summary>Says what is wrong, what may have been meant, and where there is help.</summary>
    /// <param name="parsed">The command line.</param>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var messages = parsed.UnmatchedTokens.Count > 0
            ? parsed.UnmatchedTokens.Take(1).Select(token => Unknown(token, command))
            : parsed.Errors.Select(error => MessageOf(error, command)).Distinct();
        return messages.Append($"'{CallOf(command)} --help' shows how to call it.");
    }

    /// <summary>Lets no mistyped option pass for an argument.</summary>
    /// <param name="command">The command whose arguments never start with a hyphen.</param>
    public static void RefuseUnknownOptions(Command command)
    {
        foreach (var argument in command.Arguments)
        {
            argument.Validators.Add(result =>
            {
                if (result.Tokens.Select(token => token.Value).FirstOrDefault(token => token.StartsWith('-')) is { } token)
                    result.AddError(Unknown(token, command));
            });
        }
    }

    /// <summary>The names of the commands below a command.</summary>
    /// <param name="command">The command.</param>
    public static IEnumerable<string> CommandsOf(Command command) => command.Subcommands.Where(known => !known.Hidden).Select(known => known.Name);

    /// <summary>Says that there is no such command, and which there are.</summary>
    /// <param name="name">The name that was typed.</param>
    /// <param name="command">The command below which it was looked for.</param>
    public static string UnknownCommand(string name, Command command) =>
        $"There is no command '{name}'. {Suggestion.For(name, CommandsOf(command), $"There are {string.Join(", ", CommandsOf(command).Select(known => $"'{known}'"))}.")}";

    /// <summary>Names what is missing; other messages are those of the parser or of a validator.</summary>
    private static string MessageOf(ParseError error, Command command) => error.SymbolResult switch
    {
        OptionResult { Option: var option, Tokens.Count: 0 } when option.Arity.MinimumNumberOfValues > 0 => $"'{option.Name}' requires a value.",
        ArgumentResult { Argument.Arity.MinimumNumberOfValues: > 0, Tokens.Count: 0 } => $"'{command.Name}' requires {string.Join(" and ", command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0).Select(argument => argument.Name))}.",
        _ => error.Message,
    };

    private static string Unknown(string token, Command command)
    {
        if (token.StartsWith("--", StringComparison.Ordinal) && LongOptions(command).Contains(token))
            return $"'{token}' must follow the command: '{CallOf(command)} {token}'.";
        if (token.StartsWith('-'))
            return $"There is no option '{token}'. {Suggestion.For(token, LongOptions(command), "")}".TrimEnd();
        return command.Subcommands.Count > 0
            ? UnknownCommand(token, command)
            : $"'{token}' is an unexpected argument.";
    }

    private static IEnumerable<string> LongOptions(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive))
        .SelectMany(option => option.Aliases.Prepend(option.Name))
        .Where(name => name.StartsWith("--", StringComparison.Ordinal));

    private static string CallOf(Command command) =>
        string.Join(' ', command.Parents.Select(parent => parent.Name).Append(command.Name));
}
