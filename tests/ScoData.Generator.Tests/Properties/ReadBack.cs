using System.Collections;
using System.Globalization;
using System.Reflection;
using ScoData;
using ScoData.FrontEnd.Naming;

namespace GeneratorTests.Properties;

/// <summary>Compares what generated code says with what a dataset means.</summary>
internal sealed class ReadBack(ModelDataset dataset, Assembly facts)
{
    public void Check()
    {
        foreach (var record in dataset.Kinds.SelectMany(kind => kind.Records))
        {
            var read = Find(record);
            CheckLookups(record, read);
            CheckClaims(record, read);
            CheckConstants(record, CSharpName.Pascal(record.Id));
            foreach (var former in record.FormerIds)
                CheckConstants(record, CSharpName.Pascal(former));
        }
    }

    public Type Collection(ModelKind kind) => facts.GetType($"Facts.{kind.Collection}", throwOnError: true)!;

    public ScoRecord Find(ModelRecord record) => record.Kind.IsForeign ? ForeignModel.Find(record) : (ScoRecord)Get(record.Kind, record.Id);

    public static object? Property(object record, string member) => record.GetType().GetProperty(member)!.GetValue(record);

    private object Get(ModelKind kind, string id) => Collection(kind).GetMethod("Get", [typeof(string)])!.Invoke(null, [id])!;

    private (bool IsFound, object? Record) TryGet(ModelKind kind, string? id)
    {
        object?[] arguments = [id, null];
        var method = Collection(kind).GetMethods().Single(method => method.Name == "TryGet" && method.GetParameters()[0].ParameterType == typeof(string));
        return ((bool)method.Invoke(null, arguments)!, arguments[1]);
    }

    private void CheckLookups(ModelRecord record, ScoRecord read)
    {
        Assert.Equal(record.Id, read.Id);
        Assert.Equal(record.Kind.Name, read.Kind.Name);
        Assert.Equal(record.Value(record.Kind.Label), read.Label);
        if (read is ISource source)
            Assert.All([source.Cite(), source.ToBibTeX(), source.ToCslJson()], Assert.NotEmpty);
        Assert.Equal(record.FormerIds, read.FormerIds);
        foreach (var id in record.FormerIds.Append(record.Id))
        {
            Assert.Same(read, Get(record.Kind, id));
            Assert.Equal((true, read), TryGet(record.Kind, id));
            Assert.Same(read, read.GetType().GetProperty(CSharpName.Pascal(id))!.GetValue(null));
        }

        foreach (var id in new[] { "", "no-such-id", record.Id + "-", record.Id.ToUpperInvariant(), null })
            Assert.Equal((false, null), TryGet(record.Kind, id));
    }

    private void CheckClaims(ModelRecord record, ScoRecord read)
    {
        var expected = record.Kind.Fields.Where(field => record.Claims.ContainsKey(field.Name)).SelectMany(field => record.Claims[field.Name].Select((claim, i) => (field, claim, i))).ToArray();
        Assert.Equal(expected.Length, read.Claims.Count);
        foreach (var ((field, claim, i), actual) in expected.Zip(read.Claims))
        {
            Assert.Equal(field.Name, actual.Field.Name);
            Assert.Equal((field.Written, field.Type.ToString(), field.IsList), (actual.Field.Type.Name, actual.Field.Type.ValueType.ToString(), actual.Field.Type.IsList));
            Assert.Equal(field.Targets.Select(target => target.Name), actual.Field.Type.Targets);
            Assert.Equal(field.Unit, actual.Field.Unit);
            Assert.Equal(i == 0 ? ClaimRank.Preferred : ClaimRank.Normal, actual.Rank);
            CheckValue(field, claim.Value, actual.Value);
            Assert.Equal(claim.Note, actual.Note);
            Assert.Equal(claim.AsOf, actual.AsOf?.ToString());
            var sources = claim.Sources.Count > 0 ? claim.Sources : record.Sources;
            Assert.Equal(sources.Select(source => (source.Record.Id, source.Locator)), actual.Sources.Select(source => (source.Source.Id, source.Locator)));
            Assert.All(sources.Zip(actual.Sources), pair => Assert.Same(Find(pair.First.Record), pair.Second.Source));
        }

        foreach (var field in record.Kind.Fields)
        {
            var value = Property(read, CSharpName.Pascal(field.Name));
            if (record.Value(field.Name) is { } said)
                CheckValue(field, said, value);
            else if (field.IsList || field.IsMap)
                Assert.Empty((IEnumerable)value!);
            else
                Assert.Null(value);
        }
    }

