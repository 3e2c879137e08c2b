using ScoData.FrontEnd.Fields;

namespace ScoData.Generator.Emit;

/// <summary>The records for each number or text that occurs in a field, in order.</summary>
/// <param name="Keys">The numbers or texts, none twice.</param>
/// <param name="Answers">The records with each of them.</param>
internal sealed record ValueIndex<T>(IReadOnlyList<T> Keys, IReadOnlyList<List<int>> Answers)
    where T : notnull;

/// <summary>Makes the indexes of a kind by the values of one field.</summary>
internal static class ValueIndex
{
    /// <summary>The records with each word or flag, by its ordinal.</summary>
    public static IReadOnlyList<List<int>> ByOrdinal(IReadOnlyList<QueryKeys> records, int field)
    {
        var answers = new List<List<int>>();
        foreach (var (ordinal, key) in KeysOf(records, field))
            Add(answers, key.Number, ordinal);
        return answers;
    }

    /// <summary>Adds a record to the answer for an ordinal.</summary>
    public static void Add(List<List<int>> answers, int key, int ordinal)
    {
        while (answers.Count <= key)
            answers.Add([]);
        Add(answers[key], ordinal);
    }

    public static ValueIndex<int> ByNumber(IReadOnlyList<QueryKeys> records, int field) => Of(records, field, key => key.Number, Comparer<int>.Default);

    /// <summary>In the order that a program searches: by the codes of the characters.</summary>
    public static ValueIndex<string> ByText(IReadOnlyList<QueryKeys> records, int field) => Of(records, field, key => key.Text!, StringComparer.Ordinal);

    /// <summary>Several texts as one row.</summary>
    public static RowText RowOf(IReadOnlyCollection<string> texts)
    {
        var row = new RowWriter();
        row.Number(texts.Count);
        foreach (var text in texts)
            row.Text(text);
        return RowText.Of(row);
    }

    private static ValueIndex<T> Of<T>(IReadOnlyList<QueryKeys> records, int field, Func<ValueKey, T> find, IComparer<T> order)
        where T : notnull
    {
        var answers = new SortedDictionary<T, List<int>>(order);
        foreach (var (ordinal, key) in KeysOf(records, field))
        {
            if (!answers.TryGetValue(find(key), out var answer))
                answers.Add(find(key), answer = []);
            Add(answer, ordinal);
        }

        return new ValueIndex<T>([.. answers.Keys], [.. answers.Values]);
    }

    private static IEnumerable<(int Ordinal, ValueKey Key)> KeysOf(IReadOnlyList<QueryKeys> records, int field) =>
        records.SelectMany((record, ordinal) => record.Values.Where(key => key.Field == field).Select(key => (ordinal, key)));

    /// <summary>A list may name a value twice.</summary>
    private static void Add(List<int> answer, int ordinal)
    {
        if (answer.Count == 0 || answer[answer.Count - 1] != ordinal)
            answer.Add(ordinal);
    }
}
