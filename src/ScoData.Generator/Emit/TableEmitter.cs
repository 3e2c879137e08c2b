using ScoData.Generator.Linking;
using ScoData.Generator.Schema;
using ScoData.Tables;

namespace ScoData.Generator.Emit;

/// <summary>The table of a kind: all records as read-only data of the assembly, and the indexes of its queries.</summary>
internal static class TableEmitter
{
    /// <summary>The name of the index by what a field refers to. No id becomes a name with such underlines.</summary>
    public static string IndexName(FieldSchema field, string target) => $"By_{field.MemberName}{(field.Type.IsUnion ? "_" + TypeNames.Part(target) : "")}";

    public static GeneratedFile Emit(LinkedKind linked, EmitOptions options)
    {
        var types = new TypeNames(options.Namespace);
        var kind = linked.Kind;
        var name = TypeNames.TableName(kind.Name);
        var writer = SourceWriter.ForFile(options.Namespace);
        writer.Summary($"The {kind.PluralWords} as read-only data.");
        using (writer.Open($"internal sealed class {name} : {TypeNames.Tables}.RecordTable<{types.Class(kind.Name)}>"))
        {
            WriteHead(writer, linked, name, types);
            WriteRows(writer, linked);
            WriteIds(writer, linked);
            ValueEmitter.Write(writer, linked, types);
            IndexEmitter.Write(writer, linked, types);
            KindEmitter.Write(writer, linked);
        }

        return new GeneratedFile($"{name}.g.cs", writer.ToString());
    }

    private static void WriteHead(SourceWriter writer, LinkedKind linked, string name, TypeNames types)
    {
        writer.Line($"internal static readonly {name} Instance = new();");
        writer.Line();
        using (writer.Open($"private {name}() : base({Literals.Number(linked.Records.Count)})"))
        {
        }

        writer.Line();
        writer.Line($"protected override {types.Class(linked.Kind.Name)} Read(int ordinal, ref {TypeNames.Tables}.RowReader row) => new(ordinal, ref row);");
        writer.Line();
        if (linked.SourceKinds.Count > 0)
            ValueEmitter.WriteFind(writer, $"protected override {TypeNames.Library}.ISource SourceAt", linked.SourceKinds, types);
    }

    private static void WriteRows(SourceWriter writer, LinkedKind linked)
    {
        var rows = new RowWriter(linked);
        var claims = new RowWriter(linked);
        var rowStarts = new List<int>();
        var claimStarts = new List<int>();
        foreach (var record in linked.Records)
        {
            rowStarts.Add(rows.Position);
            rows.Text(record.Id);
            rows.Presence(record.Fields);
            foreach (var field in record.Fields)
                rows.Value(linked.Kind.Fields[field.Index], field.Value);

            claimStarts.Add(claims.Position);
            claims.Sources(record.Sources);
            claims.Presence(record.Fields);
            foreach (var field in record.Fields)
                WriteClaims(claims, linked.Kind.Fields[field.Index], field);
        }

        WriteSpan(writer, "byte", "Rows", rows.Position == 0 ? "default" : Literals.Text(rows.ToString()) + "u8");
        WriteSpan(writer, "int", "RowStarts", Literals.Span(rowStarts));
        WriteSpan(writer, "byte", "ClaimRows", claims.Position == 0 ? "default" : Literals.Text(claims.ToString()) + "u8");
        WriteSpan(writer, "int", "ClaimStarts", Literals.Span(claimStarts));
    }

    private static void WriteClaims(RowWriter writer, FieldSchema field, LinkedField fact)
    {
        writer.Number(fact.Claims.Count);
        for (var i = 0; i < fact.Claims.Count; i++)
        {
            var claim = fact.Claims[i];
            writer.Number((claim.Sources.Count > 0 ? RowFormat.OwnSources : 0) | (claim.AsOf is null ? 0 : RowFormat.AsOf) | (claim.Note is null ? 0 : RowFormat.Note));
            if (i > 0)
                writer.Value(field, claim.Value);
            if (claim.Sources.Count > 0)
                writer.Sources(claim.Sources);
            if (claim.AsOf is { } date)
                writer.Date(date);
            if (claim.Note is { } note)
                writer.Text(note);
        }
    }

    private static void WriteIds(SourceWriter writer, LinkedKind linked)
    {
        var slots = IdSlots.Of([.. linked.Records.Select(record => record.Id)]);
        writer.Line($"private static global::System.ReadOnlySpan<uint> IdSlots => {Literals.Span(slots.Slots)};");
        writer.Line();
        var former = linked.Records.SelectMany((record, ordinal) => record.FormerIds.Select(id => (Id: id, Ordinal: ordinal))).ToArray();
        var by = slots.ByPart ? "ByPart" : "ByAll";
        var otherwise = former.Length > 0 ? " is >= 0 and var place ? place : FindFormer(id)" : "";
        writer.Line($"internal int Guess(global::System.ReadOnlySpan<char> id) => Guess{by}(id, IdSlots){otherwise};");
        writer.Line();
        writer.Line($"protected override int FindId(global::System.ReadOnlySpan<char> id) => Find{by}(id, IdSlots, Rows, RowStarts){otherwise};");
        writer.Line();
        if (former.Length == 0)
            return;
        using (writer.Open("private static int FindFormer(global::System.ReadOnlySpan<char> id) => id switch", "};"))
        {
            foreach (var (id, ordinal) in former)
                writer.Line($"{Literals.Text(id)} => {Literals.Number(ordinal)},");
            writer.Line("_ => -1,");
        }

        writer.Line();
    }

    private static void WriteSpan(SourceWriter writer, string type, string name, string value)
    {
        writer.Line($"protected override global::System.ReadOnlySpan<{type}> {name} => {value};");
        writer.Line();
    }
}
