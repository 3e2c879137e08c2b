using System.CommandLine;
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
        var folder = new Argument<string?>("DIR")
        {
            Description = $"The folder with schema.yaml and the records. Without it, {DataFolder.UsualFolders} is read.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var output = new Option<string>("--out")
        {
            Description = "The folder to write the schemas to. It is created if it does not exist.",
            HelpName = "DIR",
            DefaultValueFactory = _ => UsualOutput,
        };

        var references = ReferencedAssemblies.Option();

        var command = new ExampledCommand(
            "schema",
            "Write JSON Schemas of a folder of YAML facts. With them an editor completes and checks keys, values and ids while you type.")
        {
            Examples =
            {
                ("sco schema", $"of {DataFolder.UsualFolders} here, into '{UsualOutput}'"),
                ("sco schema ../facts/data --out ../facts/schemas", "of another folder"),
            },
        };
        command.Arguments.Add(folder);
        command.Options.Add(output);
        command.Options.Add(references);
        command.SetAction(parsed =>
        {
            Write(open(parsed).Writer, parsed.GetValue(folder) ?? DataFolder.Usual, parsed.GetValue(output) ?? UsualOutput, parsed.GetValue(references) ?? []);
            return ExitCodes.Success;
        });
        return command;
    }

    private static void Write(TextWriter writer, string folder, string output, IEnumerable<string> references)
    {
        var schemas = JsonSchemaWriter.Write(DataFolder.Read(folder, "schema", references))
            ?? throw new ToolException($"The schema.yaml in '{folder}' has errors. 'sco validate {folder}' lists them.");

        if (string.IsNullOrWhiteSpace(output))
            throw new ToolException("The name of the folder to write is empty.");
        foreach (var schema in schemas)
        {
            var path = Path.Combine(output, schema.Name);
            OutputFile.Write(path, schema.Text);
            writer.WriteLine(schema.DataFiles is { } files ? $"{path} for {Path.Combine(folder, files)}" : path);
        }
    }
}
