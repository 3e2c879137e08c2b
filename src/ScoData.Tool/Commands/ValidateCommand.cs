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
        var folder = new Argument<string?>("DIR")
        {
            Description = $"The folder with schema.yaml and the records. Without it, {DataFolder.UsualFolders} is checked.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var references = ReferencedAssemblies.Option();
        var json = new Option<bool>("--json") { Description = "Write the errors and warnings as JSON." };

        var command = new ExampledCommand(
            "validate",
            "Check a folder of YAML facts. Each error or warning is listed with its file, line and column. Warnings alone do not change the exit code.")
        {
            Examples =
            {
                ("sco validate", $"{DataFolder.UsualFolders} here"),
                ("sco validate ../facts/data", "another folder"),
            },
        };
        command.Arguments.Add(folder);
        command.Options.Add(references);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var dataset = DataFolder.Read(parsed.GetValue(folder) ?? DataFolder.Usual, "validate", parsed.GetValue(references) ?? []);
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
