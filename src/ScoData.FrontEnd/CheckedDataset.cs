using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.References;
using ScoData.FrontEnd.Reporting;
using ScoData.FrontEnd.Rules;
using ScoData.FrontEnd.Schema;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd;

/// <summary>
/// A dataset, read and checked in one pass: YAML, then the schema with the foreign kinds that it names, then the records,
/// then the references between them, then the rules. The generator runs the same steps incrementally.
/// </summary>
internal sealed class CheckedDataset
{
    private CheckedDataset(IReadOnlyList<YamlFile> files, DatasetSchema? schema, IReadOnlyList<RecordFile> records, DatasetIndex index, IReadOnlyList<LocatedDiagnostic> diagnostics)
    {
        Files = files;
        Schema = schema;
        Records = records;
        Index = index;
        Diagnostics = diagnostics;
    }

    /// <summary>The files in order of their names.</summary>
    public IReadOnlyList<YamlFile> Files { get; }

    /// <summary>The schema, or null if it is missing or invalid.</summary>
    public DatasetSchema? Schema { get; }

    /// <summary>The records of each file but the schema.</summary>
    public IReadOnlyList<RecordFile> Records { get; }

    /// <summary>The number of records, readable or not.</summary>
    public int RecordCount => Records.Sum(file => file.Identities.Count);

    /// <summary>The records by their ids.</summary>
    public DatasetIndex Index { get; }

    /// <summary>The diagnostics, by file and from top to bottom.</summary>
    public IReadOnlyList<LocatedDiagnostic> Diagnostics { get; }

    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(located => located.IsError);

    /// <summary>Reads and checks a dataset.</summary>
    /// <param name="files">Its files.</param>
    /// <param name="assemblies">The paths of the assemblies whose records it may refer to.</param>
    public static CheckedDataset Read(IEnumerable<DatasetFile> files, IEnumerable<string> assemblies)
    {
        var parsed = files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(Parse).ToArray();
        var schemas = parsed.Select(file => file.File).Where(SchemaReader.IsSchema).ToArray();
        var requested = schemas.SelectMany(SchemaReader.ForeignKindsIn).ToArray();
        var schema = SchemaReader.Read(schemas, [.. assemblies.SelectMany(path => AssemblyFiles.Read(path, requested))], RuleCatalog.Syntax);

        var records = parsed.Where(file => !SchemaReader.IsSchema(file.File)).Select(file => RecordFileReader.Read(schema, file.File)).ToArray();
        var index = new DatasetIndex(schema.Schema, records.Select(file => FileSummary.Of(schema, file)));
        var linked = records.Select(file => DatasetChecks.LinkAndCheck(index, file)).ToArray();
        var diagnostics = parsed.SelectMany(file => file.Diagnostics)
            .Concat(schema.Diagnostics)
            .Concat(records.SelectMany(file => file.Diagnostics))
            .Concat(index.Diagnostics)
            .Concat(linked.SelectMany(file => file.Diagnostics))
            .Concat(DatasetChecks.CheckAll(index, [.. records.Select(file => FileFacts.Of(schema, file))], linked.All(file => file.Diagnostics.Count == 0)));
        return new CheckedDataset(
            [.. parsed.Select(file => file.File)],
            schema.Schema,
            records,
            index,
            [.. DiagnosticLocator.Locate(diagnostics, index, parsed.Select(file => file.Positions))]);
    }

    private static ParsedFile Parse(DatasetFile file) => file.Obstacle is { } obstacle
        ? YamlFileParser.Unreadable(file.Name, file.Path, obstacle)
        : YamlFileParser.Parse(file.Name, file.Path, file.Text);
}
