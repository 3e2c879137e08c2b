using System.Globalization;
using Benchmarks.Cold;
using Benchmarks.Datasets;
using Benchmarks.Peers;
using Benchmarks.Size;
using Benchmarks.Warm;

namespace Benchmarks.Report;

/// <summary>The goals, as far as there are figures for them.</summary>
internal static class Goals
{
    private const string TenThousand = "10000";
    private const string HundredThousand = "100000";

    public static IEnumerable<Goal> Of(ColdResult cold, ColdResult? real, ColdResult? tenThousand)
    {
        var a = cold.Of(Contenders.StaticFields, "touch");
        var touch = cold.Of(Contenders.Ours, "touch")!;
        var all = cold.Of(Contenders.Ours, "kind")!;
        if (cold.Size == Dataset.Real)
        {
            yield return Goal.AtMost("First touch of a record, real", "at most 1/20 of (a)", touch.Milliseconds, a!.Milliseconds, 1 / 20.0);
            yield return Goal.AtMost("First `All` of a kind, real", "at most 1/4 of (a)", all.Milliseconds, cold.Of(Contenders.StaticFields, "kind")!.Milliseconds, 1 / 4.0);
            yield return Goal.AtMost("First `All` of a kind, real", "at most 1/10 of (c)", all.Milliseconds, cold.Of("yaml", "kind")!.Milliseconds, 1 / 10.0);
        }
        else if (real is not null)
        {
            yield return Goal.AtMost($"First touch of a record, {cold.Size} to real", "no growth: at most 1.5", touch.Milliseconds, real.Of(Contenders.Ours, "touch")!.Milliseconds, 1.5);
        }

        if (cold.Size == TenThousand && a is not null)
            yield return Goal.AtMost("First `All` of a kind, 10000", "at most 1/50 of (a)", all.Milliseconds, cold.Of(Contenders.StaticFields, "kind")!.Milliseconds, 1 / 50.0);
        if (cold.Size == HundredThousand && tenThousand is not null)
            yield return Goal.AtMost("First `All` of a kind, 100000 to 10000", "linear: at most 12", all.Milliseconds, tenThousand.Of(Contenders.Ours, "kind")!.Milliseconds, 12);
        if (a is not null)
            yield return Goal.AtMost($"Memory with everything loaded, {cold.Size}", "below (a) with its string literals", cold.Memory(Contenders.Ours), cold.Memory(Contenders.StaticFields), 1);
    }

    public static IEnumerable<Goal> Of(WarmResult warm)
    {
        foreach (var question in new[] { "HitString", "HitSpan", "MissString", "MissSpan" })
            yield return Compare(warm, question, "Frozen", "below FrozenDictionary, 0 bytes", 1);
        foreach (var question in new[] { "InYear", "WithParticipant", "HostedBy", "YearAndParticipant" })
            yield return Compare(warm, question, "Linq", "at most 1/10 of LINQ, 0 bytes", 1 / 10.0);
        yield return Compare(warm, "Walk", "Array", "at most 1.2 of an array", 1.2);
    }

    public static IEnumerable<Goal> Of(SizeResult size)
    {
        var ours = size.Compile.Of(Contenders.Ours);
        var peer = size.Compile.Of(Contenders.StaticFields);
        yield return Goal.AtMost("Compile time of the generated code, 10000", "at most 1/2 of (a)", ours.Milliseconds, peer.Milliseconds, 1 / 2.0);
        yield return Goal.AtMost("Size of the compiled code, 10000", "at most 1/3 of (a)", ours.Bytes, peer.Bytes, 1 / 3.0);
        var aot = size.Aot;
        yield return new("Native AOT, constants alone", "within 4096 bytes of no package", string.Create(CultureInfo.InvariantCulture, $"{aot.ConstantsBytes - aot.PlainBytes} bytes"), Math.Abs(aot.ConstantsBytes - aot.PlainBytes) <= 4096);
        yield return new("Native AOT, constants alone", "no text of any kind", List(aot.KindsInConstants), aot.KindsInConstants.Count == 0);
        yield return new("Native AOT, one kind", "no text of another kind", List(aot.KindsInOneKind), aot.KindsInOneKind is ["places"]);
        yield return new("Native AOT", "no warnings", aot.Warnings.ToString(CultureInfo.InvariantCulture), aot.Warnings == 0);
    }

    private static Goal Compare(WarmResult warm, string question, string peer, string aim, double share)
    {
        var ours = warm.Of(question, "Ours");
        var goal = Goal.AtMost($"{question}, {warm.Size}", aim, ours.Nanoseconds, warm.Of(question, peer).Nanoseconds, share);
        return goal with { Measured = string.Create(CultureInfo.InvariantCulture, $"{goal.Measured}, {ours.Bytes} bytes"), Met = goal.Met && ours.Bytes == 0 };
    }

    private static string List(IReadOnlyList<string> kinds) => kinds.Count == 0 ? "none" : string.Join(", ", kinds);
}
