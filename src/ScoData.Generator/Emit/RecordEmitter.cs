using ScoData.Generator.Collections;
using ScoData.Generator.Linking;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Emit;

/// <summary>The class of a kind's records: <c>Exercise</c>, with a static property for each record and a property for each field.</summary>
internal static class RecordEmitter
{
    public static GeneratedFile Emit(LinkedKind linked, EquatableArray<RecordName> names, EmitOptions options)
    {
        var types = new TypeNames(options.Namespace);
        var kind = linked.Kind;
        var writer = SourceWriter.ForFile(options.Namespace);
        writer.Summary(kind.Summary);
        writer.Line($"[{TypeNames.Tables}.RecordKind({Literals.Text(kind.CollectionName)}, {Literals.Text(CSharpName.Pascal(kind.Label))})]");
        using (writer.Open($"{options.Accessibility} sealed partial class {kind.ClassName} : {TypeNames.Library}.{(linked.SourceKinds.Contains(kind.Name) ? "SourceRecord" : "ScoRecord")}"))
        {
            WriteStorage(writer, kind, types);
            WriteConstructor(writer, kind, types);
            for (var ordinal = 0; ordinal < names.Count; ordinal++)
                WriteRecord(writer, kind, names[ordinal], ordinal, types);
            foreach (var field in kind.Fields)
                WriteField(writer, kind, field, types);
            foreach (var inverse in linked.Inverses)
                WriteInverse(writer, kind, inverse, types);
            WriteOverrides(writer, kind, types);
        }

        ParsingEmitter.Write(writer, kind, types);

        return new GeneratedFile($"{kind.ClassName}.g.cs", writer.ToString());
    }

    /// <summary>The name of what a record keeps of a reference, a list or a map: of references the places, and later in a list the records.</summary>
    private static string Storage(FieldSchema field) => "_" + char.ToLowerInvariant(field.MemberName[0]) + field.MemberName.Substring(1);

    private static void WriteStorage(SourceWriter writer, KindSchema kind, TypeNames types)
    {
        foreach (var field in kind.Fields.Where(field => field.Type.Value == FieldValue.Reference))
        {
            writer.Line($"private {(field.Type.IsList ? "global::System.Array" : "readonly int")} {Storage(field)};");
        }

        foreach (var field in kind.Fields.Where(IsMap))
            writer.Line($"private readonly {TypeNames.Library}.TextMap? {Storage(field)};");
        foreach (var field in kind.Fields.Where(IsPlainList))
            writer.Line($"private readonly {types.Single(field.Type)}[] {Storage(field)};");
        writer.Line();
    }

    private static bool IsMap(FieldSchema field) => field.Type.Value is FieldValue.Names or FieldValue.Identifiers;

    private static bool IsPlainList(FieldSchema field) => field.Type.IsList && field.Type.Value != FieldValue.Reference && !IsMap(field);

    private static void WriteConstructor(SourceWriter writer, KindSchema kind, TypeNames types)
    {
        writer.Line($"internal {kind.ClassName}(int ordinal, ref {TypeNames.Tables}.RowReader row)");
        using (writer.Open("    : base(ordinal, row.Text())"))
        {
            writer.Line($"row.ReadPresence({kind.Fields.Count});");
            for (var i = 0; i < kind.Fields.Count; i++)
            {
                var field = kind.Fields[i];
                var isReference = field.Type.Value == FieldValue.Reference;
                var absent = !isReference ? types.Absent(field) : field.Type.IsList ? "global::System.Array.Empty<int>()" : "-1";
                writer.Line($"{(isReference || IsMap(field) || IsPlainList(field) ? Storage(field) : field.MemberName)} = row.Has({i}) ? {types.Read(field.Type)} : {absent};");
            }
        }

        writer.Line();
    }

