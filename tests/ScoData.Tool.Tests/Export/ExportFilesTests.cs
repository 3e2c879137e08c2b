namespace ScoData.Tool.Tests.Export;

[Collection(UsesWholeExport.Name)]
public class ExportFilesTests(WholeExport export)
{
    [Fact]
    public void The_files_that_were_written_are_listed() =>
        Assert.Equal(Directory.GetFiles(export.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal), export.Run.Lines.Order(StringComparer.Ordinal));

    [Fact]
    public void Long_files_are_announced_and_short_ones_are_not()
    {
        Assert.Contains(Path.Combine(export.Folder, "scodata.jsonl") + ": ", export.Run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("photos", export.Run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_are_utf_8_without_mark_and_with_line_feeds()
    {
        foreach (var path in export.Run.Lines.Where(path => Path.GetExtension(path) is not (".sqlite" or ".ics")))
        {
            var bytes = File.ReadAllBytes(path);
            Assert.False(bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]), path);
            Assert.True(bytes.Length > 0 && bytes[^1] == '\n', path);
            Assert.DoesNotContain((byte)'\r', bytes);
        }
    }

    [Fact]
    public void Two_exports_are_the_same_to_the_byte()
    {
        using var folder = new DataFolder();
        var second = Path.Combine(folder.Path, "second");
        ToolRun.Of([.. WholeExport.Call(second)]).Worked();
        foreach (var path in export.Run.Lines)
            Assert.True(File.ReadAllBytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(second, Path.GetRelativePath(export.Folder, path)))), path);
    }

    [Theory]
    [InlineData("json", "json/photos.json")]
    [InlineData("csv", "csv/photos.csv")]
    [InlineData("sqlite", "scodata.sqlite")]
    public void A_file_that_is_there_is_replaced_whole(string format, string name)
    {
        using var folder = new DataFolder();
        string[] call = ["export", "photos", "--format", format, "--out", folder.Path];
        ToolRun.Of(call).Succeeds();
        var path = Path.Combine(folder.Path, name);
        var expected = File.ReadAllBytes(path);
        File.WriteAllText(path, new string('x', expected.Length + 1000));

        ToolRun.Of(call).Succeeds();

        Assert.Equal(expected, File.ReadAllBytes(path));
        Assert.DoesNotContain(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories), file => Path.GetFileName(file)[0] == '.');
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sqlite")]
    [InlineData("bibtex")]
    public void A_folder_that_cannot_be_written_is_an_error(string format)
    {
        using var folder = new DataFolder();
        var file = folder.Add("file", "not a folder");

        Assert.Contains($"'{file}' is a file, not a folder", ToolRun.Of("export", "photos", "--format", format, "--out", file).Fails(), StringComparison.Ordinal);
        Assert.Equal("not a folder", File.ReadAllText(file));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_an_error_that_leaves_nothing_behind()
    {
        using var folder = new DataFolder();
        folder.Add("sources.bib/mine", "");

        Assert.Contains("sources.bib' cannot be written: it is a folder.", ToolRun.Of("export", "photos", "--format", "bibtex", "--out", folder.Path).Fails(), StringComparison.Ordinal);
        Assert.Equal(["sources.bib"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void What_an_earlier_export_left_beside_this_one_is_told()
    {
        using var folder = new DataFolder();
        ToolRun.Of("export", "photos", "states", "-f", "datapackage", "-f", "bibtex", "--out", folder.Path).Worked();

        var run = ToolRun.Of("export", "photos", "-f", "csv", "-f", "jsonl", "--out", folder.Path + Path.DirectorySeparatorChar).Worked();
        Assert.Contains($"{Path.Combine(folder.Path, "csv")}: not part of this export, and perhaps no longer true: datapackage.json, states.csv", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("sources.bib", run.Error, StringComparison.Ordinal);

        Assert.DoesNotContain("not part", ToolRun.Of("export", "photos", "states", "-f", "datapackage", "--out", folder.Path).Worked().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_go_by_singular_and_plural_and_each_once()
    {
        using var folder = new DataFolder();
        var run = ToolRun.Of("export", "photo", "PHOTOS", "states", "-f", "JSON", "-f", "json", "--out", folder.Path).Succeeds();

        Assert.Equal(["dataset.json", "states.json", "photos.json"], run.Lines.Select(Path.GetFileName));
    }
}
