using System.Collections.Immutable;

namespace ScoData;

/// <summary>Lists of names in words.</summary>
internal static class NamesLine
{
    /// <summary>"Boland, Julie, and Jane Roe"; nothing for no names.</summary>
    internal static string Inverted(ImmutableArray<PersonName> names) =>
        Join(names, names.Length > 0 ? names[0].Inverted : "");

    /// <summary>"Julie Boland and Jane Roe"; nothing for no names.</summary>
    internal static string Natural(ImmutableArray<PersonName> names) =>
        Join(names, names.Length > 0 ? names[0].Natural : "");

    /// <summary>"Deng, Shasha, ed."; nothing for no names.</summary>
    internal static string Editors(ImmutableArray<PersonName> names) =>
        names.Length == 0 ? "" : Inverted(names) + (names.Length == 1 ? ", ed." : ", eds.");

    private static string Join(ImmutableArray<PersonName> names, string first)
    {
        var text = first;
        for (var i = 1; i < names.Length; i++)
        {
            var comma = names.Length > 2 || first.IndexOf(',') >= 0;
            text += (comma ? "," : "") + (i == names.Length - 1 ? " and " : " ") + names[i].Natural;
        }

        return text;
    }
}
