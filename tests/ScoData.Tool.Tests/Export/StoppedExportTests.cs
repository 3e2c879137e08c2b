using Microsoft.Data.Sqlite;
using ScoData.Tool.Export;
using ScoData.Tool.Export.Model;
using ScoData.Tool.Export.Sqlite;

namespace ScoData.Tool.Tests.Export;

public class StoppedExportTests
{
    // The export is stopped once it has begun a file; what it then does is the same however fast it is.
    [ShellFact("bash")]
    public void A_signal_leaves_whole_files_only_and_is_what_ends_the_program()
    {
        using var folder = new DataFolder();
        var script = $$"""
            set -m
            for signal in TERM INT HUP; do
                for form in sqlite jsonl; do
                    out='{{folder.Path}}'/$signal-$form
                    mkdir "$out"
                    {{ToolProcess.Command}} export -f $form --out "$out" > /dev/null 2>&1 &
                    while kill -0 $! 2> /dev/null && [ -z "$(ls -A "$out")" ]; do :; done
                    kill -$signal $! 2> /dev/null
                    wait $! 2> /dev/null
                    echo "$signal $? $(ls -A "$out")"
                done
            done
            """;
        string[] expected =
        [
            "TERM 143", "TERM 0 scodata.sqlite", "TERM 143", "TERM 0 scodata.jsonl",
            "INT 130", "INT 0 scodata.sqlite", "INT 130", "INT 0 scodata.jsonl",
            "HUP 129", "HUP 0 scodata.sqlite", "HUP 129", "HUP 0 scodata.jsonl",
        ];

        var lines = ToolProcess.Bash(script).Lines;

        Assert.Equal(expected.Length / 2, lines.Count);
        Assert.All(lines, line => Assert.Contains(line.TrimEnd(), expected));
    }

    [Fact]
    public void Files_of_every_form_stop_when_they_are_told_to()
    {
        using var folder = new DataFolder();
        var path = Path.Combine(folder.Path, "file");
        foreach (var file in ExportFormat.All.SelectMany(format => format.Files(ExportScope.Of(["photos", "states", "meetings"]))))
            Assert.Throws<OperationCanceledException>(() => file.Write(path, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_text_stops_in_its_middle()
    {
        using var folder = new DataFolder();
        using var stop = new CancellationTokenSource();
        var file = ExportFile.OfText("text", 0, writer =>
        {
            writer.Write("begun");
            writer.Flush();
            stop.Cancel();
            writer.Write("more");
            writer.Flush();
            Assert.Fail("The text went on.");
        });
        var path = Path.Combine(folder.Path, "text");

        Assert.Throws<OperationCanceledException>(() => file.Write(path, stop.Token));
        Assert.Equal("begun", File.ReadAllText(path));
    }

    [Fact]
    public void A_table_of_a_database_stops_at_any_row()
    {
        foreach (var last in Enumerable.Range(1, 5))
        {
            using var stop = new CancellationTokenSource();
            using var connection = new SqliteConnection("Data Source=:memory:");
            connection.Open();
            var database = new SqliteTables(connection, stop.Token);
            database.Run("CREATE TABLE rows (number INTEGER)");

            Assert.Throws<OperationCanceledException>(() => database.Insert("rows", ["number"], Rows(stop, last)));

            using var count = connection.CreateCommand();
            count.CommandText = "SELECT count(*) FROM rows";
            Assert.Equal(last - 1L, count.ExecuteScalar());
        }
    }

    private static IEnumerable<object?[]> Rows(CancellationTokenSource stop, int last)
    {
        for (var number = 1; number <= 10; number++)
        {
            if (number == last)
                stop.Cancel();
            yield return [(long)number];
        }
    }
}
