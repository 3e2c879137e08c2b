using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ScoData.Testing;
using ScoData.Tool.Validation;

namespace ScoData.Tool.Tests;

public class ValidateTests
{
    private const string TwoFaults = "name: Pebble\nsise: 5\nsize: lots\n";

    [Fact]
    public void The_dataset_has_no_faults()
    {
        var run = ToolRun.Of("validate", DataFolder.OfTheDataset).Succeeds();

        Assert.EndsWith($" files, {Kinds.Records.Count()} records: no faults", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_fault_is_named_with_line_and_column()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", DataFolder.Schema);
        folder.Add("things/stone.yaml", "name: Stone\n");
        var path = folder.Add("things/pebble.yaml", TwoFaults);

        var run = ToolRun.Of("validate", folder.Path);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(3, run.Lines.Count);
        Assert.StartsWith($"{path}(2,1): error SCO", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("'size'", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{path}(3,7): error SCO", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal("2 faults in 1 file", run.Lines[2]);
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new DataFolder();
        folder.Add("schema.yaml", DataFolder.Schema);
        Directory.CreateDirectory(Path.Combine(folder.Path, "things"));
        using var make = System.Diagnostics.Process.Start("mkfifo", Path.Combine(folder.Path, "things", "pipe.yaml"));
        make.WaitForExit();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "things", "zero.yaml"), "/dev/zero");

        var run = ToolRun.Of("validate", folder.Path);
        Assert.Equal(["SCO0003", "SCO0003"], run.Lines.SkipLast(1).Select(line => line.Split("error ")[1][..7]));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_and_hides_no_other_fault()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", DataFolder.Schema);
        folder.Add("things/pebble.yaml", TwoFaults);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "things", "gone.yaml"), Path.Combine(folder.Path, "nowhere.yaml"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "things", "itself.yaml"), Path.Combine(folder.Path, "things", "itself.yaml"));

        var run = ToolRun.Of("validate", folder.Path);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains(run.Lines, line => line.EndsWith("gone.yaml(1,1): error SCO0042: The file cannot be read: the link leads to nothing", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("itself.yaml(1,1): error SCO0042: ", StringComparison.Ordinal));
        Assert.Equal("4 faults in 3 files", run.Lines[^1]);
    }

