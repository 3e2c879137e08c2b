using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Reporting;
using ScoData.FrontEnd.Rules;
using ScoData.FrontEnd.Schema;
using ScoData.FrontEnd.Yaml;
using ScoData.Generator.Emit;
using ScoData.Generator.References;
using ScoData.Generator.Reporting;

namespace ScoData.Generator;

/// <summary>
/// Turns a folder of YAML records and the schema beside them into C#. The steps up to the rules are those of
/// <see cref="FrontEnd.CheckedDataset"/>, one file at a time if possible, so that an edit repeats few of them.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ScoDataGenerator : IIncrementalGenerator
{
    private static readonly System.Text.Encoding Utf8 = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var assembly = context.CompilationProvider.Select((compilation, _) => compilation.AssemblyName ?? "");
        var options = context.AnalyzerConfigOptionsProvider.Combine(assembly).Select(ProjectOptions.Read).WithTrackingName(StepNames.Options);

        // Parse: one file at a time, into content and positions. Only diagnostics need the positions.
        var parsed = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ProjectOptions.NameFile)
            .Where(file => file.Name is not null)
            .Select(Parse).WithTrackingName(StepNames.Parse);
        var files = parsed.Select((file, _) => file.File).WithTrackingName(StepNames.Files);

        // Schema: the one file of that name, and the kinds of other datasets that it names.
        var schemas = files.Where(SchemaReader.IsSchema).Collect();
        var requested = schemas.Select((all, _) => all.SelectMany(SchemaReader.ForeignKindsIn).ToEquatableArray());
        var foreign = context.MetadataReferencesProvider.WithEach(requested, ReferenceReader.Read).WithTrackingName(StepNames.Foreign).Collect();
        var schema = schemas.With(foreign, (all, kinds) => SchemaReader.Read(all, kinds, RuleCatalog.Syntax)).WithTrackingName(StepNames.Schema);

        // Names: what the project calls the namespace and the dataset, beside the names that the schema gives rise to.
        var names = schemas
            .Join(schema, options, (all, result, set) => ProjectNames.Check(all, result.Schema, set.Namespace, set.DatasetName)).WithTrackingName(StepNames.Names);

        // Records: one file at a time, typed by the schema.
        var records = files
            .Where(file => !SchemaReader.IsSchema(file))
            .With(schema, (file, result) => RecordFileReader.Read(result, file)).WithTrackingName(StepNames.Records);

        // Index: what records need to know about each other.
        var index = records
            .With(schema, (file, result) => FileSummary.Of(result, file)).WithTrackingName(StepNames.Summaries)
            .Collect()
            .With(schema, (summaries, result) => new DatasetIndex(result.Schema, summaries)).WithTrackingName(StepNames.Index);

        // Link: one file at a time, with resolved references, the rules on single records, and what each contributes to the output.
        var linked = records
            .With(index, (file, all) => FileParts.Of(all, DatasetChecks.LinkAndCheck(all, file))).WithTrackingName(StepNames.Link);

        // Kinds: the records of all files by kind.
        var kinds = linked.Collect().WithEach(index, (all, known) => KindParts.Assemble(known, all)).WithTrackingName(StepNames.Kinds);

        var hasFiles = files.Collect().Select((all, _) => !all.IsEmpty);
        EmitSources(context, options.With(names, (set, known) => set with { DatasetName = known.DatasetName }), schema, hasFiles, index, kinds);

        // Rules between records.
        var facts = records.With(schema, (file, result) => FileFacts.Of(result, file)).Collect();
        var soundness = linked.Select((file, _) => file.Diagnostics.Count == 0).Collect();
        var checks = facts
            .Join(soundness, index, (all, areSound, known) => DatasetChecks.CheckAll(known, all, areSound.All(isSound => isSound)).ToEquatableArray())
            .WithTrackingName(StepNames.Checks);

        var found = parsed.SelectMany((file, _) => file.Diagnostics).Collect()
            .Join(
                records.SelectMany((file, _) => file.Diagnostics).Collect(),
                linked.SelectMany((file, _) => file.Diagnostics).Collect(),
                checks,
                (ofYaml, ofRecords, ofLinks, ofRules) => new EquatableArray<DataDiagnostic>([.. ofYaml, .. ofRecords, .. ofLinks, .. ofRules]))
            .Join(schema, names, (ofFiles, result, known) => new EquatableArray<DataDiagnostic>([.. ofFiles, .. result.Diagnostics, .. known.Diagnostics]));
        var positions = parsed.Select((file, _) => file.Positions).Collect();
        var help = context.AnalyzerConfigOptionsProvider.Select(ProjectOptions.ReadHelp);
        context.RegisterSourceOutput(
            found.Join(positions, index, help, (diagnostics, places, all, page) => new Findings(diagnostics, places, all, page)).WithTrackingName(StepNames.Diagnostics),
            Report);
    }

    /// <summary>Emit: one step for each generated file, with only what it depends on.</summary>
    private static void EmitSources(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EmitOptions> options,
        IncrementalValueProvider<SchemaResult> schema,
        IncrementalValueProvider<bool> hasFiles,
        IncrementalValueProvider<DatasetIndex> index,
        IncrementalValuesProvider<KindParts> kinds)
    {
        context.RegisterSourceOutput(
            kinds.SelectMany((kind, _) => FactsChunk.Of(kind)).With(options, CollectionEmitter.Emit).WithTrackingName(StepNames.EmitFacts),
            AddSource);
        context.RegisterSourceOutput(
            kinds.SelectMany((kind, _) => KindFile.Of(kind)).WithTrackingName(StepNames.KindFiles).With(options, (file, set) => file.Emit(set)).WithTrackingName(StepNames.EmitKinds),
            AddSource);
        context.RegisterSourceOutput(
            index.SelectMany((all, _) => all.Foreign.Uses).With(options, ForeignEmitter.Emit).WithTrackingName(StepNames.EmitForeign),
            AddSource);
        context.RegisterSourceOutput(
            schema.Join(options, hasFiles, DatasetEmitter.Emit).SelectMany((all, _) => all).WithTrackingName(StepNames.EmitDataset),
            AddSource);
    }

    private static ParsedFile Parse((AdditionalText Text, string? Name) file, CancellationToken cancellation) =>
        YamlFileParser.Parse(file.Name!, file.Text.Path, file.Text.GetText(cancellation)?.ToString() ?? "");

    private static void AddSource(SourceProductionContext context, GeneratedFile file) =>
        context.AddSource(file.HintName, SourceText.From(file.Text, Utf8));

    private static void Report(SourceProductionContext context, Findings findings)
    {
        foreach (var located in DiagnosticLocator.Locate(findings.Diagnostics.Concat(findings.Index.Diagnostics), findings.Index, findings.Positions))
            context.ReportDiagnostic(DiagnosticReporter.ToDiagnostic(located, findings.Help, hasSchema: findings.Index.Schema is not null));
    }

    /// <summary>The diagnostics, and what is needed to locate them.</summary>
    private readonly record struct Findings(EquatableArray<DataDiagnostic> Diagnostics, ImmutableArray<FilePositions> Positions, DatasetIndex Index, string Help);
}
