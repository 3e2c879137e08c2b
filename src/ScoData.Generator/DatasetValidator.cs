using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ScoData.Generator.Checks;
using ScoData.Generator.Diagnostics;
using ScoData.Generator.Linking;
using ScoData.Generator.Records;
using ScoData.Generator.References;
using ScoData.Generator.Schema;
using ScoData.Generator.Yaml;

namespace ScoData.Generator;

/// <summary>The checks of the generator without a compilation, for tools.</summary>
internal static class DatasetValidator
{
    /// <summary>A data file: its path below the data folder with forward slashes, the path to report, and its text.</summary>
    public sealed record DataFile(string Name, string Path, string Text);

    /// <summary>A fault. Lines and columns count from 1.</summary>
    public sealed record Finding(string Id, bool IsError, string Message, string Path, int Line, int Column);

    /// <summary>What is wrong with a dataset, by file and from top to bottom.</summary>
    /// <param name="Files">How many files were read.</param>
    /// <param name="Records">How many records they hold.</param>
    /// <param name="Findings">What is wrong.</param>
    public sealed record Report(int Files, int Records, ImmutableArray<Finding> Findings);

    /// <summary>Checks a dataset.</summary>
    /// <param name="files">Its files.</param>
    /// <param name="references">The assemblies whose records it may refer to.</param>
    public static Report Validate(IEnumerable<DataFile> files, IEnumerable<MetadataReference> references)
    {
        var parsed = files.Select(file => YamlFileParser.Parse(file.Name, file.Path, file.Text)).ToArray();
        var schema = ReadSchema(parsed.Select(file => file.File), references);
        var records = parsed.Where(file => !SchemaReader.IsSchema(file.File)).Select(file => RecordFileReader.Read(schema, file.File)).ToArray();
        var index = new DatasetIndex(schema.Schema, records.Select(file => FileSummary.Of(schema, file)));
        var linked = records.Select(file => FileLinker.Link(index, file)).ToArray();
        var checks = DatasetChecks.Run(index, [.. records.Select(file => FileUse.Of(schema, file))], linked.All(file => file.Faults.Count == 0));

        var positions = FaultReporter.ByName(parsed.Select(file => file.Positions));
        var faults = parsed.SelectMany(file => file.Faults)
            .Concat(schema.Faults)
            .Concat(records.SelectMany(file => file.Faults))
            .Concat(index.Faults)
            .Concat(linked.SelectMany(file => file.Faults))
            .Concat(checks);
        return new Report(
            parsed.Length,
            records.Sum(file => file.Identities.Count),
            [.. FaultReporter.InOrder(faults, index, positions).Select(fault => Locate(fault, positions))]);
    }

    /// <summary>Reads the schema of a dataset with what it names of other ones.</summary>
    public static SchemaResult ReadSchema(IEnumerable<YamlFile> files, IEnumerable<MetadataReference> references)
    {
        var schemas = files.Where(SchemaReader.IsSchema).ToArray();
        var wanted = schemas.SelectMany(ForeignNames.In).ToArray();
        return SchemaReader.Read(schemas, [.. references.SelectMany(reference => ForeignReader.Read(reference, wanted))]);
    }

    private static Finding Locate(Fault fault, Dictionary<string, FilePositions> positions)
    {
        var file = positions[fault.File];
        var place = file.PlaceOf(fault.Node);
        return new Finding(fault.Descriptor.Id, fault.IsError, fault.Message, file.Path, place.Line + 1, place.Column + 1);
    }
}