    private void CheckConstants(ModelRecord record, string name)
    {
        var type = Collection(record.Kind).GetNestedType(name)!;
        Assert.Equal(record.Id, type.GetField("Id")!.GetRawConstantValue());
        var fields = record.Kind.Fields.Where(field => record.Claims.ContainsKey(field.Name)).ToArray();
        var parts = fields.SelectMany(field => Parts(field, record.Value(field.Name)!)).Where(part => part.Name != name && record.Kind.Fields.All(field => CSharpName.Pascal(field.Name) != part.Name)).ToArray();
        Assert.Equal(
            fields.Select(field => CSharpName.Pascal(field.Name)).Concat(parts.Select(part => part.Name)).Append("Id").Order(StringComparer.Ordinal),
            type.GetFields().Concat<MemberInfo>(type.GetProperties()).Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.All(parts, part => Assert.Equal(part.Value, Convert.ToString(type.GetField(part.Name)!.GetValue(null), CultureInfo.InvariantCulture)));
        foreach (var field in fields)
        {
            var said = record.Value(field.Name)!;
            var member = CSharpName.Pascal(field.Name);
            if (type.GetProperty(member) is { } property)
                CheckValue(field, said, property.GetValue(null));
            else if (field.Type == ModelType.Count)
                Assert.Equal(Quantity.Parse((string)said).Best, Convert.ToInt64(type.GetField(member)!.GetRawConstantValue(), CultureInfo.InvariantCulture));
            else if (field.Type == ModelType.Measurement)
                Assert.Equal((double?)Measurement.Parse((string)said).Best, type.GetField(member)!.GetRawConstantValue());
            else if (field.Type == ModelType.Money)
                Assert.Equal(Money.Parse((string)said).Best, type.GetField(member)!.GetValue(null));
            else
                CheckValue(field, said, type.GetField(member)!.GetValue(null));
        }
    }

    /// <summary>The constants for what those of the values leave out.</summary>
    private static IEnumerable<(string Name, string Value)> Parts(ModelField field, object said)
    {
        var parts = field.IsList || said is not string text ? [] : field.Type switch
        {
            ModelType.Date => OfTime(text, EdtfDate.Parse(text)),
            ModelType.Interval => OfTime(text, EdtfInterval.Parse(text)),
            ModelType.Count => OfCount(text, Quantity.Parse(text), isText: false),
            ModelType.Money => OfCount(text, Money.Parse(text).Amount, isText: true),
            ModelType.Measurement => OfMeasurement(Measurement.Parse(text)),
            _ => [],
        };
        return parts.Where(part => part.Value is not null).Select(part => (CSharpName.Pascal(field.Name) + part.Name, part.Value!));

        static (string Name, string? Value)[] OfTime(string text, EdtfInterval time) =>
            [("Text", text), .. new[] { ("Earliest", time.Earliest?.ToString()), ("Latest", time.Latest?.ToString()) }.Where(bound => bound.Item2 != text)];

        static (string Name, string? Value)[] OfCount(string text, Quantity count, bool isText) =>
            count.SameAs(count) == Truth.Yes ? [("Text", isText ? text : null)] : [("Text", text), ("Low", Number(count.Low)), ("High", Number(count.High))];

        static (string Name, string? Value)[] OfMeasurement(Measurement measured) =>
            measured.Comparator == Comparator.Exactly ? [] : [("Text", measured.ToDataString()), ("Low", Measured(measured.Low)), ("High", Measured(measured.High))];

        // Constants are doubles, which keep no zeros at the end.
        static string? Measured(decimal? number) => number is { } known ? Convert.ToString((double)known, CultureInfo.InvariantCulture) : null;

        static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);
    }

    private void CheckValue(ModelField field, object said, object? read)
    {
        if (said is not List<object> list)
        {
            CheckSingle(field, said, read);
            return;
        }

        var items = ((IEnumerable)read!).Cast<object>().ToArray();
        Assert.Equal(list.Count, items.Length);
        foreach (var (first, second) in list.Zip(items))
            CheckSingle(field, first, second);
    }

    private void CheckSingle(ModelField field, object said, object? read)
    {
        if (said is ModelRecord record)
        {
            Assert.Same(Find(record), read);
            return;
        }

        if (said is SortedDictionary<string, string> map)
        {
            Assert.Equal(map.AsEnumerable(), (TextMap)read!);
            return;
        }

        var text = (string)said;
        object expected = field.Type switch
        {
            ModelType.Flag => text == "true",
            ModelType.Integer => int.Parse(text, CultureInfo.InvariantCulture),
            ModelType.Count => Quantity.Parse(text),
            ModelType.Measurement => Measurement.Parse(text),
            ModelType.Money => Money.Parse(text),
            ModelType.Date => EdtfDate.Parse(text),
            ModelType.Interval => EdtfInterval.Parse(text),
            ModelType.Coordinates => Coordinates.Parse(text),
            ModelType.Enum => Enum.Parse(read!.GetType(), CSharpName.Pascal(text)),
            _ => text,
        };
        Assert.Equal(expected, read);
        if (read is EdtfDate or EdtfInterval or Coordinates)
            Assert.Equal(text, read.ToString());
    }
}
