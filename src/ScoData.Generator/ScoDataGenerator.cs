using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ScoData.Generator.Checks;
using ScoData.Generator.Collections;
using ScoData.Generator.Diagnostics;
using ScoData.Generator.Emit;
using ScoData.Generator.Linking;
using ScoData.Generator.Records;
using ScoData.Generator.References;
using ScoData.Generator.Schema;
using ScoData.Generator.Yaml;

namespace ScoData.Generator;

/// <summary>
/// Turns a folder of YAML records and the schema beside them into C#: Parse (one file) -> Schema (and what it names of other
/// datasets) -> Records (one file) -> Index (what they need to know of each other) -> Link (one file) -> Kinds -> Emit.
/// Faults go their own way, and only there do positions matter.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ScoDataGenerator : IIncrementalGenerator
{
    private static readonly System.Text.Encoding Utf8 = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider.Select(ProjectOptions.Read).WithTrackingName(StepNames.Options);

        var parsed = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ProjectOptions.NameFile)
            .Where(file => file.Name is not null)
            .Select(Parse).WithTrackingName(StepNames.Parse);

        var files = parsed.Select((file, _) => file.File).WithTrackingName(StepNames.Files);

        var schemas = files.Where(SchemaReader.IsSchema).Collect();

        var wanted = schemas.Select((all, _) => all.SelectMany(ForeignNames.In).ToEquatableArray());
        var foreign = context.MetadataReferencesProvider
            .Combine(wanted)
            .SelectMany((pair, _) => ForeignReader.Read(pair.Left, pair.Right)).WithTrackingName(StepNames.Foreign)
            .Collect();

        var schema = schemas
            .Combine(foreign)
            .Select(ReadSchema).WithTrackingName(StepNames.Schema);

        var records = files
            .Where(file => !SchemaReader.IsSchema(file))
            .Combine(schema)
            .Select(ReadRecords).WithTrackingName(StepNames.Records);

        var index = records
            .Combine(schema)
            .Select((pair, _) => FileSummary.Of(pair.Right, pair.Left)).WithTrackingName(StepNames.Summaries)
            .Collect()
            .Combine(schema)
            .Select(ReadIndex).WithTrackingName(StepNames.Index);

        var linked = records
            .Combine(index)
            .Select((pair, _) => WrittenFile.Of(pair.Right, FileLinker.Link(pair.Right, pair.Left))).WithTrackingName(StepNames.Link);

        var kinds = linked
            .Collect()
            .Combine(index)
            .SelectMany((pair, _) => WrittenKind.Assemble(pair.Right, pair.Left)).WithTrackingName(StepNames.Kinds);

        var factsFiles = kinds
            .SelectMany((kind, _) => FactsChunk.Of(kind))
            .Combine(options)
            .Select((pair, _) => CollectionEmitter.Emit(pair.Left, pair.Right)).WithTrackingName(StepNames.EmitFacts);

        var kindFiles = kinds
            .SelectMany((kind, _) => KindFile.Of(kind)).WithTrackingName(StepNames.KindFiles)
            .Combine(options)
            .Select((pair, _) => pair.Left.Emit(pair.Right)).WithTrackingName(StepNames.EmitKinds);

        var foreignFiles = index
            .SelectMany((all, _) => all.Foreign.Uses)
            .Combine(options)
            .Select((pair, _) => ForeignEmitter.Emit(pair.Left, pair.Right)).WithTrackingName(StepNames.EmitForeign);

        var datasetFiles = schema
            .Combine(options)
            .SelectMany((pair, _) => pair.Left.Schema is { } known ? DatasetEmitter.Emit(known, pair.Right) : []).WithTrackingName(StepNames.EmitDataset);

        context.RegisterSourceOutput(factsFiles, AddSource);
        context.RegisterSourceOutput(kindFiles, AddSource);
        context.RegisterSourceOutput(foreignFiles, AddSource);
        context.RegisterSourceOutput(datasetFiles, AddSource);

        var checks = records
            .Combine(schema)
            .Select((pair, _) => FileUse.Of(pair.Right, pair.Left))
            .Collect()
            .Combine(linked.Select((file, _) => file.Faults.Count == 0).Collect())
            .Combine(index)
            .Select((all, _) => DatasetChecks.Run(all.Right, all.Left.Left, all.Left.Right.All(isSound => isSound)).ToEquatableArray()).WithTrackingName(StepNames.Checks);

        var faults = parsed.SelectMany((file, _) => file.Faults).Collect()
            .Combine(schema)
            .Combine(records.SelectMany((file, _) => file.Faults).Collect())
            .Combine(linked.SelectMany((file, _) => file.Faults).Collect())
            .Combine(checks)
            .Select((all, _) => new EquatableArray<Fault>([.. all.Left.Left.Left.Left, .. all.Left.Left.Left.Right.Faults, .. all.Left.Left.Right, .. all.Left.Right, .. all.Right]));
        var positions = parsed.Select((file, _) => file.Positions).Collect();
        var help = context.AnalyzerConfigOptionsProvider.Select(ProjectOptions.ReadHelp);
        context.RegisterSourceOutput(faults.Combine(positions).Combine(index).Combine(help).WithTrackingName(StepNames.Faults), Report);
    }

    private static ParsedFile Parse((AdditionalText Text, string? Name) file, CancellationToken cancellation) =>
        YamlFileParser.Parse(file.Name!, file.Text.Path, file.Text.GetText(cancellation)?.ToString() ?? "");

    private static SchemaResult ReadSchema((ImmutableArray<YamlFile> Files, ImmutableArray<ForeignKind> Foreign) input, CancellationToken cancellation) =>
        SchemaReader.Read(input.Files, input.Foreign);

    private static RecordFile ReadRecords((YamlFile File, SchemaResult Schema) input, CancellationToken cancellation) =>
        RecordFileReader.Read(input.Schema, input.File);

    private static DatasetIndex ReadIndex((ImmutableArray<FileSummary> Files, SchemaResult Schema) input, CancellationToken cancellation) =>
        new(input.Schema.Schema, input.Files);

    private static void AddSource(SourceProductionContext context, GeneratedFile file) =>
        context.AddSource(file.HintName, Microsoft.CodeAnalysis.Text.SourceText.From(file.Text, Utf8));

    private static void Report(
        SourceProductionContext context, (((EquatableArray<Fault> Faults, ImmutableArray<FilePositions> Positions) Found, DatasetIndex Index) All, string Help) input)
    {
        var ((found, index), help) = input;
        foreach (var diagnostic in FaultReporter.Locate(found.Faults.Concat(index.Faults), index, found.Positions, help))
            context.ReportDiagnostic(diagnostic);
    }
}
