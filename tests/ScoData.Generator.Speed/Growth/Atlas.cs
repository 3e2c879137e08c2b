using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScoData.Testing;

namespace GeneratorSpeed.Growth;

/// <summary>Another dataset with many records, all of which a dataset refers to. It has what the generator and the compiler need of one.</summary>
internal static class Atlas
{
    public static LargeSet Refer(int count)
    {
        const string Schema = """
            kinds:
              outing:
                summary: An outing.
                label: title
                unsourced: true
                fields:
                  title: { type: text, required: true, summary: The title. }
                  host: { type: Atlas.Land, query: hosted-by, summary: Whose land it went through. }

            """;
        var outings = string.Concat(Enumerable.Range(0, count).Select(i => $"outing-{i}: {{ title: A, host: land-{i} }}\n"));
        return LargeSet.Of(Schema, ("outings.yaml", outings)) with { References = [Compile(count)] };
    }

    private static string Written(MemoryStream assembly)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "Atlas.dll");
        File.WriteAllBytes(path, assembly.ToArray());
        return path;
    }

    private static PortableExecutableReference Compile(int count)
    {
        var source = $$"""
            namespace Atlas
            {
                [ScoData.Tables.RecordKind("Lands", "Name")]
                public abstract class Land : ScoData.ScoRecord
                {
                    protected Land() : base(0, "") { }
                    {{string.Concat(Enumerable.Range(0, count).Select(i => $"public static Land Land{i} => null;\n"))}}
                }

                public static class Lands
                {
                    public static bool TryGet(string id, out Land record) { record = null; return false; }
                    {{string.Concat(Enumerable.Range(0, count).Select(i => $"public static class Land{i} {{ public const string Id = \"land-{i}\"; public const string Name = \"Land {i}\"; }}\n"))}}
                }
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Atlas", [CSharpSyntaxTree.ParseText(source)], [.. AssemblyReferences.Framework, .. AssemblyReferences.Library], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        return result.Success
            ? MetadataReference.CreateFromFile(Written(stream))
            : throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Take(3)));
    }
}
