using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
/// Turns a folder of YAML records and the schema beside them into C#: Parse (one file) -> Schema (and what it names of other datasets), Records (one file) ->
/// Link (all of them) -> Emit (one kind). Faults go their own way, and only there do positions matter.
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

        var linked = records
            .Collect()
            .Combine(schema)
            .Select(Link).WithTrackingName(StepNames.Link);

        var kindFiles = linked
            .SelectMany((result, _) => result.Kinds).WithTrackingName(StepNames.Kinds)
            .Combine(options)
            .SelectMany((pair, _) => KindFiles.Emit(pair.Left, pair.Right)).WithTrackingName(StepNames.EmitKinds);

        var foreignFiles = linked
            .SelectMany((result, _) => result.Foreign)
            .Combine(options)
            .Select((pair, _) => ForeignEmitter.Emit(pair.Left, pair.Right)).WithTrackingName(StepNames.EmitForeign);

        var datasetFiles = schema
            .Combine(options)
            .SelectMany((pair, _) => pair.Left.Schema is { } known ? DatasetEmitter.Emit(known, pair.Right) : []).WithTrackingName(StepNames.EmitDataset);

        context.RegisterSourceOutput(kindFiles, AddSource);
        context.RegisterSourceOutput(foreignFiles, AddSource);
        context.RegisterSourceOutput(datasetFiles, AddSource);

        var faults = parsed.SelectMany((file, _) => file.Faults).Collect()
            .Combine(schema.SelectMany((result, _) => result.Faults).Collect())
            .Combine(records.SelectMany((file, _) => file.Faults).Collect())
            .Combine(linked.SelectMany((result, _) => result.Faults).Collect())
            .Select((all, _) => all.Left.Left.Left.AddRange(all.Left.Left.Right).AddRange(all.Left.Right).AddRange(all.Right));
        var positions = parsed.Select((file, _) => file.Positions).Collect();
        var help = context.AnalyzerConfigOptionsProvider.Select(ProjectOptions.ReadHelp);
        context.RegisterSourceOutput(faults.Combine(positions).Combine(help).WithTrackingName(StepNames.Faults), Report);
    }

    private static ParsedFile Parse((AdditionalText Text, string? Name) file, CancellationToken cancellation) =>
        YamlFileParser.Parse(file.Name!, file.Text.Path, file.Text.GetText(cancellation)?.ToString() ?? "");

    private static SchemaResult ReadSchema((ImmutableArray<YamlFile> Files, ImmutableArray<ForeignKind> Foreign) input, CancellationToken cancellation) =>
        SchemaReader.Read(input.Files, input.Foreign);

    private static RecordFile ReadRecords((YamlFile File, SchemaResult Schema) input, CancellationToken cancellation) =>
        RecordFileReader.Read(input.Schema, input.File);

    private static LinkResult Link((ImmutableArray<RecordFile> Files, SchemaResult Schema) input, CancellationToken cancellation) =>
        input.Schema.Schema is { } schema ? Linker.Link(schema, input.Files) : LinkResult.Nothing;

    private static void AddSource(SourceProductionContext context, GeneratedFile file) =>
        context.AddSource(file.HintName, Microsoft.CodeAnalysis.Text.SourceText.From(file.Text, Utf8));

    private static void Report(SourceProductionContext context, ((ImmutableArray<Fault> Faults, ImmutableArray<FilePositions> Positions) Found, string Help) input)
    {
        foreach (var diagnostic in FaultReporter.Locate(input.Found.Faults, input.Found.Positions, input.Help))
            context.ReportDiagnostic(diagnostic);
    }
}
