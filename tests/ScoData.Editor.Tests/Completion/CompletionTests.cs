using System.Reflection;
using Microsoft.CodeAnalysis.Completion;
using ScoData;
using ScoData.Testing;

namespace EditorTests.Completion;

/// <summary>What people see after a dot: all that is meant for them, and nothing that only frameworks call.</summary>
public sealed class CompletionTests
{
    /// <summary>What every object and every class has.</summary>
    private static readonly HashSet<string> Common = ["Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone"];

    /// <summary>The C# names of all records.</summary>
    private static readonly HashSet<string> Records =
    [
        .. typeof(Exercise).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(ScoRecord)))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == type))
            .Select(property => property.Name),
    ];

    [Theory]
    [InlineData("constants-of-a-kind", "Exercises.$$")]
    [InlineData("class-of-records", "Exercise.$$")]
    [InlineData("constants-of-a-record", "_ = Exercises.PeaceMission2010.$$")]
    [InlineData("record", "_ = Exercise.PeaceMission2010.$$")]
    [InlineData("state", "_ = State.India.$$")]
    [InlineData("source", "_ = Source.Boland2010.$$")]
    [InlineData("states", "States.$$")]
    [InlineData("offices", "Offices.$$")]
    [InlineData("dataset", "ScoDataset.$$")]
    [InlineData("answers", "_ = States.MembersOn(default).$$")]
    [InlineData("list", "_ = Exercise.PeaceMission2010.Hosts.$$")]
    [InlineData("claim", "_ = Exercise.PeaceMission2010.Claims[0].$$")]
    [InlineData("count", "_ = Exercise.PeaceMission2010.Personnel!.Value.$$")]
    [InlineData("date", "_ = new EdtfDate(2010).$$")]
    [InlineData("interval", "_ = Exercise.PeaceMission2010.Dates!.Value.$$")]
    [InlineData("truth", "_ = Truth.$$")]
    public async Task The_list_is_the_reviewed_one(string name, string statement)
    {
        var items = await Editor.CompleteAsync(statement);
        var shown = items.Where(item => !Common.Contains(item.DisplayText) && !item.Tags.Contains("ExtensionMethod") && !IsRecord(item)).Select(Line);
        // Records come and go with the data.
        string[] records = items.Any(IsRecord) ? ["(records)"] : [];
        ReviewedFile.Verify(Repository.File($"tests/ScoData.Editor.Tests/Completion/{name}.txt"), $"{statement}\n\n{string.Join("\n", shown.Concat(records))}\n");
    }

    [Theory]
    [InlineData("Exercises.$$", "PeaceMission2010")]
    [InlineData("Exercise.$$", "PeaceMission2010")]
    [InlineData("Exercise.$$", "TianshanII2011")]
    public async Task Every_record_is_offered(string statement, string record) =>
        Assert.Contains(await Editor.CompleteAsync(statement), item => IsRecord(item) && item.DisplayText == record);

    private static bool IsRecord(CompletionItem item) => Records.Contains(item.DisplayText);

    private static string Line(CompletionItem item) => $"{item.DisplayText}{item.DisplayTextSuffix} ({item.Tags[0]})";
}
