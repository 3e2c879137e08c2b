using NJsonSchema;
using ScoData.Tool.Export.Json;
using ScoData.Tool.Export.Tables;

namespace ScoData.Tool.Tests.Export;

/// <summary>Measurements, which the facts of the SCO do not have, in exports.</summary>
public sealed class MeasurementTests
{
    private static readonly FieldInfo Field = new("melting-point", "MeltingPoint", new FieldType(FieldValueType.Measurement, "measurement", false), "When it melts.", "°C", false, FieldProvenance.Reported, false);

    [Theory]
    [InlineData("-38.830", -38.83, null, -38.83, -38.83)]
    [InlineData("1.5 +- 0.1", 1.5, 0.1, 1.4, 1.6)]
    [InlineData("1.5 to 2.5", null, null, 1.5, 2.5)]
    [InlineData("about 1.5", 1.5, null, null, null)]
    public void A_table_has_the_numbers_in_columns_of_their_own(string text, double? best, double? uncertainty, double? low, double? high)
    {
        var columns = FieldColumns.Of(Field, Field.Name).ToArray();
        Assert.Equal(["melting-point", "melting-point-best", "melting-point-uncertainty", "melting-point-low", "melting-point-high"], columns.Select(column => column.Column.Name));
        Assert.Equal("When it melts. The unit is °C.", columns[0].Column.Meaning);
        Assert.Equal([ColumnType.Text, ColumnType.Number, ColumnType.Number, ColumnType.Number, ColumnType.Number], columns.Select(column => column.Column.Type));

        var cells = columns.Select(column => column.Read(Measurement.Parse(text))).ToArray();
        Assert.Equal(text, cells[0]);
        Assert.Equal([(decimal?)best, (decimal?)uncertainty, (decimal?)low, (decimal?)high], cells.Skip(1).Cast<decimal?>());
    }

    [Theory]
    [InlineData("""{"text":"-38.83","comparator":"exactly","best":-38.83,"uncertainty":null,"low":-38.83,"high":-38.83,"unit":"°C"}""", true)]
    [InlineData("""{"text":"1.5 to 2.5","comparator":"between","best":null,"uncertainty":null,"low":1.5,"high":2.5}""", true)]
    [InlineData("""{"text":"hundreds","comparator":"magnitude","best":null,"uncertainty":null,"low":100,"high":999}""", false)]
    [InlineData("""{"text":"-38.83","comparator":"exactly","best":"-38.83","uncertainty":null,"low":-38.83,"high":-38.83}""", false)]
    [InlineData("""{"text":"-38.83","comparator":"exactly","best":-38.83,"low":-38.83,"high":-38.83}""", false)]
    public async Task The_schema_of_a_document_describes_them(string value, bool fits)
    {
        var schema = await JsonSchema.FromJsonAsync(ValueSchema.Of(Field).ToJsonString());
        Assert.Equal(fits, schema.Validate(value, SchemaType.JsonSchema).Count == 0);
    }
}
