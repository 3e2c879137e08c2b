using System.Collections.Immutable;

namespace ScoData;

/// <summary>
/// The name of an author or editor, written "Family, Given". A name without a comma is that of an organisation, or of
/// a person with one name, and stays whole.
/// </summary>
internal sealed record PersonName
{
    private PersonName(string family, string? given)
    {
        Family = family;
        Given = given;
    }

    /// <summary>The family name, or the whole name.</summary>
    internal string Family { get; }

    /// <summary>The given names, or <see langword="null"/> if the name is whole.</summary>
    internal string? Given { get; }

    /// <summary>The name as lists begin with it: "Boland, Julie".</summary>
    internal string Inverted => Given is null ? Family : Family + ", " + Given;

    /// <summary>The name as it is spoken: "Julie Boland".</summary>
    internal string Natural => Given is null ? Family : Given + " " + Family;

    internal static ImmutableArray<PersonName> ParseAll(ImmutableArray<string> names)
    {
        var parsed = ImmutableArray.CreateBuilder<PersonName>(names.Length);
        foreach (var name in names)
        {
            if (!string.IsNullOrWhiteSpace(name))
                parsed.Add(Parse(name));
        }

        return parsed.ToImmutable();
    }

    internal static PersonName Parse(string name)
    {
        var comma = name.IndexOf(',');
        var family = comma < 0 ? name.Trim() : name.Substring(0, comma).Trim();
        var given = comma < 0 ? "" : name.Substring(comma + 1).Trim();
        return family.Length == 0 ? new PersonName(given, null)
            : given.Length == 0 ? new PersonName(family, null)
            : new PersonName(family, given);
    }
}
