using System.Reflection;
using PublicApiGenerator;

namespace ScoData.Tests.PublicApi;

/// <summary>
/// What users can call is a reviewed file for each assembly. Where it differs, the test writes a <c>.received.txt</c> beside
/// it: read the difference, and where it is meant, put that file in its place.
/// </summary>
public sealed class PublicApiTests
{
    private static readonly string Folder = typeof(PublicApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "PublicApiFolder").Value!;

    [Fact]
    public void The_runtime_has_the_reviewed_api() => Verify("ScoData.Runtime", typeof(ScoRecord).Assembly.GeneratePublicApi(Options()));

    /// <summary>Records come and go with the data: what they have in common is the interface, and which there are is not.</summary>
    [Fact]
    public void The_facts_have_the_reviewed_api()
    {
        Type[] types = [.. typeof(ScoDataset).Assembly.GetExportedTypes().Where(type => !type.IsNested)];
        var api = typeof(ScoDataset).Assembly.GeneratePublicApi(Options(types));
        Verify("ScoData", string.Join("\n", WithoutRecords(api.ReplaceLineEndings("\n").Split('\n'))));
    }

    /// <summary>The lines without those of single records: their properties, and the nested classes of their constants.</summary>
    private static IEnumerable<string> WithoutRecords(IEnumerable<string> lines)
    {
        const string Nested = "        public static class ";
        const string End = "        }";
        var isNested = false;
        foreach (var line in lines)
        {
            isNested |= line.StartsWith(Nested, StringComparison.Ordinal);
            if (!isNested && !IsRecord(line) && !line.Contains("Obsolete(\"Renamed", StringComparison.Ordinal))
                yield return line;
            isNested &= line != End;
        }
    }

    /// <summary>Whether a line is a record in its class (<c>public static ScoData.Exercise PeaceMission2010 { get; }</c>).</summary>
    private static bool IsRecord(string line)
    {
        var words = line.Trim().Split(' ');
        return words is ["public", "static", var type, _, "{", "get;", "}"]
            && typeof(ScoDataset).Assembly.GetType(type) is { } found
            && typeof(ScoRecord).IsAssignableFrom(found);
    }

    private static ApiGeneratorOptions Options(Type[]? types = null) => new() { IncludeAssemblyAttributes = false, IncludeTypes = types };

    private static void Verify(string name, string api)
    {
        var (approved, received) = (Path.Combine(Folder, name + ".txt"), Path.Combine(Folder, name + ".received.txt"));
        var text = api.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"The public API of {name} is not the reviewed one: compare {received} with {approved}, and where the difference is meant, put it in its place.");
    }
}
