using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScoData.Formatting;
using ScoData.Tests.Formatting;

namespace ScoData.Tests.Converters;

/// <summary>Values within claims; by themselves they are texts that are read back, which other tests look at.</summary>
public sealed class ValueJsonTests
{
    [Fact]
    public void Every_type_of_value_has_a_form() =>
        Assert.Equal(ValueForms.All.Select(form => form.Json), ValueForms.All.Select(form => Json(form.Value, form.Field)));

    [Fact]
    public void A_value_of_a_kind_that_is_not_known_is_an_error_and_not_some_text() =>
        Assert.Throws<NotSupportedException>(() => Json(new Version(1, 0), ValueForms.FieldOf(FieldValueType.Text, isList: false)));

    [Fact]
    public void The_options_name_the_properties_of_a_claim_and_not_the_parts_of_its_value()
    {
        var claim = Exercise.PeaceMission2010.ClaimsOn("personnel")[0];
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(claim, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper }));
        Assert.Equal("more-than", json.RootElement.GetProperty("VALUE").GetProperty("comparator").GetString());
    }

    private static string Json(object value, FieldInfo field)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            ValueJson.Write(json, value, field);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
