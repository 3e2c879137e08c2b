using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using ScoData.Tables;

namespace ScoData;

/// <summary>A kind of record, such as exercises: its name, its fields and all of its records.</summary>
public sealed partial class KindInfo
{
    private readonly RecordTable _table;

    /// <summary>For generated code only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public KindInfo(RecordTable table, string name, string plural, string summary, string label, string? when, params FieldInfo[] fields)
    {
        _table = table ?? throw new ArgumentNullException(nameof(table));
        Name = name;
        Plural = plural;
        Summary = summary;
        Fields = fields.ToImmutableArray();
        LabelField = GetField(label);
        TimeField = when is null ? null : GetField(when);
    }

    /// <summary>The name of the kind: <c>exercise</c>.</summary>
    public string Name { get; }

    /// <summary>The plural, which is also the folder of its data: <c>exercises</c>.</summary>
    public string Plural { get; }

    /// <summary>What the kind is.</summary>
    public string Summary { get; }

    /// <summary>The fields that a record of the kind can have.</summary>
    public IReadOnlyList<FieldInfo> Fields { get; }

    /// <summary>The field that names a record in lists, as <see cref="ScoRecord.Label"/> does.</summary>
    public FieldInfo LabelField { get; }

    /// <summary>The field that puts a record in time; null if records of the kind have no time.</summary>
    public FieldInfo? TimeField { get; }

    /// <summary>How many records there are.</summary>
    public int Count => _table.Count;

    /// <summary>All records, in order of time if the kind has dates, otherwise of their ids.</summary>
    public IReadOnlyList<ScoRecord> Records => _table.Records;

    /// <summary>The record with an id, or null if there is none.</summary>
    /// <param name="id">The id, or a former one.</param>
    public ScoRecord? Find(string? id) => id is not null && _table.TryFind(id.AsSpan(), out var ordinal) ? _table.RecordAt(ordinal) : null;

    /// <summary>The field with a name.</summary>
    /// <param name="name">The name in the data or in C#: <c>personnel</c> or <c>nameof(Exercise.Personnel)</c>.</param>
    /// <exception cref="ArgumentException">There is no such field; the message names near matches.</exception>
    public FieldInfo GetField(string name) => GetField(name, nameof(name));

    internal FieldInfo GetField(string name, string parameter)
    {
        if (name is null)
            throw new ArgumentNullException(parameter);
        foreach (var field in Fields)
        {
            if (field.Name == name || field.MemberName == name)
                return field;
        }

        var hint = NearMatch.Hint(name, Fields.Select(field => field.Name), "; see KindInfo.Fields for those it has");
        throw new ArgumentException($"The kind '{Name}' has no field '{name}'{hint}", parameter);
    }

    /// <summary>The name of the kind.</summary>
    public override string ToString() => Name;

    /// <summary>Whether it is the same kind: there is one object for each.</summary>
    /// <param name="obj">The other kind.</param>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <summary>The hash code of this kind.</summary>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
