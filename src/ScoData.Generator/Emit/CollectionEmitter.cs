using System.Globalization;
using ScoData.Generator.Linking;
using ScoData.Generator.Records;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Emit;

/// <summary>The static class of a kind: <c>Exercises</c>, with the facts of each record as constants, then lookups and queries.</summary>
internal static class CollectionEmitter
{
    public static GeneratedFile Emit(FactsChunk chunk, EmitOptions options)
    {
        var linked = chunk.Kind;
        var types = new TypeNames(options.Namespace);
        var kind = linked.Kind;
        var writer = SourceWriter.ForFile(options.Namespace);
        if (chunk.Number == 0)
            writer.Summary($"All {kind.PluralWords}: the facts of each as constants, lookups and queries. {kind.Summary}");
        using (writer.Open($"{options.Accessibility} static partial class {kind.CollectionName}"))
        {
            if (chunk.Number == 0)
                QueryEmitter.Write(writer, linked, types);
            foreach (var record in chunk.Records)
            {
                WriteFacts(writer, linked, record, record.MemberName, types);
                foreach (var former in record.FormerIds)
                    WriteFacts(writer, linked, record, CSharpName.Pascal(former), types);
            }
        }

        return new GeneratedFile($"{kind.CollectionName}.Facts{(chunk.Number == 0 ? "" : "." + Literals.Number(chunk.Number + 1))}.g.cs", writer.ToString());
    }

    private static void WriteFacts(SourceWriter writer, LinkedKind linked, LinkedRecord record, string name, TypeNames types)
    {
        writer.Summary(RecordEmitter.Title(linked, record));
        if (name != record.MemberName)
            writer.Line(RecordEmitter.Renamed(record.MemberName));
        using (writer.Open($"public static class {name}"))
        {
            writer.Summary($"The id: {record.Id}.");
            writer.Line($"public const string Id = {Literals.Text(record.Id)};");
            // Once, not for each of the facts that rest on them.
            var recordSources = Docs.Sources(record.Sources);
            foreach (var fact in record.Fields)
            {
                var field = linked.Kind.Fields[fact.Index];
                writer.Line();
                writer.Fact(linked, record, fact, recordSources);
                if (fact.IsDisputed)
                    writer.Line($"[{TypeNames.Tables}.Disputed]");
                writer.Line($"public {Member(linked, record, field, fact.Value, types)};");
            }
        }

        writer.Line();
    }

    /// <summary>A constant where C# allows one; else a property that finds the value when it is asked for.</summary>
    private static string Member(LinkedKind linked, LinkedRecord record, FieldSchema field, Value value, TypeNames types)
    {
        var name = field.MemberName;
        if (value is ScalarValue { Text: var text } && Constant(field.Type, text, types) is { } constant)
            return $"const {constant.Type} {name} = {constant.Literal}";
        if (value is LinkedReference reference)
        {
            var found = reference.MemberName is { } member ? $"{types.Class(reference.Kind)}.{member}" : $"{types.Table(reference.Kind)}.Instance[{Literals.Number(reference.Ordinal)}]";
            return $"static {types.Class(reference.Kind)} {name} => {found}";
        }


        var isNullable = !field.Required && !field.Type.IsList && field.Type.Value is not (FieldValue.Names or FieldValue.Identifiers);
        var type = types.Property(field);
        var owner = record.HasProperty
            ? $"{types.Class(linked.Kind.Name)}.{record.MemberName}"
            : $"{types.Table(linked.Kind.Name)}.Instance.Get(global::System.MemoryExtensions.AsSpan(Id))";
        return $"static {(isNullable ? type.TrimEnd('?') : type)} {name} => {owner}.{name}{(isNullable ? ".GetValueOrDefault()" : "")}";
    }

    private static (string Type, string Literal)? Constant(FieldType type, string text, TypeNames types) => type.Value switch
    {
        FieldValue.Text or FieldValue.Url or FieldValue.Language or FieldValue.Country => ("string", Literals.Text(text)),
        FieldValue.Flag => ("bool", text),
        FieldValue.Integer => ("int", text),
        FieldValue.Count => Quantity.Parse(text).Best is { } best ? (best is >= int.MinValue and <= int.MaxValue ? "int" : "long", Literals.Number(best)) : null,
        FieldValue.Money => Money.Parse(text).Best is { } amount ? ("decimal", amount.ToString(CultureInfo.InvariantCulture) + "m") : null,
        FieldValue.Enum => (types.Enum(type.Enum!), $"{types.Enum(type.Enum!)}.{CSharpName.Pascal(text)}"),
        _ => null,
    };
}
