using System.CommandLine;
using ScoData.FrontEnd;
using ScoData.Tool.EditorSchemas;
using ScoData.Tool.Output;
using ScoData.Tool.Validation;

namespace ScoData.Tool.Commands;

/// <summary><c>sco schema</c>: JSON Schemas with which editors complete and check a folder of YAML files.</summary>
internal static class SchemaCommand
{
    private const string UsualOutput = "schemas";

    /// <summary>The command.</summary>
    /// <param name="open">Gives the screen for an invocation.</param>
    public static Command Create(Func<ParseResult, Screen> open)
    {
        var output = new Option<string>("--out")
        {
            Description = "The folder to write the schemas to. It is created if it does not exist.",
            HelpName = "DIR",
            DefaultValueFactory = _ => UsualOutput,
        };

        var command = new ExampledCommand(
            "schema",
            "Write JSON Schemas of YAML facts of your own. With them an editor completes and checks keys, values and ids while you type.")
        {
            Examples =
            {
                ("sco schema", $"of {DataFolders.Usual} here, into '{UsualOutput}'"),
                ("sco schema ../facts/data --out ../facts/schemas", "of another folder"),
            },
        };
        var facts = new FactsOptions(command);
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            var (folders, dataset) = facts.Read(parsed);
            Write(open(parsed).Writer, folders, dataset, parsed.GetValue(output) ?? UsualOutput);
            return ExitCodes.Success;
        });
        return command;
    }

    private static void Write(TextWriter writer, DataFolders folders, CheckedDataset dataset, string output)
    {
        var schemas = JsonSchemaWriter.Write(dataset)
            ?? throw new ToolException($"The schema.yaml in {folders.InWords} has errors. 'sco validate {folders.AsArguments}' lists them.");

        if (string.IsNullOrWhiteSpace(output))
            throw new ToolException("The name of the folder to write is empty.");
        foreach (var schema in schemas)
        {
            var path = Path.Combine(output, schema.Name);
            OutputFile.Write(path, schema.Text);
            writer.WriteLine(schema.DataFiles is { } files ? $"{path} for {string.Join(", ", In(folders, files))}" : path);
        }
    }

    /// <summary>Files in all of the folders; a single file where it is.</summary>
    private static IEnumerable<string> In(DataFolders folders, string files)
    {
        var paths = folders.Names.Select(folder => Path.Combine(folder, files));
        return files.Contains('*', StringComparison.Ordinal) ? paths : paths.Where(File.Exists);
    }
}
