using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;

namespace ScoData.FrontEnd.Linking;

/// <summary>The records of one file with resolved references, and the diagnostics of the references.</summary>
internal sealed record LinkedFile(EquatableArray<LinkedRecord> Records, EquatableArray<DataDiagnostic> Diagnostics);

/// <summary>A record with resolved references, at its place.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Ordinal">Its place among the records of its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="MemberName">The C# name that the id becomes.</param>
/// <param name="HasProperty">Whether the class of its kind has a property of that name.</param>
/// <param name="Label">The text that names it.</param>
/// <param name="FormerIds">Ids that it had before.</param>
/// <param name="Sources">The sources of each claim that names none of its own.</param>
/// <param name="Fields">The fields that it has.</param>
internal sealed record LinkedRecord(
    string Kind,
    int Ordinal,
    string Id,
    string MemberName,
    bool HasProperty,
    string Label,
    EquatableArray<string> FormerIds,
    EquatableArray<LinkedSource> Sources,
    EquatableArray<LinkedField> Fields)
{
    /// <summary>The field at an index of the kind, or null if the record does not have it.</summary>
    public LinkedField? Find(int index)
    {
        foreach (var field in Fields)
        {
            if (field.Index == index)
                return field;
        }

        return null;
    }
}

/// <summary>A field of a record, by its place among the fields of the kind.</summary>
internal sealed record LinkedField(int Index, EquatableArray<LinkedClaim> Claims)
{
    /// <summary>The preferred value.</summary>
    public Value Preferred => Claims[0].Value;

    /// <summary>Whether sources give more than one value.</summary>
    public bool HasOthers => Claims.Count > 1;

    /// <summary>Whether not all of the values can be true.</summary>
    public bool IsDisputed { get; init; }
}

/// <summary>A claim with resolved references.</summary>
internal sealed record LinkedClaim(Value Value, EquatableArray<LinkedSource> Sources, EdtfDate? AsOf, string? Note)
{
    /// <summary>Whether the editors wrote it, though the field has what sources report.</summary>
    public bool IsEditorial { get; init; }
}

/// <summary>A source that is found.</summary>
/// <param name="Source">The record.</param>
/// <param name="Citation">Its citation in words, for tooltips.</param>
/// <param name="Locator">The place in it.</param>
internal sealed record LinkedSource(ResolvedReference Source, string Citation, string? Locator);