    private static void WriteRecord(SourceWriter writer, KindSchema kind, RecordName record, int ordinal, TypeNames types)
    {
        if (!record.HasProperty)
            return;
        writer.Summary(record.Title);
        writer.Line($"public static {kind.ClassName} {record.MemberName} => {types.Table(kind.Name)}.Instance[{Literals.Number(ordinal)}];");
        writer.Line();
        foreach (var former in record.FormerIds)
        {
            writer.Summary(record.Title);
            writer.Line(Renamed(record.MemberName));
            writer.Line($"public static {kind.ClassName} {CSharpName.Pascal(former)} => {record.MemberName};");
            writer.Line();
        }
    }

    /// <summary>The attribute of a name that a record no longer has.</summary>
    public static string Renamed(string memberName) => $"[global::System.Obsolete({Literals.Text($"Renamed to {memberName}.")})]";

    /// <summary>A record in a sentence: its label, and when it was where its kind has a time.</summary>
    public static string Title(LinkedKind linked, LinkedRecord record)
    {
        for (var i = 0; i < linked.Kind.Fields.Count; i++)
        {
            if (linked.Kind.Fields[i].Name == linked.Kind.When && record.Find(i) is { } when)
            {
                var time = Words.Of(when.Value, linked.Kind.Fields[i]);
                return record.Label.Contains(time) ? CitationText.Closed(record.Label) : $"{record.Label} ({time}).";
            }
        }

        return CitationText.Closed(record.Label);
    }

    private static void WriteField(SourceWriter writer, KindSchema kind, FieldSchema field, TypeNames types)
    {
        var absence = field switch
        {
            { Required: true } => "",
            { Type.IsList: true } or { Type.Value: FieldValue.Names or FieldValue.Identifiers } => " Empty where no source gives it.",
            _ => " Null where no source gives it.",
        };
        writer.Summary(field.Summary + absence);
        var head = $"public {types.Property(field)} {field.MemberName}";
        if (IsMap(field))
        {
            writer.Line($"{head} => {Storage(field)} ?? {TypeNames.Library}.TextMap.Empty;");
            writer.Line();
            return;
        }

        if (IsPlainList(field))
            writer.Line($"{head} => {TypeNames.Tables}.Lists.Of({Storage(field)});");
        else if (field.Type.Value != FieldValue.Reference)
            writer.Line($"{head} {{ get; }}");
        else
            writer.Line($"{head} => {Find(kind, field, types)};");
        writer.Line();
    }

    private static string Find(KindSchema kind, FieldSchema field, TypeNames types)
    {
        var stored = Storage(field);
        if (field.Type.IsList)
        {
            var resolved = field.Type.IsUnion
                ? $"{TypeNames.Tables}.Lazily.Resolve(ref {stored}, {types.Table(kind.Name)}.Find_{field.MemberName})"
                : $"{types.Table(field.Type.Targets[0])}.Instance.Resolve(ref {stored})";
            return $"{stored} is {types.Single(field.Type)}[] found ? new(found) : {resolved}";
        }

        var found = field.Type.IsUnion ? $"{types.Table(kind.Name)}.Find_{field.MemberName}({stored})" : $"{types.Table(field.Type.Targets[0])}.Instance[{stored}]";
        return field.Required ? found : $"{stored} < 0 ? null : {found}";
    }

    private static void WriteInverse(SourceWriter writer, KindSchema kind, Inverse inverse, TypeNames types)
    {
        var field = inverse.Field;
        writer.Summary($"The {inverse.SourcePlural} that name this {kind.Words} under '{field.Name}' ({Docs.Aside(field.Summary)}).");
        writer.Line($"public {TypeNames.Library}.RecordList<{types.Class(inverse.SourceKind)}> {field.Inverse} => {types.Table(inverse.SourceKind)}.{TableEmitter.IndexName(field, kind.Name)}(Ordinal);");
        writer.Line();
    }

    private static void WriteOverrides(SourceWriter writer, KindSchema kind, TypeNames types)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override string Label => {CSharpName.Pascal(kind.Label)};");
        writer.Line();
        if (kind.When is { } when)
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public override {TypeNames.Library}.EdtfInterval? Time => {CSharpName.Pascal(when)};");
            writer.Line();
        }

        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override {TypeNames.Tables}.RecordTable Table => {types.Table(kind.Name)}.Instance;");
    }
}
