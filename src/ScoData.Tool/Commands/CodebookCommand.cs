using System.CommandLine;
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
        var folder = new Argument<string?>("DIR")
        {
            Description = $"The folder with schema.yaml and the records. Without it, {DataFolder.UsualFolders} is read.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var output = new Option<string?>("--out") { Description = "The file to write the codebook to. Default: the standard output.", HelpName = "FILE" };
        var references = ReferencedAssemblies.Option();

        var command = new ExampledCommand(
            "codebook",
            "Write the codebook of a folder of YAML facts: kinds, fields and vocabularies, what they mean, and how many records have them.")
        {
            Examples =
            {
                ("sco codebook --out docs/codebook.md", $"of {DataFolder.UsualFolders} here"),
                ("sco codebook ../facts/data", "of another folder, printed"),
            },
        };
        command.Arguments.Add(folder);
        command.Options.Add(output);
        command.Options.Add(references);
        command.SetAction(parsed =>
        {
            Write(parsed, open(parsed).Writer, parsed.GetValue(folder) ?? DataFolder.Usual, parsed.GetValue(output), parsed.GetValue(references) ?? []);
            return ExitCodes.Success;
        });
        return command;
    }

    private static void Write(ParseResult parsed, TextWriter writer, string folder, string? output, IEnumerable<string> references)
    {
        var dataset = DataFolder.Read(folder, "codebook", references);
        var text = CodebookWriter.Write(dataset)
            ?? throw new ToolException($"The schema.yaml in '{folder}' has errors. 'sco validate {folder}' lists them.");
        // Records with errors are not counted.
        if (dataset.HasErrors)
            parsed.InvocationConfiguration.Error.WriteLine($"There are errors in '{folder}', and records with errors are not in the codebook. 'sco validate {folder}' lists them.");
        if (output is null)
        {
            writer.Write(text);
            return;
        }

        OutputFile.Write(output, text);
        writer.WriteLine(output);
    }
}
