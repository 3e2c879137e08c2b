using ScoData.Generator.Collections;

namespace ScoData.Generator.Records;

/// <summary>What one file says, typed by the schema, before references are followed.</summary>
/// <param name="Records">The records that could be read.</param>
/// <param name="Identities">Every record that the file means to hold, readable or not: a reference to one does not dangle.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record RecordFile(
    EquatableArray<Record> Records,
    EquatableArray<RecordIdentity> Identities,
    EquatableArray<Diagnostics.Fault> Faults);

/// <summary>Kind and id of a record, and where it says so.</summary>
internal sealed record RecordIdentity(string Kind, string Id, string File, int Node);

/// <summary>One record.</summary>
/// <param name="Identity">Kind, id and place.</param>
/// <param name="Fields">The fields that it has, in the schema's order.</param>
/// <param name="Sources">The sources of each field that names none of its own.</param>
/// <param name="FormerIds">Ids that it had before.</param>
internal sealed record Record(
    RecordIdentity Identity,
    EquatableArray<Field> Fields,
    EquatableArray<SourceReference> Sources,
    EquatableArray<FormerId> FormerIds)
{
    public Field? Find(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
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

/// <summary>An id that a record had before, and where it says so.</summary>
internal sealed record FormerId(string Id, int Node);

/// <summary>One field of a record with everything that sources say of it.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Node">The key, for faults.</param>
/// <param name="Claims">What is claimed, the preferred value first; never empty.</param>
internal sealed record Field(string Name, int Node, EquatableArray<Claim> Claims)
{
    /// <summary>The preferred value as a date or interval, where it is one.</summary>
    public EdtfInterval? Date => Claims[0].Value is ScalarValue { Text: var text } && EdtfInterval.TryParse(text, out var date) ? date : null;

    /// <summary>What the preferred value refers to.</summary>
    public IEnumerable<ReferenceValue> References => Claims[0].Value.References;
}

/// <summary>One value that sources give for a field.</summary>
/// <param name="Value">The value.</param>
/// <param name="Sources">Its own sources; where there are none, the record's hold.</param>
/// <param name="AsOf">The date that the value is of, in EDTF.</param>
/// <param name="Note">A doubt or remark.</param>
internal sealed record Claim(Value Value, EquatableArray<SourceReference> Sources, string? AsOf, string? Note);

/// <summary>A source and the place in it.</summary>
internal sealed record SourceReference(ReferenceValue Source, string? Locator);

/// <summary>A value, in the canonical text of its type where it has one.</summary>
internal abstract record Value
{
    /// <summary>What it says, without where it says so.</summary>
    public abstract string Says { get; }

    /// <summary>What it refers to.</summary>
    public virtual IEnumerable<ReferenceValue> References => [];
}

internal sealed record ScalarValue(string Text) : Value
{
    public override string Says => Text;
}

internal sealed record ReferenceValue(string Kind, string Id, int Node) : Value
{
    public override string Says => $"{Kind}/{Id}";

    public override IEnumerable<ReferenceValue> References => [this];
}

internal sealed record MapValue(EquatableArray<MapEntry> Entries) : Value
{
    public override string Says => string.Join("\n", Entries.Select(entry => $"{entry.Key}: {entry.Text}"));
}

internal sealed record MapEntry(string Key, string Text);

internal sealed record ListValue(EquatableArray<Value> Items) : Value
{
    /// <summary>The order of a list says nothing.</summary>
    public override string Says => string.Join("\n", Items.Select(item => item.Says).OrderBy(item => item, StringComparer.Ordinal));

    public override IEnumerable<ReferenceValue> References => Items.OfType<ReferenceValue>();
}
