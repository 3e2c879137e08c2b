using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit;

/// <summary>The results of all queries, computed in advance.</summary>
internal static class IndexEmitter
{
    public static void Write(SourceWriter writer, KindDefinition kind, EquatableArray<QueryKeys> records, TypeNames types)
    {
        var type = types.Class(kind.Name);
        var references = ByTarget(records);
        for (var i = 0; i < kind.Fields.Count; i++)
        {
            if (!kind.Fields[i].IsIndexed)
                continue;
            foreach (var target in kind.Fields[i].Targets)
                WriteIndex(writer, type, TableEmitter.IndexName(kind.Fields[i], target), "ordinal", 0, references.TryGetValue((i, target), out var answers) ? answers : [], "[ordinal]");
        }

        if (kind.When is null)
            return;

        // Dated records only; they come first.
        DayBounds[] days = [.. records.Select(record => record.Days).TakeWhile(bounds => bounds is not null).OfType<DayBounds>()];
        if (YearIndex.Of(days) is { } years)
            WriteIndex(writer, type, "InYear", "year", years.First, years.Answers, ".Nearest(year)");
        else
        {
            writer.Line($"internal static {TypeNames.Library}.RecordList<{type}> InYear(int year) => Days.Range.InYear(year);");
            writer.Line();
        }

        writer.Line($"internal static {TypeNames.Library}.RecordList<{type}> Between({TypeNames.Library}.EdtfDate from, {TypeNames.Library}.EdtfDate to) => Days.Range.Between(from, to);");
        writer.Line();
        using (writer.Open("private static class Days"))
            writer.Line($"internal static readonly {TypeNames.Tables}.DayRange<{type}> Range = new(Instance, {Literals.Array([.. days.Select(day => day.Earliest)])}, {Literals.Array([.. days.Select(day => day.Latest)])});");
        writer.Line();
    }

    private static void WriteIndex(SourceWriter writer, string type, string name, string parameter, int first, IReadOnlyList<List<int>> answers, string ask)
    {
        var starts = new List<int> { 0 };
        foreach (var answer in answers)
            starts.Add(starts[starts.Count - 1] + answer.Count);
        var ordinals = answers.SelectMany(answer => answer).ToArray();

        if (ordinals.Length == 0)
        {
            writer.Line($"internal static {TypeNames.Library}.RecordList<{type}> {name}(int {parameter}) => default;");
            writer.Line();
            return;
        }

        writer.Line($"internal static {TypeNames.Library}.RecordList<{type}> {name}(int {parameter}) => IndexOf{name}.Value{ask};");
        writer.Line();
        // In a class of its own, so that an unused query costs nothing.
        using (writer.Open($"private static class IndexOf{name}"))
            writer.Line($"internal static readonly {TypeNames.Tables}.RecordIndex<{type}> Value = new(Instance, {Literals.Number(first)}, {Literals.Array(starts)}, {Literals.Array(ordinals)});");
        writer.Line();
    }

    /// <summary>For each field and each kind that it refers to, the ordinals of the records that refer to each record of that kind.</summary>
    private static Dictionary<(int Field, string Target), List<List<int>>> ByTarget(EquatableArray<QueryKeys> records)
    {
        var references = new Dictionary<(int, string), List<List<int>>>();
        for (var ordinal = 0; ordinal < records.Count; ordinal++)
        {
            foreach (var reference in records[ordinal].References)
            {
                var key = (reference.Field, reference.Kind);
                if (!references.TryGetValue(key, out var answers))
                    references.Add(key, answers = []);
                Add(answers, reference.Ordinal, ordinal);
            }
        }

        return references;
    }

    private static void Add(List<List<int>> answers, int key, int ordinal)
    {
        while (answers.Count <= key)
            answers.Add([]);
        if (answers[key].Count == 0 || answers[key][answers[key].Count - 1] != ordinal)
            answers[key].Add(ordinal);
    }
}
