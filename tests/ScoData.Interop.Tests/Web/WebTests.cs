using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rivers;

namespace ScoData.Interop.Tests.Web;

/// <summary>Minimal APIs and controllers, in a program whose options write all enums by their C# names.</summary>
public sealed class WebTests : IAsyncLifetime
{
    private readonly WebApplication _application = Build();

    private readonly HttpClient _client = new();

    public async ValueTask InitializeAsync()
    {
        await _application.StartAsync();
        _client.BaseAddress = new Uri(_application.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _application.DisposeAsync();
    }

    [Theory]
    [InlineData("/exercises/peace-mission-2010", """{"name":"Peace Mission 2010","status":"held","hosts":["kazakhstan"],"personnel":"more than 5000"}""")]
    [InlineData("/with-status/not-held", "\"not-held\"")]
    [InlineData("/maybe?status=not-held", "\"not-held\"")]
    [InlineData("/maybe", "null")]
    [InlineData("/states?state=china&state=india", "2")]
    [InlineData("/during?when=2010&least=more%20than%205000", "\"2010 more than 5000\"")]
    [InlineData("/bridges/long-bridge", "\"closed-2-traffic\"")]
    [InlineData("/controller?status=not-held&state=china", "\"china not-held\"")]
    public async Task An_address_is_answered(string address, string answer) => Assert.Equal(answer, await _client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("/exercises/peace-mision-2010")]
    [InlineData("/with-status/not-hold")]
    [InlineData("/enum/not-held")]
    public async Task An_address_is_refused(string address)
    {
        using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_is_read_and_written()
    {
        const string Body = """{"status":"not-held","count":"about 5","period":null,"states":["china"],"names":{"ru":"Mir"}}""";
        using var content = new StringContent(Body, Encoding.UTF8, "application/json");
        using var answer = await _client.PostAsync(new Uri("/body", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(Body, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_description_of_the_api_has_a_schema_for_each_type()
    {
        var schemas = await Schemas();
        Assert.Equal(["held", "planned", "announced", "proposed", "postponed", "not-held"], schemas["Occurrence"]!["enum"]!.AsArray().Select(word => (string?)word));
        Assert.Equal("array", (string?)schemas["RecordListOfState"]!["type"]);
        Assert.Equal("string", (string?)schemas["TextMap"]!["additionalProperties"]!["type"]);
        foreach (var type in new[] { "Quantity", "EdtfInterval", "EdtfDate", "Money", "Measurement", "Coordinates" })
            Assert.Matches((string)schemas[type]!["pattern"]!, (string)schemas[type]!["example"]!);
        Assert.All(["State", "Quantity", "EdtfInterval", "WordOfOccurrence"], type => Assert.Equal("string", (string?)schemas[type]!["type"]));
    }

    [Fact]
    public async Task The_patterns_fit_every_value()
    {
        var schemas = await Schemas();
        foreach (var value in ScoDataset.Kinds.SelectMany(kind => kind.Records).SelectMany(record => record.Claims).Select(claim => claim.Value))
        {
            var text = value switch
            {
                Quantity quantity => quantity.ToDataString(),
                Money money => money.ToDataString(),
                EdtfDate or EdtfInterval or Coordinates => value.ToString(),
                _ => null,
            };
            if (text is not null)
                Assert.Matches(new Regex((string)schemas[value.GetType().Name]!["pattern"]!), text);
        }
    }

    private async Task<JsonNode> Schemas() =>
        JsonNode.Parse(await _client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken))!["components"]!["schemas"]!;

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
            options.SerializerOptions.Converters.Insert(0, new DatasetJsonConverter());
        });
        builder.Services.AddOpenApi(options => options.AddSchemaTransformer(DatasetSchemas.Describe));
        builder.Services.AddControllers().AddApplicationPart(typeof(WebTests).Assembly);
        var application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        application.MapGet("/exercises/{exercise}", (Exercise exercise) => new { exercise.Name, exercise.Status, exercise.Hosts, exercise.Personnel });
        application.MapGet("/with-status/{status}", (Word<Occurrence> status) => status);
        application.MapGet("/enum/{status}", (Occurrence status) => status);
        application.MapGet("/maybe", (Word<Occurrence>? status) => status);
        application.MapGet("/states", (State[] state) => state.Length);
        application.MapGet("/during", (EdtfDate when, Quantity least) => Results(when, least));
        application.MapGet("/bridges/{bridge}", (Bridge bridge) => bridge.Follows[0].Condition);
        application.MapPost("/body", (Body body) => body);
        application.MapPost("/described", (Described described) => described.State);
        application.MapControllers();
        application.MapOpenApi();
        return application;
    }

    private static System.Text.Json.Nodes.JsonNode Results(EdtfDate when, Quantity least) => JsonValue.Create($"{when} {least.ToDataString()}");

    internal sealed record Body(Occurrence Status, Quantity Count, EdtfInterval? Period, RecordList<State> States, TextMap Names);

    internal sealed record Described(State State, EdtfDate Day, Money Cost, Measurement Height, Coordinates Place, Word<Occurrence> Word);
}

[ApiController]
public sealed class StatusController : ControllerBase
{
    [HttpGet("/controller")]
    public IActionResult Get(Occurrence status, State state) => new JsonResult($"{state.Id} {new Word<Occurrence>(status)}");
}
