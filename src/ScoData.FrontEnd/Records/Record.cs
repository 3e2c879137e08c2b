using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;

namespace ScoData.FrontEnd.Records;

/// <summary>The records of one file, typed by the schema, before references are resolved.</summary>
/// <param name="Records">The records that could be read.</param>
/// <param name="Identities">Every record of the file, readable or not: a reference to one of them does not dangle.</param>
/// <param name="Diagnostics">Its diagnostics.</param>
/// <param name="UnreadKind">The kind whose records it has, if it is not known which these are; otherwise null.</param>
/// <param name="IsMisplaced">Whether it stands where no kind has its records, so that it may have records of any kind of which there seem to be none.</param>
internal sealed record RecordFile(
    EquatableArray<Record> Records,
    EquatableArray<RecordIdentity> Identities,
    EquatableArray<DataDiagnostic> Diagnostics,
    string? UnreadKind = null,
    bool IsMisplaced = false);

/// <summary>Kind and id of a record, and their position.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Id">The id.</param>
/// <param name="File">The path of its file.</param>
/// <param name="FileName">The path of its file below the data folder.</param>
/// <param name="Node">The node of the id.</param>
internal sealed record RecordIdentity(string Kind, string Id, string File, string FileName, int Node);

/// <summary>One record.</summary>
/// <param name="Identity">Kind, id and place.</param>
/// <param name="Fields">The fields that it has, in the schema's order.</param>
/// <param name="Sources">The sources of each field that names none of its own.</param>
/// <param name="FormerIds">Ids that it had before.</param>
/// <param name="Unreadable">The indexes of the fields that could not be read; their errors have already been reported.</param>
internal sealed record Record(
    RecordIdentity Identity,
    EquatableArray<RecordField> Fields,
    EquatableArray<SourceReference> Sources,
    EquatableArray<FormerId> FormerIds,
    EquatableArray<int> Unreadable)
{
    /// <summary>The field at an index of the kind, or null if the record does not have it.</summary>
    public RecordField? Find(int index)
    {
        foreach (var field in Fields)
        {
            if (field.Index == index)
                return field;
        }

        return null;
    }

    /// <summary>Everything that it refers to: by any claim, and as a source.</summary>
    public IEnumerable<ReferenceValue> AllReferences
    {
        get
        {
            foreach (var source in Sources.ToArray())
                yield return source.Source;
            foreach (var claim in Fields.SelectMany(fact => fact.Claims))
            {
                foreach (var reference in claim.Value.References)
                    yield return reference;
                foreach (var source in claim.Sources.ToArray())
                    yield return source.Source;
            }
        }
    }
}

/// <summary>A former id of a record, and its position.</summary>
internal sealed record FormerId(string Id, int Node);

/// <summary>One field of a record with all claims on it.</summary>
/// <param name="Index">The place of the field among those of the kind.</param>
/// <param name="Node">The key, for diagnostics.</param>
/// <param name="Claims">The claims, the preferred one first; never empty.</param>
internal sealed record RecordField(int Index, int Node, EquatableArray<RecordClaim> Claims)
{
    /// <summary>The preferred value.</summary>
    public Value Preferred => Claims[0].Value;

    /// <summary>The preferred value, or each item of it if it is a list.</summary>
    public IEnumerable<Value> PreferredItems => Preferred is ListValue list ? list.Items.ToArray() : [Preferred];

    /// <summary>The preferred value as an interval, if it is a date or an interval.</summary>
    public EdtfInterval? Time => TimeOf(Preferred);

    /// <summary>A value as an interval, if it is a date or an interval.</summary>
    public static EdtfInterval? TimeOf(Value value) => value switch
    {
        ScalarValue<EdtfInterval> interval => interval.Data,
        ScalarValue<EdtfDate> date => date.Data,
        _ => null,
    };

    /// <summary>The preferred value as a count, if it is one.</summary>
    public Quantity? Count => Preferred is ScalarValue<Quantity> count ? count.Data : null;

    /// <summary>What the preferred value refers to.</summary>
    public IEnumerable<ReferenceValue> References => Preferred.References;
}

/// <summary>One value that sources give for a field.</summary>
/// <param name="Value">The value.</param>
/// <param name="Sources">Its own sources; if it has none, those of the record apply.</param>
/// <param name="AsOf">The date to which the value refers.</param>
/// <param name="Note">A doubt or remark.</param>
internal sealed record RecordClaim(Value Value, EquatableArray<SourceReference> Sources, EdtfDate? AsOf, string? Note)
{
    /// <summary>Whether the editors wrote it, though the field has what sources report.</summary>
    public bool IsEditorial { get; init; }
}

/// <summary>A source and the place in it.</summary>
internal sealed record SourceReference(ReferenceValue Source, string? Locator);
