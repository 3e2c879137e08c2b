using System.Text.Json;

namespace ScoData.Tool.Diff;

/// <summary>A dataset as an export in JSON has it.</summary>
/// <param name="Path">Where it was read.</param>
/// <param name="Version">The version of the data, where the export tells.</param>
/// <param name="Kinds">The kinds with their records, in the order of the export.</param>
internal sealed record ExportedDataset(string Path, string? Version, IReadOnlyList<ExportedKind> Kinds);

/// <summary>The document of a kind.</summary>
/// <param name="Kind">The name of the kind.</param>
/// <param name="Plural">Its plural.</param>
/// <param name="Records">Its records.</param>
/// <param name="Version">The version of the data.</param>
internal sealed record ExportedKind(string Kind, string Plural, IReadOnlyList<ExportedRecord> Records, string? Version = null);

/// <summary>A record.</summary>
/// <param name="Path">The plural of the kind and the id.</param>
/// <param name="Kind">The name of the kind.</param>
/// <param name="Id">The id.</param>
/// <param name="Label">The name to show for it.</param>
/// <param name="FormerIds">The ids that it had before.</param>
/// <param name="Fields">Its fields by their names.</param>
internal sealed record ExportedRecord(
    string Path, string Kind, string Id, string Label, IReadOnlyList<string> FormerIds, OrderedDictionary<string, ExportedField> Fields)
{
    /// <summary>The plural of the kind.</summary>
    public string Plural => Path.Split('/')[0];

    /// <summary>The claims on a field, the preferred one first; none if no source gives it.</summary>
    /// <param name="field">The name of the field.</param>
    public IReadOnlyList<ExportedClaim> ClaimsOn(string field) => Fields.TryGetValue(field, out var known) ? known.Claims : [];
}

/// <summary>A field of a record.</summary>
/// <param name="Claims">The claims on it, the preferred one first.</param>
internal sealed record ExportedField(IReadOnlyList<ExportedClaim> Claims);

/// <summary>A claim.</summary>
/// <param name="Rank">Whether it is the preferred one.</param>
/// <param name="Value">The value.</param>
/// <param name="Text">The value in words.</param>
/// <param name="Sources">Who says so.</param>
/// <param name="AsOf">The date that the value is of.</param>
/// <param name="Note">A doubt or remark.</param>
internal sealed record ExportedClaim(
    string Rank, JsonElement Value, string Text, IReadOnlyList<ExportedCitation> Sources, string? AsOf = null, string? Note = null);

/// <summary>A source of a claim.</summary>
/// <param name="Id">The id of the source.</param>
/// <param name="Locator">The place in it.</param>
internal sealed record ExportedCitation(string Id, string? Locator = null)
{
    /// <summary>The id and the place.</summary>
    public override string ToString() => Locator is null ? Id : $"{Id}, {Locator}";
}
