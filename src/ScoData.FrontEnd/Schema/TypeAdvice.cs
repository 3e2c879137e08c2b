using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.References;
using ScoData.Tables;

namespace ScoData.FrontEnd.Schema;

/// <summary>What to write instead of a type that a schema does not have.</summary>
internal static class TypeAdvice
{
    private const string NoType = "; schema.md says what to write instead, under 'What has no type'";
    private const string Decimal = "; write 'measurement', which keeps decimals and how sure a source is of them";

    /// <summary>Types of other languages.</summary>
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = "; write 'text'",
        ["str"] = "; write 'text'",
        ["int"] = "; write 'integer', or 'count' for what sources count",
        ["long"] = "; write 'count', or 'integer' for a number that is not counted",
        ["number"] = "; write 'integer', 'count' for what sources count, or 'measurement' for a number with decimals",
        ["bool"] = "; write 'flag'",
        ["boolean"] = "; write 'flag'",
        ["datetime"] = "; write 'date'",
        ["timestamp"] = "; write 'date'",
        ["year"] = "; write 'date'",
        ["period"] = "; write 'interval'",
        ["daterange"] = "; write 'interval'",
        ["uri"] = "; write 'url'",
        ["link"] = "; write 'url'",
        ["location"] = "; write 'coordinates'",
        ["enum"] = "; declare its values under 'enums', and write the name that they have there",
        ["reference"] = "; write the name of the kind that it refers to",
        ["float"] = Decimal,
        ["double"] = Decimal,
        ["decimal"] = Decimal,
        ["time"] = NoType,
        ["duration"] = NoType,
        ["object"] = NoType,
        ["map"] = NoType,
    };

    /// <summary>The advice as the end of a message.</summary>
    /// <param name="type">What stands for the type.</param>
    /// <param name="known">The types, enums and kinds of the schema.</param>
    /// <param name="foreign">The kinds of other datasets.</param>
    public static string For(string type, IReadOnlyCollection<string> known, IReadOnlyList<ForeignKind> foreign)
    {
        if (Known.TryGetValue(type, out var advice))
            return advice;
        if (type.StartsWith("list of ", StringComparison.Ordinal))
            return "; a list cannot contain lists";
        foreach (var item in new[] { After(type, "list "), After(type, "list<").TrimEnd('>'), Before(type, "[]"), Before(type, " list") })
        {
            if (known.Contains(item))
                return $"; write 'list of {item}'";
        }

        if (type.Split('|', ',', '/') is { Length: > 1 } kinds && kinds.All(kind => known.Contains(kind.Trim())))
            return $"; write '{string.Join(" or ", kinds.Select(kind => kind.Trim()))}'";
        if (foreign.FirstOrDefault(kind => kind.Name.EndsWith("." + type, StringComparison.Ordinal)) is { } meant)
            return $"; did you mean '{meant.Name}'?";
        if (known.FirstOrDefault(name => KindName.IsPlural(type, name)) is { } single)
            return $"; write '{single}', in the singular";
        return NearMatch.Hint(type, known, Fallback(type, known));
    }

    private static string Fallback(string type, IEnumerable<string> known) => CSharpName.IsTypeName(type)
        ? "; the class of the records of another dataset needs its namespace, as in 'ScoData.State'"
        : $"; use one of {WordList.Of([.. known.Select(candidate => $"'{candidate}'")])}";

    private static string After(string type, string start) => type.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? type.Substring(start.Length) : "";

    private static string Before(string type, string end) => type.EndsWith(end, StringComparison.OrdinalIgnoreCase) ? type.Substring(0, type.Length - end.Length) : "";
}
