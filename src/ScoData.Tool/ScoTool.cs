using System.CommandLine;
using System.CommandLine.Invocation;
using ScoData.FrontEnd.Yaml;
using ScoData.Tool.Commands;
using ScoData.Tool.Output;

namespace ScoData.Tool;

/// <summary>The tool as a function: arguments in, text and an exit code out.</summary>
internal static class ScoTool
{
    /// <summary>Runs the tool.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="output">Takes the answer.</param>
    /// <param name="error">Takes the message if there is no answer.</param>
    /// <returns>The exit code; <see cref="ExitCodes"/> says what it means.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error) => Run(args, Terminal.Of(output), error);

    /// <summary>Runs the tool on a terminal of a known width.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="terminal">Takes the answer.</param>
    /// <param name="error">Takes the message if there is no answer.</param>
    /// <returns>The exit code; <see cref="ExitCodes"/> says what it means.</returns>
    public static int Run(string[] args, Terminal terminal, TextWriter error)
    {
        var parsed = ScoCommand.Create(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
            return Fail(error, UsageErrors.Of(parsed));

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Writer,
                Error = error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (Exception exception) when (exception is ToolException or IOException or UnauthorizedAccessException)
        {
            return Fail(error, [exception.Message]);
        }
    }

    private static int Fail(TextWriter error, IEnumerable<string> messages)
    {
        try
        {
            foreach (var message in messages)
                error.WriteLine(TextForm.Inert(message));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The standard error is closed; the exit code still tells.
        }

        return ExitCodes.Failure;
    }
}
