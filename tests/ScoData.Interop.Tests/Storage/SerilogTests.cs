using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace ScoData.Interop.Tests.Storage;

public sealed class SerilogTests
{
    [Fact]
    public void Records_in_messages_are_their_names_and_taken_apart_their_ids()
    {
        var lines = new Lines();
        using var log = LogSettings.WithDataset(new LoggerConfiguration()).WriteTo.Sink(lines).CreateLogger();
        log.Information("{Exercise}", Exercise.PeaceMission2010);
        log.Information("{@Exercise} {@Claim} {@Model}", Exercise.PeaceMission2010, Exercise.PeaceMission2010.ClaimsOn("personnel")[0], new { Host = State.Kazakhstan, Count = Quantity.Parse("about 5") });
        Assert.Equal(["\"Peace Mission 2010\"", "\"peace-mission-2010\" \"personnel: more than 5,000 people\" { Host: \"kazakhstan\", Count: about 5 }"], lines);
    }

    private sealed class Lines : List<string>, ILogEventSink
    {
        public void Emit(LogEvent logEvent) => Add(logEvent.RenderMessage(CultureInfo.InvariantCulture));
    }
}
