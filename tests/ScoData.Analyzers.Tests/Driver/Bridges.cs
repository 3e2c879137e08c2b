using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScoData.Generator;
using ScoData.Testing;

namespace AnalyzerTests.Driver;

/// <summary>A dataset that is not the library, as the generator makes it, in the namespace <c>Rivers</c>.</summary>
internal static class Bridges
{
    private const string Schema = """
        sources: book
        kinds:
          bridge:
            summary: A bridge.
            label: name
            when: opened
            fields:
              name: { type: text, required: true, summary: The name. }
              opened: { type: interval, summary: When it was opened. }
              length: { type: count, unit: metres, summary: How long it is. }
              width: { type: count, unit: metres, summary: How wide it is. }
              height: { type: count, unit: millimetres, summary: How high it is. }
              cost: { type: money, summary: What it cost. }
              clearance: { type: measurement, unit: metres, summary: How high a boat may be to pass under it. }
          bridge-tower:
            summary: A tower of a bridge.
            label: name
            fields:
              name: { type: text, required: true, summary: The name. }
              bridge: { type: bridge, summary: The bridge that it is a part of. }
          book:
            summary: A book.
            label: title
            unsourced: true
            fields:
              title: { type: text, required: true, summary: The title. }
        """;

    /// <summary>Two sources disagree on its length, and on when it was opened.</summary>
    private const string LongBridge = """
        name: Long Bridge
        opened:
          value: 1901
          others:
            - value: 1902
              sources: [handbook]
        length:
          value: 400
          others:
            - value: 410
              sources: [handbook]
        width: 12
        height: more than 1200
        cost: GBP about 3000
        clearance: 4.50
        sources: [guide]
        former-ids: [old-bridge]
        """;

    private const string ShortBridge = """
        name: Short Bridge
        opened: 1910-05-06
        length:
          value: 40
          others:
            - value: 41
              sources: [handbook]
        sources: [guide]
        """;

    private static readonly DataFile[] Files =
    [
        new("schema.yaml", Schema),
        new("bridges/long-bridge.yaml", LongBridge),
        new("bridges/short-bridge.yaml", ShortBridge),
        new("bridge-towers/west-tower.yaml", "name: West Tower\nbridge: long-bridge\nsources: [guide]\n"),
        new("books/guide.yaml", "title: A Guide to Bridges\n"),
        new("books/handbook.yaml", "title: A Handbook of Bridges\n"),
    ];

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    private static readonly Compilation Compilation = Generate("Rivers");

    /// <summary>The dataset as an assembly.</summary>
    public static readonly MetadataReference Reference = Emit();

    /// <summary>The dataset as code of the project that uses it: name and text of each file.</summary>
    public static IEnumerable<(string Name, string Text)> Sources => SourcesOf(Compilation);

    /// <summary>The same in another namespace.</summary>
    public static IEnumerable<(string Name, string Text)> SourcesIn(string @namespace) => SourcesOf(Generate(@namespace));

    private static IEnumerable<(string Name, string Text)> SourcesOf(Compilation compilation) =>
        compilation.SyntaxTrees.Select(tree => (Path.GetFileName(tree.FilePath), tree.ToString()));

    private static Compilation Generate(string @namespace)
    {
        var project = CSharpCompilation.Create(
            @namespace,
            [],
            AssemblyReferences.Framework.AddRange(AssemblyReferences.Library),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver
            .Create([new ScoDataGenerator().AsSourceGenerator()], Files, ParseOptions, new DataOptions(@namespace))
            .RunGeneratorsAndUpdateCompilation(project, out var compilation, out var diagnostics);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return compilation;
    }

    private static PortableExecutableReference Emit()
    {
        using var stream = new MemoryStream();
        var emitted = Compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Take(10)));
        return MetadataReference.CreateFromImage(stream.ToArray().ToImmutableArray());
    }
}
