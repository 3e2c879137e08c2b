using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Fields;

namespace ScoData.Generator.Emit;

/// <summary>The lookup of a record by its id or a former one.</summary>
internal static class LookupEmitter
{
    private const string Ids = "global::System.Collections.Generic.IReadOnlyList<string>";

    /// <summary>The number of former ids up to which switches find them. The compiler takes very long for large ones.</summary>
    private const int MostSwitched = 64;

    public static void Write(SourceWriter writer, EquatableArray<RecordName> records)
    {
        var slots = IdSlots.Of([.. records.Select(record => record.Id)]);
        var former = records.SelectMany((record, ordinal) => record.FormerIds.Select(id => (Id: id, Ordinal: ordinal))).ToArray();
        var by = slots.ByPart ? "ByPart" : "ByAll";
        var otherwise = former.Length > 0 ? " is >= 0 and var place ? place : FindFormer(id)" : "";
        writer.Line($"private static global::System.ReadOnlySpan<uint> IdSlots => {Literals.Span(slots.Slots)};");
        writer.Line();
        writer.Line($"internal int FindCandidate(global::System.ReadOnlySpan<char> id) => FindCandidate{by}(id, IdSlots){otherwise};");
        writer.Line();
        writer.Line($"protected override int FindId(global::System.ReadOnlySpan<char> id) => Find{by}(id, IdSlots, Rows, RowStarts){otherwise};");
        writer.Line();
        if (former.Length > MostSwitched)
            WriteFormerTable(writer, former);
        else if (former.Length > 0)
            WriteFormerSwitches(writer, former);
    }

    private static void WriteFormerSwitches(SourceWriter writer, (string Id, int Ordinal)[] former)
    {
        using (writer.Open("private static int FindFormer(global::System.ReadOnlySpan<char> id) => id switch", "};"))
        {
            foreach (var (id, ordinal) in former)
                writer.Line($"{Literals.Text(id)} => {Literals.Number(ordinal)},");
            writer.Line("_ => -1,");
        }

        writer.Line();
        using (writer.Open($"protected override {Ids} ReadFormerIds(int ordinal) => ordinal switch", "};"))
        {
            foreach (var ids in former.GroupBy(pair => pair.Ordinal, pair => Literals.Text(pair.Id)))
                writer.Line($"{Literals.Number(ids.Key)} => new[] {{ {string.Join(", ", ids)} }},");
            writer.Line("_ => global::System.Array.Empty<string>(),");
        }

        writer.Line();
    }

    private static void WriteFormerTable(SourceWriter writer, (string Id, int Ordinal)[] former)
    {
        var slots = IdSlots.Of([.. former.Select(pair => pair.Id)]);
        RowsEmitter.Write(writer, "private static", "FormerRows", "FormerStarts", [.. former.Select(pair => RowOf(pair.Id))]);
        writer.Line($"private static global::System.ReadOnlySpan<int> FormerOrdinals => {Literals.Span([.. former.Select(pair => pair.Ordinal)])};");
        writer.Line();
        writer.Line($"private static global::System.ReadOnlySpan<uint> FormerSlots => {Literals.Span(slots.Slots)};");
        writer.Line();
        writer.Line($"private static int FindFormer(global::System.ReadOnlySpan<char> id) => Find{(slots.ByPart ? "ByPart" : "ByAll")}(id, FormerSlots, FormerRows, FormerStarts) is >= 0 and var place ? FormerOrdinals[place] : -1;");
        writer.Line();
        writer.Line($"protected override {Ids} ReadFormerIds(int ordinal) => ReadFormerIds(ordinal, FormerOrdinals, FormerRows, FormerStarts);");
        writer.Line();
    }

    private static RowText RowOf(string id)
    {
        var row = new RowWriter();
        row.Text(id);
        return RowText.Of(row);
    }
}
