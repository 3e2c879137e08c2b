using ScoData.Generator.Linking;
using ScoData.Generator.Records;

namespace ScoData.Generator.Emit;

/// <summary>The answers to all queries, worked out in advance.</summary>
internal static class IndexEmitter
{
    public static void Write(SourceWriter writer, LinkedKind linked, TypeNames types)
    {
        var kind = linked.Kind;
        var type = types.Class(kind.Name);
        for (var i = 0; i < kind.Fields.Count; i++)
        {
            if (!kind.Fields[i].IsIndexed)
                continue;
            foreach (var target in kind.Fields[i].Type.Targets)
                WriteIndex(writer, type, TableEmitter.IndexName(kind.Fields[i], target), "ordinal", 0, ByTarget(linked, i, target));
        }

        if (kind.When is null)
            return;

        var days = Days(linked);
        var first = days.Count == 0 ? 0 : days.Min(day => YearOf(day.Earliest, days));
        WriteIndex(writer, type, "ByYear", "year", first, ByYear(days, first));
        writer.Line($"internal static {TypeNames.Library}.RecordList<{type}> Between({TypeNames.Library}.EdtfDate from, {TypeNames.Library}.EdtfDate to) => Days.Range.Between(from, to);");
        writer.Line();
        using (writer.Open("private static class Days"))
            writer.Line($"internal static readonly {TypeNames.Tables}.DayRange<{type}> Range = new(Instance, {Literals.Array([.. days.Select(day => day.Earliest)])}, {Literals.Array([.. days.Select(day => day.Latest)])});");
        writer.Line();
    }

    private static void WriteIndex(SourceWriter writer, string type, string name, string parameter, int first, List<List<int>> answers)
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

        writer.Line($"internal static {TypeNames.Library}.RecordList<{type}> {name}(int {parameter}) => {name}Index.Value[{parameter}];");
        writer.Line();
        // In a class of its own, so that a query that nobody asks costs nothing.
        using (writer.Open($"private static class {name}Index"))
            writer.Line($"internal static readonly {TypeNames.Tables}.RecordIndex<{type}> Value = new(Instance, {Literals.Number(first)}, {Literals.Array(starts)}, {Literals.Array(ordinals)});");
        writer.Line();
    }

    private static List<List<int>> ByTarget(LinkedKind linked, int field, string target)
    {
        var answers = new List<List<int>>();
        for (var ordinal = 0; ordinal < linked.Records.Count; ordinal++)
        {
            foreach (var reference in References(linked.Records[ordinal].Find(field)?.Value))
            {
                if (reference.Kind == target)
                    Add(answers, reference.Ordinal, ordinal);
            }
        }

        return answers;
    }

    private static IEnumerable<LinkedReference> References(Value? value) => value switch
    {
        LinkedReference reference => [reference],
        ListValue list => list.Items.OfType<LinkedReference>(),
        _ => [],
    };

    private static List<List<int>> ByYear(List<When> days, int first)
    {
        var answers = new List<List<int>>();
        for (var ordinal = 0; ordinal < days.Count; ordinal++)
        {
            for (var year = YearOf(days[ordinal].Earliest, days); year <= YearOf(days[ordinal].Latest, days); year++)
                Add(answers, year - first, ordinal);
        }

        return answers;
    }

    private static void Add(List<List<int>> answers, int key, int ordinal)
    {
        while (answers.Count <= key)
            answers.Add([]);
        if (answers[key].Count == 0 || answers[key][answers[key].Count - 1] != ordinal)
            answers[key].Add(ordinal);
    }

    /// <summary>The days of the records that have any; they stand first.</summary>
    private static List<When> Days(LinkedKind linked)
    {
        var when = linked.Kind.Fields.Select((field, index) => (field, index)).First(pair => pair.field.Name == linked.Kind.When).index;
        return [.. linked.Records
            .Select(record => record.Find(when)?.Value is ScalarValue value ? When.Of(value.Text) : null)
            .TakeWhile(days => days is not null)
            .OfType<When>()];
    }

    /// <summary>The year of a day. Where there is no bound, the first or last year that any record has.</summary>
    private static int YearOf(int day, List<When> days)
    {
        var bounded = days.SelectMany(when => new[] { when.Earliest, when.Latest }).Where(bound => bound is not (int.MinValue or int.MaxValue));
        if (day == int.MinValue)
            day = bounded.DefaultIfEmpty(0).Min();
        else if (day == int.MaxValue)
            day = bounded.DefaultIfEmpty(0).Max();
        return DateTime.MinValue.AddDays(Math.Min(Math.Max(day, 0), MaximumDay)).Year;
    }

    private const int MaximumDay = 3_652_058;
}
