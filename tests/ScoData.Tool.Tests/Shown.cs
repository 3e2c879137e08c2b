namespace ScoData.Tool.Tests;

/// <summary>What 'sco show' writes of each record, asked once for all tests.</summary>
internal static class Shown
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> All = new(() => Kinds.Records
        .Select(PathOf)
        .ToDictionary(path => path, path => ToolRun.Of("show", path).Succeeds().Output, StringComparer.Ordinal));

    public static string PathOf(ScoRecord record) => $"{record.Kind.Plural}/{record.Id}";

    public static string Of(ScoRecord record) => All.Value[PathOf(record)];
}
