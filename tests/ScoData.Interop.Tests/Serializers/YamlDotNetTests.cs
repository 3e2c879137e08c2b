using YamlDotNet.Serialization;

namespace ScoData.Interop.Tests.Serializers;

public sealed class YamlDotNetTests
{
    private const string Yaml = "Drill: peace-mission-2010\nCount: more than 5000\nDay: 2003-08-XX\nStatus: not-held\nStates:\n- china\nOther: ''\n";

    [Fact]
    public void Records_values_and_words_are_read_without_a_converter()
    {
        var model = new DeserializerBuilder().Build().Deserialize<Model>(Yaml.Replace("Other: ''\n", "", StringComparison.Ordinal));
        Assert.Equal((Exercise.PeaceMission2010, Quantity.Parse("more than 5000"), EdtfDate.Parse("2003-08-XX"), Occurrence.NotHeld, State.China), (model.Drill, model.Count, model.Day, model.Status, model.States.Single()));
    }

    [Fact]
    public void They_are_written_with_the_converter_of_the_page_and_read_back()
    {
        var model = new DeserializerBuilder().WithTypeConverter(new DatasetYamlConverter()).Build().Deserialize<Model>(Yaml);
        Assert.Equal(Yaml, new SerializerBuilder().WithTypeConverter(new DatasetYamlConverter()).Build().Serialize(model).ReplaceLineEndings("\n"));
    }

    private sealed class Model
    {
        public Exercise? Drill { get; set; }

        public Quantity? Count { get; set; }

        public EdtfDate Day { get; set; }

        public Occurrence Status { get; set; }

        public List<State> States { get; set; } = [];

        public Money? Other { get; set; }
    }
}
