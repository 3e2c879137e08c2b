using ScoData.FrontEnd.Collections;

namespace ScoData.Generator.Emit;

/// <summary>The lookup of a record by its id or a former one.</summary>
internal static class LookupEmitter
{
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
        if (former.Length == 0)
            return;
        using (writer.Open("private static int FindFormer(global::System.ReadOnlySpan<char> id) => id switch", "};"))
        {
            foreach (var (id, ordinal) in former)
                writer.Line($"{Literals.Text(id)} => {Literals.Number(ordinal)},");
            writer.Line("_ => -1,");
        }

        writer.Line();
        const string Ids = "global::System.Collections.Generic.IReadOnlyList<string>";
        using (writer.Open($"protected override {Ids} ReadFormerIds(int ordinal) => ordinal switch", "};"))
        {
            foreach (var ids in former.GroupBy(pair => pair.Ordinal, pair => Literals.Text(pair.Id)))
                writer.Line($"{Literals.Number(ids.Key)} => new[] {{ {string.Join(", ", ids)} }},");
            writer.Line("_ => global::System.Array.Empty<string>(),");
        }

        writer.Line();
    }
}
