using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rivers;

namespace ScoData.Interop.Tests.Serializers;

/// <summary>A dataset that is compiled for .NET Standard 2.0, which does not have the serializer, in a program that has it.</summary>
public sealed class StandardDatasetTests
{
    private const string Json = """{"Bridge":"long-bridge","Condition":"closed-2-traffic","Follows":["old-bridge"],"Names":{"ru":"Most"},"Length":"more than 400"}""";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Its_records_lists_and_words_are_written_and_read(bool withConverters)
    {
        var options = new JsonSerializerOptions();
        if (withConverters)
        {
            options.Converters.Add(new DatasetJsonConverter());
            options.Converters.Add(new JsonStringEnumConverter());
        }

        var model = JsonSerializer.Deserialize<Model>(Json, options)!;
        Assert.Equal(new Model(Bridge.LongBridge, Condition.Closed2Traffic, [Bridge.OldBridge], new([new("ru", "Most")]), Quantity.Parse("more than 400")), model);
        Assert.Equal(Json, JsonSerializer.Serialize(model, options));
    }

    [Fact]
    public void Its_records_are_found_by_kind_and_id() =>
        Assert.Same(Bridge.LongBridge, JsonSerializer.Deserialize<ScoRecord>(JsonSerializer.Serialize<ScoRecord>(Bridge.LongBridge)));

    [Fact]
    public void What_is_no_record_is_refused() =>
        Assert.Contains("did you mean 'long-bridge'", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Bridge>("\"lang-bridge\"")).Message, StringComparison.Ordinal);

    [Fact]
    public void Its_type_converters_work()
    {
        Assert.Same(Bridge.LongBridge, TypeDescriptor.GetConverter(typeof(Bridge)).ConvertFromInvariantString("long-bridge"));
        Assert.Equal("closed-2-traffic", TypeDescriptor.GetConverter(typeof(Condition)).ConvertToInvariantString(Condition.Closed2Traffic));
    }

    private sealed record Model(Bridge? Bridge, Condition? Condition, RecordList<Bridge> Follows, TextMap? Names, Quantity? Length);
}
