using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;
using ScoData.Generator.Emit.Members;

namespace ScoData.Generator.Emit;

/// <summary>The class of a kind's records: <c>Exercise</c>, with a static property for each record and a property for each field.</summary>
internal static class RecordEmitter
{
    public static GeneratedFile Emit(KindModel model, EquatableArray<RecordName> names, EmitOptions options)
    {
        var types = options.TypeNames;
        var kind = model.Kind;
        var writer = SourceWriter.ForFile(options);
        writer.Summary(kind.Summary);
        writer.GeneratedCode();
        writer.Line($"[{TypeNames.Tables}.RecordKind({Literals.Text(kind.CollectionName)}, {Literals.Text(CSharpName.Pascal(kind.Label))}, typeof({types.Table(kind.Name)}))]");
        ConverterAttributes.Write(writer, $"{TypeNames.Tables}.RecordJsonConverter<{types.Class(kind.Name)}>", $"{TypeNames.Tables}.RecordTypeConverter<{types.Class(kind.Name)}>");
        using (writer.Open($"{options.Accessibility} sealed partial class {kind.ClassName} : {TypeNames.Library}.{(model.SourceKinds.Contains(kind.Name) ? "SourceRecord" : "ScoRecord")}"))
        {
            Member[] members = [.. kind.Fields.Select(field => Member.Of(kind, field, types))];
            WriteBackingFields(writer, members);
            WriteConstructor(writer, kind, members);
            for (var ordinal = 0; ordinal < names.Count; ordinal++)
                WriteRecord(writer, kind, names[ordinal], ordinal, types);
            QueryEmitter.WriteToRecord(writer, model, types);
            for (var i = 0; i < members.Length; i++)
                WriteProperty(writer, kind.Fields[i], members[i], types);
            foreach (var inverse in model.Inverses)
                WriteInverse(writer, kind, inverse, types);
            WriteOverrides(writer, kind, types);
        }

        ParsingEmitter.Write(writer, kind, types);

        return new GeneratedFile($"{kind.ClassName}.g.cs", writer.ToString());
    }

    private static void WriteBackingFields(SourceWriter writer, IEnumerable<Member> members)
    {
        foreach (var field in members.Select(member => member.BackingField).OfType<string>())
            writer.Line(field);
        writer.Line();
    }

    private static void WriteConstructor(SourceWriter writer, KindDefinition kind, IEnumerable<Member> members)
    {
        writer.NotCovered();
        writer.Line($"internal {kind.ClassName}(int ordinal, ref {TypeNames.Tables}.RowReader row)");
        using (writer.Open("    : base(ordinal, row.Text())"))
        {
            writer.Line($"row.ReadPresence({kind.Fields.Count});");
            foreach (var member in members)
                writer.Line(member.Assignment);
        }

        writer.Line();
    }

    private static void WriteRecord(SourceWriter writer, KindDefinition kind, RecordName record, int ordinal, TypeNames types)
    {
        if (!record.HasProperty)
            return;
        writer.Summary(record.Title);
        writer.NotCovered();
        writer.Line($"public static {kind.ClassName} {record.MemberName} => {types.Table(kind.Name)}.Instance[{Literals.Number(ordinal)}];");
        writer.Line();
        foreach (var former in record.FormerIds)
        {
            writer.Summary(record.Title);
            writer.Line(Renamed(record.MemberName));
            writer.NotCovered();
            writer.Line($"public static {kind.ClassName} {CSharpName.Pascal(former)} => {record.MemberName};");
            writer.Line();
        }
    }

    /// <summary>The attribute of a former name of a record.</summary>
    public static string Renamed(string memberName) => $"[global::System.Obsolete({Literals.Text($"Renamed to {memberName}.")})]";

    /// <summary>A record in a sentence: its label, and its time if its kind has one.</summary>
    public static string Title(KindModel model, LinkedRecord record)
    {
        if (model.Kind.TimeField is not { } field || record.Find(field.Index) is not { } when)
            return CitationText.Closed(record.Label);
        var time = field.DisplayText(when.Preferred);
        return record.Label.Contains(time) ? CitationText.Closed(record.Label) : $"{record.Label} ({time}).";
    }

    private static void WriteProperty(SourceWriter writer, FieldDefinition field, Member member, TypeNames types)
    {
        writer.Summary(field.Summary + member.Absence);
        writer.NotCovered();
        writer.Line($"public {field.ClassName(types)} {field.MemberName}{member.Accessor}");
        writer.Line();
    }

    private static void WriteInverse(SourceWriter writer, KindDefinition kind, Inverse inverse, TypeNames types)
    {
        var field = inverse.Field;
        writer.Summary($"The {inverse.SourcePlural} that name this {kind.Words} under '{field.Name}' ({Docs.Aside(field.Summary)}).");
        writer.NotCovered();
        writer.Line($"public {TypeNames.Library}.RecordList<{types.Class(inverse.SourceKind)}> {field.Inverse} => {types.Table(inverse.SourceKind)}.{TableEmitter.IndexName(field, kind.Name)}(Ordinal);");
        writer.Line();
    }

    private static void WriteOverrides(SourceWriter writer, KindDefinition kind, TypeNames types)
    {
        writer.Line("/// <inheritdoc/>");
        writer.NotCovered();
        writer.Line($"public override string Label => {CSharpName.Pascal(kind.Label)};");
        writer.Line();
        if (kind.When is { } when)
        {
            writer.Line("/// <inheritdoc/>");
            writer.NotCovered();
            writer.Line($"public override {TypeNames.Library}.EdtfInterval? Time => {CSharpName.Pascal(when)};");
            writer.Line();
        }

        writer.Line("/// <inheritdoc/>");
        writer.NotCovered();
        writer.Line($"protected override {TypeNames.Tables}.RecordTable Table => {types.Table(kind.Name)}.Instance;");
    }
}
