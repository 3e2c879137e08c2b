using ScoData.FrontEnd.Collections;

namespace ScoData.FrontEnd.Fields;

/// <summary>A parsed value of a field. Only its <see cref="DataType"/> converts it to text.</summary>
internal abstract record Value
{
    /// <summary>The records that it names.</summary>
    public virtual IEnumerable<ReferenceValue> References => [];
}

/// <summary>A text, number, date or the like.</summary>
internal sealed record ScalarValue<T>(T Data) : Value
    where T : notnull;

/// <summary>A record that the data names.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Node">Where the data names it.</param>
internal sealed record ReferenceValue(string Kind, string Id, int Node) : Value
{
    /// <summary>Kind and id: what two references to one record have in common.</summary>
    public string Path => $"{Kind}/{Id}";

    public override IEnumerable<ReferenceValue> References => [this];
}

/// <summary>A record that was found.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Ordinal">Its place among the records of its kind; of a kind of another dataset, among those that are referred to.</param>
/// <param name="MemberName">The property of the class of its kind that gives it; null if there is none.</param>
/// <param name="Label">The text that names it.</param>
internal sealed record ResolvedReference(string Kind, int Ordinal, string? MemberName, string Label) : Value;

/// <summary>Texts by their keys, in order of the keys.</summary>
internal sealed record MapValue(EquatableArray<MapEntry> Entries) : Value;

/// <summary>A text and its key.</summary>
internal sealed record MapEntry(string Key, string Text);

/// <summary>Several values of one type; never empty.</summary>
internal sealed record ListValue(EquatableArray<Value> Items) : Value
{
    public override IEnumerable<ReferenceValue> References => Items.OfType<ReferenceValue>();
}
