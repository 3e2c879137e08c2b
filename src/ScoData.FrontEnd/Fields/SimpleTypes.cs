namespace ScoData.FrontEnd.Fields;

/// <summary>The types that a schema need not declare. A new one is a class in this folder and a line here.</summary>
internal static class SimpleTypes
{
    public static readonly IReadOnlyList<DataType> All =
    [
        new TextType(),
        new FlagType(),
        new IntegerType(),
        new CountType(),
        new MeasurementType(),
        new MoneyType(),
        new DateType(),
        new IntervalType(),
        new UrlType(),
        new LanguageType(),
        new CountryType(),
        new CoordinatesType(),
        new IdentifiersType(),
        new NamesType(),
    ];

    private static readonly Dictionary<string, DataType> ByName = All.ToDictionary(type => type.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => All.Select(type => type.Name);

    public static DataType? Find(string name) => ByName.TryGetValue(name, out var type) ? type : null;
}
