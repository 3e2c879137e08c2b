using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using System.Net.Http.Json;
using ScoData;

// Values and records in the addresses, bodies and settings of a web application.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
{
    ["Report:Exercise"] = "peace-mission-2010",
    ["Report:States:0"] = "china",
    ["Report:States:1"] = "russia",
    ["Report:Least"] = "more than 4000",
    ["Report:From"] = "2010-09",
    ["Report:Period"] = "2007/2010",
});
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");

await using var app = builder.Build();
app.MapGet("/exercises/{exercise}", (Exercise exercise) => exercise.Name);
app.MapGet("/exercises", (State with, EdtfInterval during) => Exercises.WithParticipant(with).Where(exercise => exercise.Dates?.Overlaps(during) == Truth.Yes));
app.MapGet("/larger", (Quantity than) => Exercises.All.Count(exercise => exercise.Personnel?.IsGreaterThan(than) == Truth.Yes));
app.MapGet("/timeline/{year:int}", (int year) => ScoDataset.Timeline(year).Take(1));
app.MapGet("/claims/{exercise}", (Exercise exercise) => exercise.ClaimsOn("type"));
app.MapPost("/reports", (Report report) => report with { States = [.. report.States.Reverse()] });
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
foreach (var address in new[] { "exercises/peace-mission-2010", "exercises?with=india&during=2021-01-01/2022-12-31", "larger?than=5000", "exercises/peace-mision-2010", "timeline/2007", "claims/peace-mission-2010" })
{
    using var response = await client.GetAsync(address);
    Console.WriteLine($"{(int)response.StatusCode} {(response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : "")}");
}

var settings = app.Configuration.GetRequiredSection("Report").Get<Report>()!;
Console.WriteLine($"{settings.Exercise}: {string.Join(", ", settings.States)}; {settings.Least}; {settings.From}; {settings.Period}");
using var posted = await client.PostAsJsonAsync("reports", settings);
Console.WriteLine(await posted.Content.ReadAsStringAsync());

internal sealed record Report
{
    public required Exercise Exercise { get; init; }

    public required State[] States { get; init; }

    public Quantity Least { get; init; }

    public EdtfDate? From { get; init; }

    public EdtfInterval Period { get; init; }
}
