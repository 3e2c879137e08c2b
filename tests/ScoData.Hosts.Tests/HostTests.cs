using ScoData.Testing;

namespace HostTests;

/// <summary>
/// Every compiler from the floor to the newest, with every YAML reader from the oldest to the newest, makes the same of
/// the same data, and what it makes compiles without a warning.
/// </summary>
public class HostTests
{
    private static readonly Dictionary<string, Host> Hosts = Settings.RoslynVersions.ToDictionary(version => version, version => new Host(version));

    private static readonly IReadOnlyDictionary<string, string> Sample = Samples.Complete().Files;

    private static readonly string Folder = Repository.File("data");

    private static readonly IReadOnlyDictionary<string, string> Data = Directory
        .EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText);

    /// <summary>The floor with the YAML reader that the generator ships: what all others must equal.</summary>
    private static readonly Lazy<Outcome> SampleOnFloor = new(() => Hosts[Settings.RoslynVersions[0]].Run(Sample));

    private static readonly Lazy<Outcome> DataOnFloor = new(() => Hosts[Settings.RoslynVersions[0]].Run(Data));

    private static readonly Lazy<Outcome> BrokenOnFloor = new(() => Hosts[Settings.RoslynVersions[0]].Run(Broken, compile: false));

    public static TheoryData<string> RoslynVersions => [.. Settings.RoslynVersions];

    public static TheoryData<string> YamlDotNetVersions => [.. Settings.YamlDotNetVersions];

    /// <summary>Faults whose place or wording comes from the YAML reader.</summary>
    private static IReadOnlyDictionary<string, string> Broken => Samples.Minimal()
        .With("people/alias.yaml", "name: &a Alias\nfriends: [*a]\nsources: [diary]\n")
        .With("people/brace.yaml", "name: { value: Brace\n")
        .With("people/bracket.yaml", "name: Bracket\nfriends: [anna\nsources: [diary]\n")
        .With("people/colon.yaml", "name: Colon: more\nsources: [diary]\n")
        .With("people/deep.yaml", new string('[', 60) + new string(']', 60))
        .With("people/empty.yaml", "# nothing\n")
        .With("people/escape.yaml", "name: \"a \\q b\"\nsources: [diary]\n")
        .With("people/quote.yaml", "name: 'Quote\nsources: [diary]\n")
        .With("people/second.yaml", "name: Second\nsources: [diary]\n---\nname: Third\n")
        .With("people/shape.yaml", "name:\n  value: { a: b }\n  others: [x, { y: z }]\nsources: diary\n")
        .With("people/tab.yaml", "name:\n\tvalue: Tab\nsources: [diary]\n")
        .With("people/tag.yaml", "name: !!str Tag\nfriends:\n  - nobody\nsources: [diary]\n")
        .With("people/twice.yaml", "name: Twice\nname: Twice\nsources: [diary]\n")
        .Files;

    [Theory]
    [MemberData(nameof(RoslynVersions))]
    public void EveryCompilerMakesTheSameOfTheSample(string roslyn) => AssertSame(SampleOnFloor.Value, On(roslyn, Sample, SampleOnFloor));

    [Theory]
    [MemberData(nameof(RoslynVersions))]
    public void EveryCompilerMakesTheSameOfTheData(string roslyn) => AssertSame(DataOnFloor.Value, On(roslyn, Data, DataOnFloor));

    [Theory]
    [MemberData(nameof(YamlDotNetVersions))]
    public void EveryYamlReaderMakesTheSameOfTheSample(string yamlDotNet) =>
        AssertSame(SampleOnFloor.Value, Hosts[Settings.RoslynVersions[^1]].Run(Sample, yamlDotNet, compile: false));

    [Theory]
    [MemberData(nameof(YamlDotNetVersions))]
    public void EveryYamlReaderMakesTheSameOfTheData(string yamlDotNet) =>
        AssertSame(DataOnFloor.Value, Hosts[Settings.RoslynVersions[^1]].Run(Data, yamlDotNet, compile: false));

    [Theory]
    [MemberData(nameof(YamlDotNetVersions))]
    public void EveryYamlReaderPutsFaultsInTheSamePlace(string yamlDotNet)
    {
        var outcome = Hosts[Settings.RoslynVersions[^1]].Run(Broken, yamlDotNet, compile: false);
        Assert.NotEmpty(outcome.Diagnostics);
        Assert.Equal(BrokenOnFloor.Value.Diagnostics, outcome.Diagnostics);
    }

    /// <summary>The floor has run already; that a second run of it makes the same is no matter of hosts.</summary>
    private static Outcome On(string roslyn, IReadOnlyDictionary<string, string> files, Lazy<Outcome> floor) =>
        roslyn == Settings.RoslynVersions[0] ? floor.Value : Hosts[roslyn].Run(files);

    private static void AssertSame(Outcome expected, Outcome actual)
    {
        Assert.Empty(actual.Diagnostics);
        Assert.NotEmpty(actual.Sources);
        Assert.Equal(expected.Sources.Keys, actual.Sources.Keys);
        Assert.All(expected.Sources, source => Assert.True(source.Value == actual.Sources[source.Key], $"{source.Key} differs"));
    }
}
