using Newtonsoft.Json;

namespace ScoData.Interop.Tests.Serializers;

/// <summary>Newtonsoft.Json with the converter of <c>docs/serialization.md</c>.</summary>
public sealed class NewtonsoftRecipeTests
{
    private static readonly DatasetConverter Recipe = new();

    [Fact]
    public void Everything_is_what_it_is_with_the_serializer_of_the_framework()
    {
        var exercise = Exercise.PeaceMission2010;
        var model = new { exercise, exercise.Personnel, exercise.Status, exercise.Hosts, State.China.Names, claim = exercise.ClaimsOn("personnel")[0], kind = exercise.Kind, missing = (Quantity?)null };
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(model), JsonConvert.SerializeObject(model, Recipe));
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var model = new Model(Exercise.PeaceMission2010, Occurrence.NotHeld, [State.China], State.China.Names, EdtfDate.Parse("2010-09-09"));
        Assert.Equal(model, JsonConvert.DeserializeObject<Model>(JsonConvert.SerializeObject(model, Recipe), Recipe));
    }

    private sealed record Model(Exercise Drill, Occurrence? Status, RecordList<State> States, TextMap Names, EdtfDate Day);
}
