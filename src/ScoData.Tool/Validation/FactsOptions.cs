using System.CommandLine;
using ScoData.FrontEnd;
using ScoData.FrontEnd.Yaml;

namespace ScoData.Tool.Validation;

/// <summary>The arguments of a command that reads facts of somebody's own: their folders, what is left out, and what they refer to.</summary>
internal sealed class FactsOptions
{
    private readonly Argument<string[]> _folders;
    private readonly Option<string[]> _excluded;
    private readonly Option<string[]> _references = ReferencedAssemblies.Option();

    /// <summary>Adds the arguments to a command.</summary>
    /// <param name="command">The command.</param>
    public FactsOptions(Command command)
    {
        _folders = new("DIR")
        {
            Description = $"The folder with schema.yaml and the records, or several, which are read as if they were one. Without any, {DataFolders.Usual} is read.",
            HelpName = "DIR",
            Arity = ArgumentArity.ZeroOrMore,
        };
        _excluded = new("--exclude")
        {
            Description = "Leave out the files with paths like this, from here or below the folder: facts/bridges/draft.yaml, **/draft-*.yaml. Can be repeated.",
            HelpName = "GLOB",
            DefaultValueFactory = _ => [],
        };
        command.Arguments.Add(_folders);
        command.Options.Add(_excluded);
        command.Options.Add(_references);
    }

    /// <summary>Reads and checks the dataset that a command line names.</summary>
    /// <param name="parsed">The command line.</param>
    /// <returns>The folders, and the dataset in them.</returns>
    /// <exception cref="ToolException">There is no such folder or file, or no schema in the folders.</exception>
    public (DataFolders Folders, CheckedDataset Dataset) Read(ParseResult parsed)
    {
        var folders = new DataFolders(parsed.GetValue(_folders) ?? [], [.. (parsed.GetValue(_excluded) ?? []).Select(pattern => new ExcludedFiles(pattern))]);
        var dataset = folders.Read(parsed.CommandResult.Command.Name, parsed.GetValue(_references) ?? []);
        foreach (var pattern in folders.Unmatched)
            parsed.InvocationConfiguration.Error.WriteLine(TextForm.Inert($"No file matches '{pattern.AsOption}'."));
        return (folders, dataset);
    }
}
