using System.Collections;
using System.Globalization;
using System.Reflection;
using ScoData;
using ScoData.FrontEnd.Naming;

namespace GeneratorTests.Properties;

/// <summary>Compares the answers to queries with those that a walk over all records gives.</summary>
internal sealed class ReadBackQueries(ModelDataset dataset, ReadBack facts)
{
    public void Check()
    {
        foreach (var kind in dataset.Kinds)
        {
            var all = InOrder(kind);
            AssertRecords(all, facts.Collection(kind).GetProperty("All")!.GetValue(null)!);
            Assert.Equal(all.Count, facts.Collection(kind).GetProperty("Count")!.GetValue(null));
            foreach (var field in kind.Fields)
            {
                CheckReferences(kind, all, field);
                if (field is { Query: { } query, Targets.Count: 0 })
                    CheckValues(all, field, facts.Collection(kind).GetMethod(CSharpName.Pascal(query))!);
            }

            if (kind.When is not null)
                CheckTime(kind, all);
        }
    }

    /// <summary>By first day, by last day, by id; those without a time last.</summary>
    private static List<ModelRecord> InOrder(ModelKind kind) =>
    [
        .. kind.Records
            .OrderBy(record => Time(record) is null)
            .ThenBy(record => Time(record)?.Earliest is not null)
            .ThenBy(record => Time(record)?.Earliest ?? default)
            .ThenBy(record => Time(record)?.Latest is null)
            .ThenBy(record => Time(record)?.Latest ?? default)
            .ThenBy(record => record.Id, StringComparer.Ordinal),
    ];

    private static EdtfInterval? Time(ModelRecord record) =>
        record.Kind.When is { } when && record.Value(when) is string text ? EdtfInterval.Parse(text) : null;

    private void CheckReferences(ModelKind kind, List<ModelRecord> all, ModelField field)
    {
        foreach (var target in field.Targets.SelectMany(target => target.Records))
        {
            var expected = all.Where(record => record.Value(field.Name) is { } value && (value == target || (value is List<object> list && list.Contains(target)))).ToList();
            var read = facts.Find(target);
            if (field.Inverse is { } inverse)
                AssertRecords(expected, ReadBack.Property(read, CSharpName.Pascal(inverse))!);
            if (field.Query is { } query)
                AssertRecords(expected, facts.Collection(kind).GetMethod(CSharpName.Pascal(query), [read.GetType()])!.Invoke(null, [read])!);
        }
    }

    private static void CheckValues(List<ModelRecord> all, ModelField field, MethodInfo query)
    {
        var type = query.GetParameters().Single().ParameterType;
        var values = all.ToDictionary(record => record, record => Texts(record.Value(field.Name)).Select(text => Parse(field, type, text)).ToHashSet());
        foreach (var value in values.Values.SelectMany(known => known).Concat(Others(field)).Distinct())
            AssertRecords([.. all.Where(record => values[record].Contains(value))], query.Invoke(null, [value])!);
        if (field.IsString)
            Assert.IsType<ArgumentNullException>(Assert.Throws<TargetInvocationException>(() => query.Invoke(null, [null])).InnerException);
    }

    private static IEnumerable<string> Texts(object? value) => value is List<object> list ? list.Cast<string>() : value is string text ? [text] : [];

    private static object Parse(ModelField field, Type type, string text) => field.Type switch
    {
        ModelType.Enum => Enum.Parse(type, CSharpName.Pascal(text)),
        ModelType.Flag => text == "true",
        ModelType.Integer => int.Parse(text, CultureInfo.InvariantCulture),
        _ => text,
    };

    /// <summary>Values that may not occur.</summary>
    private static object[] Others(ModelField field) => field.Type switch
    {
        ModelType.Enum => [],
        ModelType.Flag => [true, false],
        ModelType.Integer => [int.MinValue, -1, 0, 1, int.MaxValue],
        _ => ["", "no such text", "\uFFFD"],
    };

    private void CheckTime(ModelKind kind, List<ModelRecord> all)
    {
        var bounds = all.Select(Time).OfType<EdtfInterval>().SelectMany(time => new[] { time.Earliest, time.Latest }).OfType<EdtfDate>().ToArray();
        var years = bounds.SelectMany(date => new[] { date.Year - 1, date.Year, date.Year + 1 }).OfType<int>().Concat([0, 2010, -5_000_000, 5_000_000, int.MinValue, int.MaxValue]).Distinct();
        foreach (var year in years)
        {
            // Beyond the years that can be written, only what has no end or no start goes on.
            var date = new EdtfDate(Math.Clamp(year, -999_999_999, 999_999_999));
            AssertRecords(Overlapping(all, date, date), Call(kind, "InYear", year));
        }

        var dates = bounds.Concat([EdtfDate.Parse("2010-09"), EdtfDate.Parse("201X")]).Take(8).ToArray();
        foreach (var from in dates)
        {
            foreach (var to in dates.Where(to => from.Earliest.CompareTo(to.Latest) <= 0))
                AssertRecords(Overlapping(all, from, to), Call(kind, "Between", from, to));
        }
    }

    private object Call(ModelKind kind, string method, params object[] arguments) => facts.Collection(kind).GetMethod(method)!.Invoke(null, arguments)!;

    private static List<ModelRecord> Overlapping(List<ModelRecord> all, EdtfDate from, EdtfDate to) =>
    [
        .. all.Where(record => Time(record) is { } time
            && (time.Earliest is not { } earliest || earliest.CompareTo(to.Latest) <= 0)
            && (time.Latest is not { } latest || latest.CompareTo(from.Earliest) >= 0)),
    ];

    private static void AssertRecords(List<ModelRecord> expected, object read) =>
        Assert.Equal(expected.Select(record => record.ToString()), ((IEnumerable)read).Cast<ScoRecord>().Select(record => $"{record.Kind.Name}/{record.Id}"));
}
