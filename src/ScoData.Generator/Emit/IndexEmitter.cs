using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Fields;
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
            if (kind.Fields[i].Type is not ReferenceType)
                WriteValueIndex(writer, type, kind.Fields[i], records);
            foreach (var target in kind.Fields[i].Targets)
                WriteIndex(writer, type, TableEmitter.IndexName(kind.Fields[i], target), "int ordinal", 0, references.TryGetValue((i, target), out var answers) ? answers : [], "[ordinal]");
        }

        if (kind.When is null)
            return;

        // Dated records only; they come first.
        DayBounds[] days = [.. records.Select(record => record.Days).TakeWhile(bounds => bounds is not null).OfType<DayBounds>()];
        if (YearIndex.Of(days) is { } years)
            WriteIndex(writer, type, "InYear", "int year", years.First, years.Answers, ".Nearest(year)");
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

    private static void WriteValueIndex(SourceWriter writer, string type, FieldDefinition field, EquatableArray<QueryKeys> records)
    {
        var name = TableEmitter.IndexName(field);
        switch (field.Type.QueryKey)
        {
            case QueryKeyForm.Number:
                var numbers = ValueIndex.ByNumber(records, field.Index);
                WriteIndex(writer, type, name, "int number", 0, numbers.Answers, $"[global::System.Array.BinarySearch(IndexOf{name}.Keys, number)]", $"int[] Keys = {Literals.Array(numbers.Keys)}");
                break;
            case QueryKeyForm.Text:
                var texts = ValueIndex.ByText(records, field.Index);
                WriteIndex(writer, type, name, "string text", 0, texts.Answers, $"[global::System.Array.BinarySearch<string>(IndexOf{name}.Keys, text, global::System.StringComparer.Ordinal)]", $"string[] Keys = ReadTexts(\"{ValueIndex.RowOf(texts.Keys).Literal}\"u8)");
                break;
            default:
                WriteIndex(writer, type, name, "int ordinal", 0, ValueIndex.ByOrdinal(records, field.Index), "[ordinal]");
                break;
        }
    }

    /// <param name="writer">The output.</param>
    /// <param name="type">The class of the records.</param>
    /// <param name="name">The name of the query.</param>
    /// <param name="parameter">Its parameter, with its type.</param>
    /// <param name="first">The first key of the index.</param>
    /// <param name="answers">The records for each key.</param>
    /// <param name="ask">The C# that asks the index.</param>
    /// <param name="keys">The numbers or texts whose places are the keys, as a field.</param>
    private static void WriteIndex(SourceWriter writer, string type, string name, string parameter, int first, IReadOnlyList<List<int>> answers, string ask, string? keys = null)
    {
        var starts = new List<int> { 0 };
        foreach (var answer in answers)
            starts.Add(starts[starts.Count - 1] + answer.Count);
        var ordinals = answers.SelectMany(answer => answer).ToArray();

        if (ordinals.Length == 0)
        {
            writer.Line($"internal static {TypeNames.Library}.RecordList<{type}> {name}({parameter}) => default;");
            writer.Line();
            return;
        }

        writer.Line($"internal static {TypeNames.Library}.RecordList<{type}> {name}({parameter}) => IndexOf{name}.Value{ask};");
        writer.Line();
        // In a class of its own, so that an unused query costs nothing.
        using (writer.Open($"private static class IndexOf{name}"))
        {
            writer.Line($"internal static readonly {TypeNames.Tables}.RecordIndex<{type}> Value = new(Instance, {Literals.Number(first)}, {Literals.Array(starts)}, {Literals.Array(ordinals)});");
            if (keys is not null)
            {
                writer.Line();
                writer.Line($"internal static readonly {keys};");
            }
        }

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
                ValueIndex.Add(answers, reference.Ordinal, ordinal);
            }
        }

        return references;
    }
}
