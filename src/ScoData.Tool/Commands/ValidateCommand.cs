using System.CommandLine;
using ScoData.Tool.Output;
using ScoData.Tool.Validation;

namespace ScoData.Tool.Commands;

/// <summary><c>sco validate</c>: the checks of the compiler on a folder of YAML files.</summary>
internal static class ValidateCommand
{
    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var json = new Option<bool>("--json") { Description = "Write the errors and warnings as JSON." };

        var command = new ExampledCommand(
            "validate",
            "Check YAML facts of your own. Each error or warning is listed with its file, line and column. Warnings alone do not change the exit code.")
        {
            Examples =
            {
                ("sco validate", $"{DataFolders.Usual} here"),
                ("sco validate ../facts/data", "another folder"),
                ("sco validate facts more --exclude more/draft.yaml", "two as one, without a file"),
            },
        };
        var facts = new FactsOptions(command);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var (_, dataset) = facts.Read(parsed);
            var output = open(parsed).Writer;
            if (parsed.GetValue(json))
                ReportText.WriteJson(output, dataset);
            else
                ReportText.Write(output, dataset);
            return dataset.HasErrors ? ExitCodes.Failure : ExitCodes.Success;
        });
        return command;
    }
}
