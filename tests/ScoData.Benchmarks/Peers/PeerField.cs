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
        var type = info.IsList ? info.Type["list of ".Length..] : info.Type;
        if (info.Values.Count > 0)
            return new(info, Shape.Choice, CSharp.Pascal(type), []);
        if (ShapeOf(type) is { } known)
            return new(info, known.Shape, known.Type, []);
        KindInfo[] targets = [.. type.Split(" or ").Where(kinds.ContainsKey).Select(name => kinds[name])];
        return targets.Length == 0 ? null : new(info, Shape.Reference, targets.Length == 1 ? PeerKind.ClassOf(targets[0]) : "Entry", targets);
    }

    private static (Shape Shape, string Type)? ShapeOf(string type) => type switch
    {
        "text" or "url" or "language" or "country" => (Shape.Text, "string"),
        "flag" => (Shape.Flag, "bool"),
        "integer" => (Shape.Integer, "int"),
        "date" or "interval" => (Shape.Days, "DateSpan"),
        "count" => (Shape.Amount, "Amount"),
        "money" => (Shape.Sum, "Sum"),
        "coordinates" => (Shape.Point, "Point"),
        "names" or "identifiers" => (Shape.Map, "Dictionary<string, string>"),
        _ => null,
    };
}
