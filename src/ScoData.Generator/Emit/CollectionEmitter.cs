using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit;

/// <summary>The static class of a kind: <c>Exercises</c>, with the facts of each record as constants, then lookups and queries.</summary>
internal static class CollectionEmitter
{
    public static GeneratedFile Emit(FactsChunk chunk, EmitOptions options)
    {
        var model = chunk.Kind;
        var types = options.TypeNames;
        var kind = model.Kind;
        var writer = SourceWriter.ForFile(options);
        if (chunk.Number == 0)
        {
            writer.Line($"/// <summary>The facts of each {kind.Words} as constants, with lookups and queries. For {kind.WithArticle} as an object, see <see cref=\"{types.Class(kind.Name)}\"/>.</summary>");
            writer.Remarks(kind.Summary);
            writer.GeneratedCode();
        }

        using (writer.Open($"{options.Accessibility} static partial class {kind.CollectionName}"))
        {
            if (chunk.Number == 0)
                QueryEmitter.WriteToCollection(writer, model, types);
            foreach (var record in chunk.Records)
            {
                WriteFacts(writer, model, record, record.MemberName, types);
                foreach (var former in record.FormerIds)
                    WriteFacts(writer, model, record, CSharpName.Pascal(former), types);
            }
        }

        return new GeneratedFile($"{kind.CollectionName}.Facts{(chunk.Number == 0 ? "" : "." + Literals.Number(chunk.Number + 1))}.g.cs", writer.ToString());
    }

    private static void WriteFacts(SourceWriter writer, KindModel model, LinkedRecord record, string name, TypeNames types)
    {
        writer.Summary(RecordEmitter.Title(model, record));
        if (name != record.MemberName)
            writer.Line(RecordEmitter.Renamed(record.MemberName));
        string[] members = [.. record.Fields.Select(fact => Member(model, record, model.Kind.Fields[fact.Index], fact.Preferred, types))];
        if (members.Any(member => !member.StartsWith("const ", StringComparison.Ordinal)))
            writer.NotCovered();
        using (writer.Open($"public static class {name}"))
        {
            writer.Summary($"The id: {record.Id}.");
            writer.Line($"public const string Id = {Literals.Text(record.Id)};");
            // Once, not for each of the facts that they support.
            var recordSources = Docs.Sources(record.Sources);
            for (var i = 0; i < members.Length; i++)
            {
                var fact = record.Fields[i];
                writer.Line();
                writer.Fact(model, record, fact, recordSources);
                if (fact.IsDisputed)
                    writer.Line($"[{TypeNames.Tables}.Disputed]");
                writer.Line($"public {members[i]};");
                WriteParts(writer, model.Kind, fact, name);
            }
        }

        writer.Line();
    }

    /// <summary>The constants for what the member of a fact leaves out. A field with the same name comes first; so does the class around them.</summary>
    private static void WriteParts(SourceWriter writer, KindDefinition kind, LinkedField fact, string className)
    {
        var field = kind.Fields[fact.Index];
        if (field.IsList)
            return;
        foreach (var part in field.Type.PartConstants(fact.Preferred))
        {
            var name = field.MemberName + part.Suffix;
            if (name == className || kind.Fields.Any(other => other.MemberName == name))
                continue;
            writer.Line();
            writer.Part(field, fact, part.Meaning);
            if (fact.IsDisputed)
                writer.Line($"[{TypeNames.Tables}.Disputed]");
            writer.Line($"public const {part.Constant.Type} {name} = {Literals.Of(part.Constant.Value)};");
        }
    }

    /// <summary>A constant if C# allows one; otherwise a property that looks up the value.</summary>
    private static string Member(KindModel model, LinkedRecord record, FieldDefinition field, Value value, TypeNames types)
    {
        var name = field.MemberName;
        if (!field.IsList && field.Type.Constant(value, types) is { } constant)
            return $"const {constant.Type} {name} = {Literals.Of(constant.Value)}";
        if (value is ResolvedReference reference)
        {
            var found = reference.MemberName is { } member ? $"{types.Class(reference.Kind)}.{member}" : $"{types.Table(reference.Kind)}.Instance[{Literals.Number(reference.Ordinal)}]";
            return $"static {types.Class(reference.Kind)} {name} => {found}";
        }

        var owner = record.HasProperty
            ? $"{types.Class(model.Kind.Name)}.{record.MemberName}"
            : $"{types.Table(model.Kind.Name)}.Instance.Get(global::System.MemoryExtensions.AsSpan(Id))";
        return field.IsNullable
            ? $"static {field.Type.ClassName(types)} {name} => {owner}.{name}.GetValueOrDefault()"
            : $"static {field.ClassName(types)} {name} => {owner}.{name}";
    }
}