    [Fact]
    public void Links_that_lead_in_circles_come_to_an_end_and_others_are_followed()
    {
        using var folder = new DataFolder();
        using var other = new DataFolder();
        folder.Add("schema.yaml", DataFolder.Schema);
        folder.Add("things/stone.yaml", "name: Stone\n");
        other.Add("pebble.yaml", "name: Pebble\n");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "loop"), folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "things", "up"), folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "round"), Path.Combine(folder.Path, "round"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "things", "more"), other.Path);

        var names = DataFiles.Below(folder.Path).Select(file => file.Name);
        Assert.Equal(["schema.yaml", "things/more/pebble.yaml", "things/stone.yaml"], names);
    }

    [Fact]
    public void Faults_can_be_json()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", DataFolder.Schema);
        var path = folder.Add("things/pebble.yaml", TwoFaults);

        var run = ToolRun.Of("validate", folder.Path, "--json");

        Assert.Equal(1, run.ExitCode);
        var report = (run with { ExitCode = 0 }).Json();
        Assert.Equal(2, report.GetProperty("files").GetInt32());
        Assert.Equal(
            [(path, 2, 1), (path, 3, 7)],
            report.GetProperty("faults").EnumerateArray().Select(fault => (fault.GetProperty("path").GetString()!, fault.GetProperty("line").GetInt32(), fault.GetProperty("column").GetInt32())));
    }

    [Fact]
    public void One_is_not_counted_in_the_plural()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", DataFolder.Schema);
        folder.Add("things/stone.yaml", "name: Stone\n");

        Assert.Equal("2 files, 1 record: no faults", Assert.Single(ToolRun.Of("validate", folder.Path).Succeeds().Lines));
    }

    [Fact]
    public void Files_of_other_tools_are_passed_over_as_a_build_does()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", DataFolder.Schema);
        folder.Add("things/stone.YAML", "name: Stone\n");
        folder.Add(".github/workflows/ci.yml", "on: push\n");
        folder.Add("things/.draft.yaml", "name: Draft\n");

        Assert.Equal("2 files, 1 record: no faults", Assert.Single(ToolRun.Of("validate", folder.Path).Succeeds().Lines));
    }

    [Fact]
    public void Several_folders_are_read_as_if_they_were_one()
    {
        using var folder = new DataFolder();
        var schema = folder.Add("facts/schema.yaml", DataFolder.Schema);
        folder.Add("facts/things/stone.yaml", "name: Stone\n");
        var path = folder.Add("more/things/pebble.yaml", "name: Pebble\nsise: 5\n");
        var (facts, more) = (Path.Combine(folder.Path, "facts"), Path.Combine(folder.Path, "more"));

        var run = ToolRun.Of("validate", facts, more);
        Assert.StartsWith($"{path}(2,1): error SCO0007: ", run.Lines[0], StringComparison.Ordinal);
        folder.Add("more/things/pebble.yaml", "name: Pebble\n");
        Assert.Equal("3 files, 2 records: no faults", Assert.Single(ToolRun.Of("validate", more, facts, facts + Path.DirectorySeparatorChar).Succeeds().Lines));

        folder.Add("more/things/stone.yaml", "name: Stone\n");
        Assert.Contains("SCO0012: The thing 'stone' is already defined", ToolRun.Of("validate", facts, more).Output, StringComparison.Ordinal);
        var second = folder.Add("more/schema.yaml", DataFolder.Schema);
        Assert.Contains($"there are 2 files of that name ({schema}, {second}); keep one", ToolRun.Of("validate", facts, more).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("things/draft.yaml")]
    [InlineData("**/draft.yaml")]
    [InlineData("**/d*.yaml")]
    [InlineData("things/d*")]
    [InlineData("drafts/", "**/draft.yaml")]
    [InlineData("{0}/facts/things/draft.yaml")]
    [InlineData("{0}/**/draft.yaml")]
    [InlineData("../{1}/facts/../facts/things/draft.yaml")]
    public void Files_can_be_left_out_by_their_paths_from_here_or_below_the_folder(params string[] patterns)
    {
        using var folder = new DataFolder();
        folder.Add("facts/schema.yaml", DataFolder.Schema);
        folder.Add("facts/things/stone.yaml", "name: Stone\n");
        folder.Add("facts/things/draft.yaml", "nmae: Draft\n");
        if (patterns.Contains("drafts/"))
            folder.Add("facts/drafts/things/leaf.yaml", "nmae: Leaf\n");
        var above = Path.GetRelativePath(Path.Combine(Directory.GetCurrentDirectory(), ".."), folder.Path);

        var run = ToolRun.Of(["validate", Path.Combine(folder.Path, "facts"), .. patterns.SelectMany(pattern => new[] { "--exclude", string.Format(CultureInfo.InvariantCulture, pattern, folder.Path, above) })]);
        Assert.Equal(("2 files, 1 record: no faults", ""), (Assert.Single(run.Succeeds().Lines), run.Error));
    }

    [Fact]
    public void A_pattern_that_no_file_matches_is_told_of_and_an_empty_one_is_an_error()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", DataFolder.Schema);
        folder.Add("things/stone.yaml", "name: Stone\n");

        var run = ToolRun.Of("validate", folder.Path, "--exclude", "things/stnoe.yaml").Worked();
        Assert.Equal("2 files, 1 record: no faults", Assert.Single(run.Lines));
        Assert.Equal("No file matches '--exclude \"things/stnoe.yaml\"'.", run.Error.Trim());
        Assert.Contains("'--exclude' names no file", ToolRun.Of("validate", folder.Path, "--exclude", "").Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_folder_of_a_project_what_builds_write_is_passed_over()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", DataFolder.Schema);
        folder.Add("bin/Debug/things.yaml", "name: [\n");
        folder.Add("obj/things.yml", "name: [\n");
        Assert.Equal(1, ToolRun.Of("validate", folder.Path).ExitCode);
        folder.Add("Atlas.csproj", "<Project />");
        Assert.Equal("1 file, 0 records: no faults", Assert.Single(ToolRun.Of("validate", folder.Path).Succeeds().Lines));
    }

    /// <summary>The files that a build takes for facts are those that the tool takes.</summary>
    [Fact]
    public void Files_of_facts_are_those_of_the_targets()
    {
        var targets = XDocument.Load(Repository.File("src/ScoData.Generator/build/ScoData.Generator.targets"));

        Assert.Equal(DataFiles.Included, Patterns("_ScoDataYaml", @"/(\*\*/[^;']+)"));
        Assert.Equal(DataFiles.Excluded, Patterns("_ScoDataNoFacts", @"/(\*\*/[^;']+)"));
        Assert.Equal(DataFiles.ExcludedFromProject, Patterns("_ScoDataNoFacts", @"\./(\w[^;']+)"));

        IEnumerable<string> Patterns(string property, string pattern) =>
            targets.Descendants(property).SelectMany(element => Regex.Matches(element.Value, pattern)).Select(match => match.Groups[1].Value).Distinct();
    }

    [Fact]
    public void References_to_records_of_the_library_are_checked()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", DataFolder.Schema + "\n      state:\n        type: ScoData.State\n        summary: Where it is.\n");
        var path = folder.Add("things/stone.yaml", "name: Stone\nstate: kazakstan\n");
        Assert.Equal($"{path}(2,8): error SCO0013: There is no state 'kazakstan'; did you mean 'kazakhstan'?", ToolRun.Of("validate", folder.Path).Lines[0]);

        folder.Add("things/stone.yaml", "name: Stone\nstate: kazakhstan\n");
        ToolRun.Of("validate", folder.Path).Succeeds();
    }

    [Fact]
    public void A_reference_that_is_no_file_is_an_error()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", DataFolder.Schema);

        Assert.Contains("There is no file 'Rivers.dll'", ToolRun.Of("validate", folder.Path, "--reference", "Rivers.dll").Fails(), StringComparison.Ordinal);
        ToolRun.Of("validate", folder.Path, "--reference", typeof(ScoDataset).Assembly.Location, "--reference", typeof(ValidateTests).Assembly.Location).Succeeds();
    }

    [Fact]
    public void A_missing_folder_is_an_error() =>
        Assert.Contains("There is no folder 'no-such-folder'", ToolRun.Of("validate", "no-such-folder").Fails(), StringComparison.Ordinal);

    [Fact]
    public void A_folder_without_schema_is_an_error()
    {
        using var folder = new DataFolder();
        folder.Add("things/stone.yaml", "name: Stone\n");

        Assert.Contains("There is no schema.yaml", ToolRun.Of("validate", folder.Path).Fails(), StringComparison.Ordinal);
        folder.Add("facts/schema.yaml", DataFolder.Schema);
        Assert.Contains($"'sco validate {Path.Combine(folder.Path, "facts")}'", ToolRun.Of("validate", folder.Path).Fails(), StringComparison.Ordinal);
    }
}
