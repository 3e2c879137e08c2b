using System.CommandLine;
using ScoData.FrontEnd;
using ScoData.FrontEnd.Yaml;
using ScoData.Tool.Codebook;
using ScoData.Tool.Output;
using ScoData.Tool.Validation;

namespace ScoData.Tool.Commands;

/// <summary><c>sco codebook</c>: what each kind, field and word of a folder of YAML files means, and how many records carry it.</summary>
internal static class CodebookCommand
{
    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var output = new Option<string?>("--out") { Description = "The file to write the codebook to. Default: the standard output.", HelpName = "FILE" };

        var command = new ExampledCommand(
            "codebook",
            "Write the codebook of YAML facts of your own: kinds, fields and vocabularies, what they mean, and how many records have them.")
        {
            Examples =
            {
                ("sco codebook --out docs/codebook.md", $"of {DataFolders.Usual} here"),
                ("sco codebook ../facts/data", "of another folder, printed"),
            },
        };
        var facts = new FactsOptions(command);
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            var (folders, dataset) = facts.Read(parsed);
            Write(parsed, open(parsed).Writer, folders, dataset, parsed.GetValue(output));
            return ExitCodes.Success;
        });
        return command;
    }

    private static void Write(ParseResult parsed, TextWriter writer, DataFolders folders, CheckedDataset dataset, string? output)
    {
        var text = CodebookWriter.Write(dataset)
            ?? throw new ToolException($"The schema.yaml in {folders.InWords} has errors. 'sco validate {folders.AsArguments}' lists them.");
        // Records with errors are not counted.
        if (dataset.HasErrors)
            parsed.InvocationConfiguration.Error.WriteLine(TextForm.Inert($"There are errors in {folders.InWords}, and records with errors are not in the codebook. 'sco validate {folders.AsArguments}' lists them."));
        if (output is null)
        {
            writer.Write(text);
            return;
        }

        OutputFile.Write(output, text);
        writer.WriteLine(output);
    }
}
