using System.Globalization;

namespace Benchmarks.Report;

/// <summary>A goal beside what was measured.</summary>
internal sealed record Goal(string What, string Aim, string Measured, bool Met)
{
    /// <summary>A value that must not be above a share of another one.</summary>
    public static Goal AtMost(string what, string aim, double value, double of, double share) =>
        new(what, aim, string.Create(CultureInfo.InvariantCulture, $"{value / of:0.###}"), value <= of * share);
}
