using ScoData;

namespace Benchmarks.Peers;

/// <summary>What a value of a field is.</summary>
internal enum Shape
{
    Text,
    Flag,
    Integer,
    Choice,
    Days,
    Amount,
    Sum,
    Point,
    Map,
    Reference,
}

/// <summary>A field as the peers have it.</summary>
/// <param name="Info">The field of the dataset.</param>
/// <param name="Shape">What its values are.</param>
/// <param name="Type">The C# type of one value.</param>
/// <param name="Targets">The kinds that a reference leads to.</param>
internal sealed record PeerField(FieldInfo Info, Shape Shape, string Type, IReadOnlyList<KindInfo> Targets)
{
    public string Name => Info.MemberName;

    public bool IsList => Info.IsList;

    public bool IsReference => Shape == Shape.Reference;

    /// <summary>The name under which JSON and YAML hold the values: references stand there as ids.</summary>
    public string Key => !IsReference ? Name : IsList ? Name + "Ids" : Name + "Id";

    /// <summary>The field among kinds of which each has records, or null where it refers to none of them.</summary>
    public static PeerField? Of(FieldInfo info, IReadOnlyDictionary<string, KindInfo> kinds)
    {
        if (info.Values.Count > 0)
            return new(info, Shape.Choice, CSharp.Pascal(info.Type.ItemName), []);
        if (ShapeOf(info.Type.ValueType) is { } known)
            return new(info, known.Shape, known.Type, []);
        KindInfo[] targets = [.. info.Type.Targets.Where(kinds.ContainsKey).Select(name => kinds[name])];
        return targets.Length == 0 ? null : new(info, Shape.Reference, targets.Length == 1 ? PeerKind.ClassOf(targets[0]) : "Entry", targets);
    }

    private static (Shape Shape, string Type)? ShapeOf(FieldValueType type) => type switch
    {
        FieldValueType.Text or FieldValueType.Url or FieldValueType.Language or FieldValueType.Country => (Shape.Text, "string"),
        FieldValueType.Flag => (Shape.Flag, "bool"),
        FieldValueType.Integer => (Shape.Integer, "int"),
        FieldValueType.Date or FieldValueType.Interval => (Shape.Days, "DateSpan"),
        FieldValueType.Count => (Shape.Amount, "Amount"),
        FieldValueType.Money => (Shape.Sum, "Sum"),
        FieldValueType.Coordinates => (Shape.Point, "Point"),
        FieldValueType.Names or FieldValueType.Identifiers => (Shape.Map, "Dictionary<string, string>"),
        FieldValueType.Enum or FieldValueType.Reference => null,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
