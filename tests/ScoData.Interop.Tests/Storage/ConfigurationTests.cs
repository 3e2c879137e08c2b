using Microsoft.Extensions.Configuration;
using Rivers;

namespace ScoData.Interop.Tests.Storage;

public sealed class ConfigurationTests
{
    [Fact]
    public void Records_values_and_words_are_bound()
    {
        var settings = Bind(new()
        {
            ["Drill"] = "peace-mission-2010",
            ["Least"] = "more than 5000",
            ["Status"] = "not-held",
            ["Maybe"] = "NotHeld",
            ["States:0"] = "china",
            ["States:1"] = "india",
            ["Bridge"] = "long-bridge",
            ["Condition"] = "closed-2-traffic",
        });
        Assert.Equal((Exercise.PeaceMission2010, Quantity.Parse("more than 5000"), Occurrence.NotHeld, Occurrence.NotHeld), (settings.Drill, settings.Least, settings.Status, settings.Maybe));
        Assert.Equal([State.China, State.India], settings.States);
        Assert.Equal((Bridge.LongBridge, Condition.Closed2Traffic), (settings.Bridge, settings.Condition));
    }

    [Theory]
    [InlineData("Drill", "peace-mision-2010", "did you mean 'peace-mission-2010'")]
    [InlineData("Status", "not-hold", "did you mean 'not-held'")]
    public void A_mistake_is_an_error_that_names_the_fix(string setting, string value, string fix) =>
        Assert.Contains(fix, Assert.Throws<InvalidOperationException>(() => Bind(new() { [setting] = value })).InnerException!.ToString(), StringComparison.Ordinal);

    private static Settings Bind(Dictionary<string, string?> settings) => new ConfigurationBuilder().AddInMemoryCollection(settings).Build().Get<Settings>()!;

    private sealed class Settings
    {
        public Exercise? Drill { get; set; }

        public Quantity? Least { get; set; }

        public Occurrence Status { get; set; }

        public Occurrence? Maybe { get; set; }

        public List<State> States { get; set; } = [];

        public Bridge? Bridge { get; set; }

        public Condition Condition { get; set; }
    }
}
