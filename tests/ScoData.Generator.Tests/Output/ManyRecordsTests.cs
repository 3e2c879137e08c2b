using System.Reflection;
using System.Runtime.Loader;
using GeneratorTests.Driver;
using ScoData;
using Microsoft.CodeAnalysis.CSharp;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;
using ScoData.FrontEnd.Yaml;
using ScoData.Generator.Emit;
using ScoData.Testing;

namespace GeneratorTests.Output;

/// <summary>A kind with more records than its class can have properties: here more than one.</summary>
public sealed class ManyRecordsTests
{
    private static readonly Dataset Nodes = new Dataset()
        .With("schema.yaml", """
            kinds:
              node:
                summary: A node.
                label: name
                unsourced: true
                fields:
                  name: { type: text, required: true, summary: The name. }
                  next: { type: node, inverse: before, summary: The next one. }
                  days: { type: interval, summary: Its days. }
            """)
        .With("nodes.yaml", "n-1: { name: One, next: n-2, days: 2010 }\nn-2: { name: Two, next: n-1, days: 2011 }\n");

    [Fact]
    public void Their_facts_are_there_and_they_are_found_by_their_ids()
    {
        var facts = Compile(mostNames: 1);
        var two = facts.GetType("Facts.Nodes+N2")!;
        Assert.Equal("Two", two.GetField("Name")!.GetRawConstantValue());
        Assert.Equal(EdtfInterval.Parse("2011"), two.GetProperty("Days")!.GetValue(null));
        var one = (ScoRecord)two.GetProperty("Next")!.GetValue(null)!;
        Assert.Equal("n-1", one.Id);
        Assert.Same(one, facts.GetType("Facts.Nodes")!.GetMethod("Get", [typeof(string)])!.Invoke(null, ["n-1"]));
        Assert.Null(one.GetType().GetProperty("N1"));
    }

    [Fact]
    public void Fewer_have_properties() => Assert.NotNull(Compile(mostNames: 2).GetType("Facts.Node")!.GetProperty("N1"));

    private static Assembly Compile(int mostNames)
    {
        var files = Nodes.Files.Select(file => YamlFileParser.Parse(file.Key, file.Key, file.Value).File).ToArray();
        var schema = SchemaReader.Read(files.Where(SchemaReader.IsSchema), [], []);
        var records = files.Where(file => !SchemaReader.IsSchema(file)).Select(file => RecordFileReader.Read(schema, file)).ToArray();
        var index = new DatasetIndex(schema.Schema, records.Select(file => FileSummary.Of(schema, file)), mostNames);
        var kinds = KindParts.Assemble(index, [.. records.Select(file => FileParts.Of(index, FileLinker.Link(index, file)))]).ToArray();

        var options = new EmitOptions("Facts", "public", "Dataset", "1", "Facts", IsMeasured: false);
        var emitted = kinds.SelectMany(KindFile.Of).Select(file => file.Emit(options))
            .Concat(kinds.SelectMany(FactsChunk.Of).Select(chunk => CollectionEmitter.Emit(chunk, options)))
            .Concat(DatasetEmitter.Emit(schema, options, hasFiles: true));
        using var stream = new MemoryStream();
        var result = Nodes.CreateCompilation().AddSyntaxTrees(emitted.Select(file => CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.CSharp12)))).Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        stream.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
    }
}
