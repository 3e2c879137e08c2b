using System.Text.Json;

namespace ScoData.Tests.Converters;

/// <summary>Records in people's own models: by their ids.</summary>
public sealed class RecordConversionTests
{
    [Fact]
    public void A_record_is_its_id_in_json_and_the_same_object_again()
    {
        var model = new Model(Exercise.PeaceMission2010, null, [State.China, State.Russia], new() { [Source.Boland2010] = 1 });
        var json = JsonSerializer.Serialize(model);
        Assert.Equal("""{"Drill":"peace-mission-2010","Other":null,"States":["china","russia"],"Cited":{"boland-2010":1}}""", json);
        var read = JsonSerializer.Deserialize<Model>(json)!;
        Assert.Same(Exercise.PeaceMission2010, read.Drill);
        Assert.Equal(model.States, read.States);
        Assert.Equal(1, read.Cited[Source.Boland2010]);
    }

    [Theory]
    [InlineData("\"peace-mision-2010\"", "did you mean 'peace-mission-2010'")]
    [InlineData("5", "not Number")]
    [InlineData("\"\"", "The id is empty")]
    public void What_is_no_record_is_refused(string json, string message) =>
        Assert.Contains(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Exercise>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Generic_code_parses_a_record()
    {
        Assert.Same(State.China, Parse<State>("china"));
        Assert.Same(State.China, ParseSpan<State>("china"));
        Assert.Same(Meeting.BeijingHeadsOfGovernment2003, Parse<Meeting>("sco-meeting-september-2003"));
        Assert.Contains("did you mean 'china'", Assert.Throws<FormatException>(() => Parse<State>("chyna")).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => ParseSpan<State>("chyna"));
        Assert.Throws<ArgumentNullException>(() => Parse<State>(null!));
        Assert.False(TryParse<State>(null, out _));
        Assert.True(TryParse<State>("china", out var china));
        Assert.Same(State.China, china);
    }

    [Fact]
    public void Minimal_apis_find_a_public_method_that_parses_a_record()
    {
        Assert.True(State.TryParse("china", null, out var china));
        Assert.Same(State.China, china);
        Assert.False(State.TryParse("chyna", null, out _));
    }

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static T ParseSpan<T>(string text)
        where T : ISpanParsable<T> => T.TryParse(text.AsSpan(), null, out var record) ? record : T.Parse(text.AsSpan(), null);

    private static bool TryParse<T>(string? text, out T? record)
        where T : IParsable<T> => T.TryParse(text, null, out record);

    private sealed record Model(Exercise Drill, Exercise? Other, State[] States, Dictionary<Source, int> Cited);
}
