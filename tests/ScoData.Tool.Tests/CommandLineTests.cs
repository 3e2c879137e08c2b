using System.CommandLine;
using ScoData.Tool.Commands;
using ScoData.Tool.Completion;
using ScoData.Tool.Output;

namespace ScoData.Tool.Tests;

/// <summary>Command lines that nobody means, made of every command and every option: none ends in an exception.</summary>
public sealed class CommandLineTests
{
    private static readonly string[] Values = ["", " ", "-", "--", "xyzzy", "0", "json", "-1", "=", "@file", "*", "\0", "\"", "é"];

    /// <summary>The lines of one command.</summary>
    public static TheoryData<string> Commands => [.. Root().Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_line_is_read_or_gets_a_message(string name)
    {
        var lines = LinesOf(name).ToArray();
        Assert.True(lines.Length > 100);
        Assert.All(lines, line =>
        {
            var parsed = Root().Parse(line, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var messages = UsageErrors.Of(parsed).ToArray();
            Assert.All(messages, message => Assert.False(string.IsNullOrWhiteSpace(message)));
            Assert.True(parsed.Errors.Count == 0 || messages.Length > 1, string.Join(' ', line));
            Assert.Equal(messages.Distinct(), messages);
        });
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_line_can_be_completed(string name) => Assert.All(LinesOf(name), line =>
    {
        LineCompletion.Words(Root(), $"sco {string.Join(' ', line)}");
        LineCompletion.Words(Root(), $"sco {string.Join(' ', line)} ");
    });

    /// <summary>Every option without a value, doubled, with odd values, in front of the command, and beside every other.</summary>
    private static IEnumerable<string[]> LinesOf(string name)
    {
        var command = Root().Subcommands.Single(command => command.Name == name);
        string[] options = [.. command.Options.Concat(Root().Options).SelectMany(option => option.Aliases.Prepend(option.Name))];
        yield return [name];
        yield return [name, name];
        foreach (var value in Values)
        {
            yield return [name, value];
            yield return [value, name];
            yield return [name, "x", value, "y"];
        }

        foreach (var option in options)
        {
            yield return [name, option];
            yield return [option, name];
            yield return [name, option, option];
            yield return [name, "x", option];
            foreach (var value in Values)
            {
                yield return [name, option, value];
                yield return [name, $"{option}={value}"];
                yield return [name, $"{option}:{value}"];
                yield return [name, option, value, option, value];
                yield return [name, option, value, value];
            }

            foreach (var other in options)
                yield return [name, option, other];
        }
    }

    private static Command Root() => ScoCommand.Create(new Terminal(TextWriter.Null));
}
