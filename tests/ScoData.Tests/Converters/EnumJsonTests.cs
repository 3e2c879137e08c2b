using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ScoData.Tables;

namespace ScoData.Tests.Converters;

/// <summary>Closed vocabularies in JSON: as words, since numbers change with the order in which they are written down.</summary>
public sealed partial class EnumJsonTests
{
    [Fact]
    public void The_enums_of_the_library_are_their_words()
    {
        Assert.Equal("\"maybe\"", JsonSerializer.Serialize(Truth.Maybe));
        Assert.Equal("\"more-than\"", JsonSerializer.Serialize(Comparator.MoreThan));
        Assert.Equal("\"sub-year\"", JsonSerializer.Serialize(DatePrecision.SubYear));
        Assert.Equal("\"open\"", JsonSerializer.Serialize(IntervalBound.Open));
        Assert.Equal("\"conflict\"", JsonSerializer.Serialize(Agreement.Conflict));
        Assert.Equal("\"preferred\"", JsonSerializer.Serialize(ClaimRank.Preferred));
        Assert.Equal(Comparator.MoreThan, JsonSerializer.Deserialize<Comparator>("\"more-than\""));
    }

    private static Type[] EnumTypes => [.. typeof(ExerciseType).Assembly.GetExportedTypes().Where(type => type.IsEnum && Words(type).Count > 0)];

    public static TheoryData<Type> Enums => [.. EnumTypes];

    [Theory]
    [MemberData(nameof(Enums))]
    public void An_enum_of_the_dataset_is_the_word_of_the_data(Type type)
    {
        var members = Enum.GetValues(type).Cast<object>().ToArray();
        var words = Words(type);
        Assert.Equal(words.Select(word => $"\"{word}\""), members.Select(member => JsonSerializer.Serialize(member, type)));
        Assert.Equal(members, words.Select(word => JsonSerializer.Deserialize($"\"{word}\"", type)));
    }

    [Fact]
    public void There_are_many_enums_in_the_dataset() => Assert.InRange(EnumTypes.Length, 15, 100);

    [Fact]
    public void An_enum_is_a_word_as_a_key_and_where_it_may_be_missing()
    {
        Assert.Equal("""{"anti-terror":5}""", JsonSerializer.Serialize(new Dictionary<ExerciseType, int> { [ExerciseType.AntiTerror] = 5 }));
        Assert.Equal("""["anti-terror",null]""", JsonSerializer.Serialize<ExerciseType?[]>([ExerciseType.AntiTerror, null]));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"1\"")]
    [InlineData("\"terror\"")]
    public void What_is_no_word_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ExerciseType>(json));

    [Fact]
    public void Generated_serializers_write_words_too() =>
        Assert.Equal("\"anti-terror\"", JsonSerializer.Serialize(ExerciseType.AntiTerror, EnumSerializers.Default.ExerciseType));

    [Fact]
    public void A_word_is_written_as_the_data_has_it_where_the_name_does_not_tell()
    {
        Assert.Equal("""["level-2","x-ray-a"]""", JsonSerializer.Serialize<Odd[]>([Odd.Level2, Odd.XRayA]));
        Assert.Equal([Odd.Level2, Odd.XRayA], JsonSerializer.Deserialize<Odd[]>("""["level-2","x-ray-a"]""")!);
    }

    /// <summary>The words that a field has for the members of an enum.</summary>
    private static IReadOnlyList<string> Words(Type type)
    {
        var fields =
            from kind in ScoDataset.Kinds
            from field in kind.Fields
            where field.Values.Count > 0
            let property = kind.Records[0].GetType().GetProperty(field.MemberName)!.PropertyType
            where property == type || property.GenericTypeArguments.Contains(type)
            select field;
        return [.. fields.FirstOrDefault()?.Values.Select(value => value.Name) ?? []];
    }

    [JsonConverter(typeof(WordJsonConverter<Odd>))]
    private enum Odd
    {
        [EnumMember(Value = "level-2")]
        Level2,

        [EnumMember(Value = "x-ray-a")]
        XRayA,
    }

    [JsonSerializable(typeof(ExerciseType))]
    private sealed partial class EnumSerializers : JsonSerializerContext;
}
