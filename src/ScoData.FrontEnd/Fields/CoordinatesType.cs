using ScoData.FrontEnd.Naming;

namespace ScoData.FrontEnd.Fields;

/// <summary>A place on Earth.</summary>
internal sealed record CoordinatesType : ScalarType<Coordinates>
{
    private const string Help = "write latitude and longitude in decimal degrees with at most seven decimals, such as 43.2, 76.9";
    private const string Decimals = @"(?:\.[0-9]{1,7})?";

    public override string Name => "coordinates";

    public override string Summary => "Latitude and longitude in decimal degrees.";

    public override FieldValueType ValueType => FieldValueType.Coordinates;

    public override string ClassName(TypeNames types) => $"{TypeNames.Library}.Coordinates";

    public override string ReadExpression(TypeNames types) => "row.Coordinates()";

    public override Json JsonSchema() => Json.Pattern(
        "^-?(?:[1-8]?[0-9]|90)" + Decimals + ", -?(?:[1-9]?[0-9]|1[0-7][0-9]|180)" + Decimals + "$",
        Help, "43.2, 76.9");

    protected override bool TryParse(string text, out Coordinates data) => Coordinates.TryParse(text, out data);

    protected override string Fix(string text, string? unit) => Help;

    protected override string CanonicalText(Coordinates data) => data.ToString();

    protected override string DisplayText(Coordinates data, string? unit) => data.ToString();

    protected override void Write(RowWriter row, Coordinates data) => row.Coordinates(data);
}
