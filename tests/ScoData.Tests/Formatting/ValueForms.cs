namespace ScoData.Tests.Formatting;

/// <summary>A value of each type, a field for it, and the forms that it has.</summary>
internal sealed record ValueForms(FieldInfo Field, object Value, string Words, string Data, string Json)
{
    private enum Mood
    {
        Good,
        NotSoGood,
    }

    public static IReadOnlyList<ValueForms> All { get; } =
    [
        Of(FieldValueType.Text, "a|b \\ c", "a|b \\ c", "a|b \\ c", "\"a|b \\\\ c\""),
        Of(FieldValueType.Url, "https://sectsco.org/", "https://sectsco.org/", "https://sectsco.org/", "\"https://sectsco.org/\""),
        Of(FieldValueType.Language, "ru", "ru", "ru", "\"ru\""),
        Of(FieldValueType.Country, "CN", "CN", "CN", "\"CN\""),
        Of(FieldValueType.Flag, true, "yes", "true", "true"),
        Of(FieldValueType.Integer, 2001, "2001", "2001", "2001"),
        Of(
            FieldValueType.Count,
            Quantity.Parse("more than 5000"),
            "more than 5,000 people",
            "more than 5000",
            """{"text":"more than 5,000","comparator":"more-than","best":5000,"low":5001,"high":null,"unit":"people"}"""),
        Of(
            FieldValueType.Measurement,
            Measurement.Parse("1.50 +- 0.02"),
            "(1.50 ± 0.02) km",
            "1.50 +- 0.02",
            """{"text":"1.50 ± 0.02","comparator":"about","best":1.50,"uncertainty":0.02,"low":1.48,"high":1.52,"unit":"km"}"""),
        Of(
            FieldValueType.Measurement,
            Measurement.Parse("-1.5 to 2.5"),
            "-1.5 to 2.5 km",
            "-1.5 to 2.5",
            """{"text":"-1.5 to 2.5","comparator":"between","best":null,"uncertainty":null,"low":-1.5,"high":2.5,"unit":"km"}"""),
        Of(
            FieldValueType.Money,
            Money.Parse("USD about 10000"),
            "about USD 10,000",
            "USD about 10000",
            """{"currency":"USD","text":"about 10,000","comparator":"about","best":10000,"low":null,"high":null}"""),
        Of(FieldValueType.Date, EdtfDate.Parse("2010-09-09"), "9 September 2010", "2010-09-09", "\"2010-09-09\""),
        Of(FieldValueType.Interval, EdtfInterval.Parse("2010/.."), "since 2010", "2010/..", "\"2010/..\""),
        Of(FieldValueType.Coordinates, Coordinates.Parse("43.20, 76.9"), "43.20, 76.9", "43.20, 76.9", """{"latitude":43.2,"longitude":76.9,"text":"43.20, 76.9"}"""),
        Of(FieldValueType.Identifiers, Map(("mme", "a|b"), ("wd", "Q1")), "mme: a|b, wd: Q1", @"mme=a\|b|wd=Q1", """{"mme":"a|b","wd":"Q1"}"""),
        Of(FieldValueType.Names, Map(("ru", "Мир")), "ru: Мир", "ru=Мир", """{"ru":"Мир"}"""),
        Of(FieldValueType.Enum, Mood.NotSoGood, "not-so-good", "not-so-good", "\"not-so-good\""),
        Of(FieldValueType.Reference, State.China, State.China.Label, "china", "\"states/china\""),
        new(FieldOf(FieldValueType.Reference, isList: false, "state", "source"), State.China, State.China.Label, "states/china", "\"states/china\""),
        new(FieldOf(FieldValueType.Text, isList: true), new[] { "a|b", "c" }, "a|b, c", @"a\|b|c", """["a|b","c"]"""),
        new(FieldOf(FieldValueType.Flag, isList: true), new[] { true, false }, "yes, no", "true|false", "[true,false]"),
    ];

    public static FieldInfo FieldOf(FieldValueType type, bool isList, params string[] targets) => new(
        "field",
        "Field",
        new FieldType(type, "thing", isList, targets),
        "A field.",
        type == FieldValueType.Count ? "people" : type == FieldValueType.Measurement ? "km" : null,
        required: false,
        FieldProvenance.Reported,
        open: false,
        type == FieldValueType.Enum ? [new AllowedValue("good", "Well."), new AllowedValue("not-so-good", "Less well.")] : []);

    private static ValueForms Of(FieldValueType type, object value, string words, string data, string json) =>
        new(FieldOf(type, isList: false, type == FieldValueType.Reference ? ["state"] : []), value, words, data, json);

    private static TextMap Map(params (string Key, string Text)[] pairs) => new([.. pairs.Select(pair => KeyValuePair.Create(pair.Key, pair.Text))]);
}
