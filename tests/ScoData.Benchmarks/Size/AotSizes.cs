using System.Text;
using System.Text.RegularExpressions;
using Benchmarks.Datasets;
using Benchmarks.Peers;

namespace Benchmarks.Size;

/// <summary>What Native AOT makes of programs that use little of the library.</summary>
internal static partial class AotSizes
{
    public static AotResult Take()
    {
        var real = new Dataset(Dataset.Real);
        var plain = Publish(real, "aot-plain", usesLibrary: false, "Console.WriteLine(5000);\n");
        var constants = Publish(real, "aot-constants", usesLibrary: true, "Console.WriteLine(ScoData.Exercises.PeaceMission2010.Personnel);\n");
        var oneKind = Publish(real, "aot-one-kind", usesLibrary: true, "foreach (var place in ScoData.Places.All)\n    Console.WriteLine(place.Name);\n");
        return new(plain.Bytes, constants.Bytes, oneKind.Bytes, KindsIn(constants.Program, real.Kinds), KindsIn(oneKind.Program, real.Kinds), constants.Warnings + oneKind.Warnings);
    }

    private static (string Program, long Bytes, int Warnings) Publish(Dataset dataset, string name, bool usesLibrary, string code)
    {
        var project = new Project(dataset, name);
        project.WriteProject((usesLibrary ? project.LibraryReferences() : "") + "<PropertyGroup><PublishAot>true</PublishAot><TrimmerSingleWarn>false</TrimmerSingleWarn></PropertyGroup>");
        project.Write("Program.cs", code);
        var folder = Path.Combine(project.Folder, "publish");
        var output = Command.Run("dotnet", "publish", "--configuration", "Release", "--nologo", "--use-current-runtime", "--output", folder, Path.Combine(project.Folder, project.AssemblyName + ".csproj"));
        var program = Path.Combine(folder, Path.GetFileName(project.Program));
        Command.Run(program);
        return (program, new FileInfo(program).Length, Warning().Matches(output).Select(match => match.Value).Distinct().Count());
    }

    /// <summary>The kinds of which a text of a record is in a program: the longest label of the kind.</summary>
    private static IReadOnlyList<string> KindsIn(string program, IReadOnlyList<PeerKind> kinds)
    {
        var bytes = File.ReadAllBytes(program);
        return [.. kinds.Where(kind => Holds(bytes, kind.Info.Records.MaxBy(record => record.Label.Length)!.Label)).Select(kind => kind.Info.Plural)];
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, string text) => bytes.IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    [GeneratedRegex("warning IL[0-9]+.*")]
    private static partial Regex Warning();
}

/// <summary>The sizes of binaries, and what is in them.</summary>
/// <param name="PlainBytes">A program that writes a number.</param>
/// <param name="ConstantsBytes">The same with a constant of the library.</param>
/// <param name="OneKindBytes">A program that writes the names of all places.</param>
/// <param name="KindsInConstants">The kinds of which there is text in the second program.</param>
/// <param name="KindsInOneKind">The kinds of which there is text in the third program.</param>
/// <param name="Warnings">How many warnings on trimming and AOT there were.</param>
internal sealed record AotResult(long PlainBytes, long ConstantsBytes, long OneKindBytes, IReadOnlyList<string> KindsInConstants, IReadOnlyList<string> KindsInOneKind, int Warnings);
