using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;
using ScoData.Tables;

namespace ScoData.FrontEnd.Fields;

/// <summary>A record of one of some kinds.</summary>
/// <param name="Targets">The kinds: own ones, and those of other datasets by their classes.</param>
internal sealed record ReferenceType(EquatableArray<string> Targets) : DataType
{
    private const string Or = " or ";

    /// <summary>Whether a reference must name its kind, because it may be one of several.</summary>
    public bool IsUnion => Targets.Count > 1;

    public override string Name => string.Join(Or, Targets);

    public override string Summary => $"A record: {Name}.";

    public override FieldValueType ValueType => FieldValueType.Reference;

    /// <summary>The names that a schema writes as a type: one, or several with 'or' between.</summary>
    public static string[] NamesIn(string type) => type.Split([Or], StringSplitOptions.None);

    public override Value? Read(ValueReader reader, YamlNode node) => Read(reader, Targets, IsUnion ? null : Targets[0], node);

    /// <summary>Reads a record by its id, preceded by the kind if there are several.</summary>
    /// <param name="reader">Receives the diagnostics.</param>
    /// <param name="kinds">The allowed kinds.</param>
    /// <param name="usual">The kind of an id without a kind, or null if the kind must be given.</param>
    /// <param name="node">The id.</param>
    public static ReferenceValue? Read(ValueReader reader, EquatableArray<string> kinds, string? usual, YamlNode node)
    {
        if (node is YamlScalar { IsNull: true })
        {
            reader.ReportNull(node);
            return null;
        }

        if (reader.Scalar(node) is not { } text)
            return null;
        var slash = text.IndexOf('/');
        if (usual is not null && (slash < 0 || kinds.Count == 1))
            return new ReferenceValue(usual, text, node.Index);
        var kind = slash < 0 ? "" : text.Substring(0, slash);
        if (kinds.Contains(kind))
            return new ReferenceValue(kind, text.Substring(slash + 1), node.Index);
        // A URL or the path of a file.
        if (usual is not null && NearMatch.Find(kind, kinds.SelectMany(known => new[] { known, KindName.Words(known) })) is null)
            return new ReferenceValue(usual, text, node.Index);
        var id = text.Substring(text.LastIndexOf('/') + 1);
        string[] choices = [.. kinds.Select(known => $"{known}/{(CSharpName.IsId(id) ? id : "id")}")];
        reader.ReportInvalid(node, text, $"write the kind before the id: {WordList.Of(choices, " or ")}");
        return null;
    }

    public override string CanonicalText(Value value) => value is ResolvedReference found ? $"{found.Kind}/{found.Ordinal}" : ((ReferenceValue)value).Path;

    public override string DisplayText(Value value, string? unit = null) => ((ResolvedReference)value).Label;

    public override string CitationText(Value value) => "";

    public override void Write(RowWriter row, Value value) => row.Number(Code(Targets, (ResolvedReference)value));

    /// <summary>The number by which a row refers to a record; with several kinds, it encodes the kind too.</summary>
    public static int Code(EquatableArray<string> kinds, ResolvedReference reference)
    {
        for (var i = 0; i < kinds.Count; i++)
        {
            if (kinds[i] == reference.Kind)
                return (reference.Ordinal * kinds.Count) + i;
        }

        throw new ArgumentException($"'{reference.Kind}' is not among the kinds {string.Join(", ", kinds)}.", nameof(reference));
    }

    public override string ClassName(TypeNames types) => IsUnion ? $"{TypeNames.Library}.ScoRecord" : types.Class(Targets[0]);

    public override QueryKeyForm QueryKey => QueryKeyForm.Ordinal;

    public override string ReadExpression(TypeNames types) => "row.Number()";

    public override string ReadListExpression(TypeNames types) => "row.Ordinals()";

    public override Json JsonSchema() => throw new NotSupportedException("The schema of a reference lists the ids that there are.");
}
