using Microsoft.Data.Sqlite;

namespace ScoData.Tool.Tests.Export;

[Collection(UsesWholeExport.Name)]
public class SqliteTests(WholeExport export)
{
    [Fact]
    public void The_database_is_sound()
    {
        using var database = Open();
        Assert.Equal([["ok"]], database.Rows("PRAGMA integrity_check"));
        Assert.Empty(database.Rows("PRAGMA foreign_key_check"));
    }

    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void The_table_of_a_kind_has_every_record_and_its_single_values(string plural)
    {
        using var database = Open();
        var kind = Kinds.Named(plural);
        var single = kind.Fields.Where(field => !field.IsList && field.Type.Targets.Count < 2 && field.Type.Name is not ("names" or "identifiers")).ToArray();
        var rows = database.Rows($"SELECT id, {string.Join(", ", single.Select(field => Quoted(field.Name)))} FROM {Quoted(plural)} ORDER BY id");
        var records = kind.Records.OrderBy(record => record.Id, StringComparer.Ordinal).ToArray();
        Assert.Equal(records.Select(record => record.Id), rows.Select(row => row[0]));
        foreach (var (record, row) in records.Zip(rows))
        {
            foreach (var (field, cell) in single.Zip(row.Skip(1)))
            {
                if (record.ClaimsOn(field.Name) is not [var preferred, ..])
                    Assert.Null(cell);
                else if (preferred.Value is bool flag)
                    Assert.Equal(flag ? "1" : "0", cell);
                else
                    DataForm.Says(preferred.Value, field, cell!);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void Every_reference_has_a_foreign_key_and_every_item_a_row(string plural)
    {
        using var database = Open();
        var kind = Kinds.Named(plural);
        foreach (var field in kind.Fields)
        {
            var targets = field.Type.Targets.Select(name => ScoDataset.Kinds.Single(other => other.Name == name)).ToArray();
            var isList = field.IsList || targets.Length > 1;
            var table = isList ? $"{plural}_{field.Name}" : plural;
            var keys = database.Rows($"SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list('{Name(table)}')");
            Assert.All(targets, target => Assert.Contains([isList ? Name(target.Name + "_id") : Name(field.Name), Name(target.Plural), "id"], keys));
            if (!isList)
                continue;

            Assert.Contains(["id", Name(plural), "id"], keys);
            var columns = targets.Length == 0 ? ["value"] : targets.Select(target => Name(target.Name + "_id")).ToArray();
            var rows = database.Rows($"SELECT id, {string.Join(", ", columns)} FROM {Quoted(table)} ORDER BY id, number");
            var expected =
                from record in kind.Records.OrderBy(record => record.Id, StringComparer.Ordinal)
                from claim in record.ClaimsOn(field.Name).Take(1)
                from value in field.IsList ? ((System.Collections.IEnumerable)claim.Value).Cast<object>() : [claim.Value]
                select (record.Id, Value: value);
            Assert.Equal(expected.Select(fact => fact.Id), rows.Select(row => row[0]));
            foreach (var ((_, value), row) in expected.Zip(rows))
            {
                if (value is ScoRecord target)
                    Assert.Equal([target.Id], row.Skip(1 + Array.IndexOf(targets, target.Kind)).Take(1).Where(_ => row.Skip(1).OfType<string>().Count() == 1));
                else
                    Assert.Equal(value, DataForm.Read(value, field, row[1]!));
            }
        }
    }

    [Fact]
    public void Texts_under_keys_are_all_there()
    {
        using var database = Open();
        foreach (var name in new[] { "names", "identifiers" })
        {
            var expected =
                from record in Kinds.Records
                from claim in record.Claims
                where claim.Field.Name == name && claim.Rank == ClaimRank.Preferred
                from pair in (TextMap)claim.Value
                select $"{record.Kind.Name} {record.Id} {pair.Key} {pair.Value}";
            Assert.Equal(expected.Order(StringComparer.Ordinal), database.Rows($"SELECT * FROM {name}").Select(row => string.Join(' ', row)).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Claims_and_their_sources_are_all_there()
    {
        using var database = Open();
        var claims = database.Rows("SELECT claim, value, kind, id, field, rank, as_of, note FROM claims").ToDictionary(row => row[0]!);
        var sources = database.Rows("SELECT claim, source, locator FROM claim_sources ORDER BY claim, number").ToLookup(row => row[0]);
        Assert.Equal(ClaimFacts.All.Count, claims.Count);
        Assert.Equal(ClaimFacts.All.Sum(known => known.Claim.Sources.Count), sources.Sum(rows => rows.Count()));
        foreach (var known in ClaimFacts.All)
        {
            var row = claims[known.Id];
            Assert.Equal(known.Texts, row.Skip(2));
            DataForm.Says(known.Claim.Value, known.Claim.Field, row[1]!);
            Assert.Equal(known.Sources, sources[known.Id].Select(source => (source[1]!, source[2])));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void Records_are_found_by_the_words_of_their_names(string plural)
    {
        using var database = Open();
        foreach (var record in Kinds.Named(plural).Records.Take(20))
        {
            var words = $"\"{record.Label.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            Assert.Contains([record.Kind.Name, record.Id], database.Rows("SELECT kind, id FROM search WHERE search MATCH $words", words));
        }
    }

    [Fact]
    public void Texts_and_notes_are_found_too_and_accents_do_not_matter()
    {
        using var database = Open();
        Assert.Contains(["state", "turkiye"], database.Rows("SELECT kind, id FROM search WHERE search MATCH 'TURKIYE'"));
        var statement = Kinds.Named("statements").Records[0];
        Assert.Contains([statement.Id], database.Rows("SELECT id FROM search WHERE search MATCH $words", $"texts: \"{statement.ClaimsOn("text")[0].Text.Split('"', '.')[0]}\""));
        var noted = ClaimFacts.All.First(known => known.Claim.Note is not null).Claim;
        Assert.Contains([noted.Record.Id], database.Rows("SELECT id FROM search WHERE search MATCH $words", $"notes: \"{noted.Note!.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
    }

    [Fact]
    public void The_readme_explains_every_table_and_column()
    {
        using var database = Open();
        var explained = database.Rows("SELECT table_name, column_name FROM readme WHERE meaning <> ''").Select(row => $"{row[0]}.{row[1]}").ToHashSet();
        var tables = database.Rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search\\_%' ESCAPE '\\'").Select(row => row[0]!).ToArray();
        Assert.All(tables, table => Assert.Contains($"{table}.", explained));
        Assert.All(tables.SelectMany(table => database.Rows($"SELECT '{table}.' || name FROM pragma_table_info('{table}')")), row => Assert.Contains(row[0]!, explained));
        Assert.Equal([[ScoDataset.DataVersion]], database.Rows("SELECT value FROM dataset WHERE name = 'version'"));
        Assert.Equal(
            Kinds.Named("meetings").GetField("type").Values.Select(value => (value.Name, value.Summary)),
            database.Rows("SELECT value, meaning FROM vocabulary WHERE table_name = 'meetings' AND column_name = 'type' ORDER BY number").Select(row => (row[0]!, row[1]!)));
    }

    [Fact]
    public void Some_kinds_alone_are_sound_as_well()
    {
        using var folder = new DataFolder();
        ToolRun.Of("export", "contingents", "exercise", "-f", "sqlite", "--out", folder.Path).Worked();
        using var database = new Database(Path.Combine(folder.Path, "scodata.sqlite"));
        Assert.Empty(database.Rows("PRAGMA foreign_key_check"));
        Assert.Equal([["contingent"], ["exercise"]], database.Rows("SELECT DISTINCT kind FROM claims ORDER BY kind"));
        Assert.Contains(["exercise", "exercises", "id"], database.Rows("SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list('contingents')"));
        Assert.Empty(database.Rows("SELECT name FROM sqlite_schema WHERE name = 'states'"));
    }

    private Database Open() => new(export.PathOf("scodata.sqlite"));

    private static string Name(string name) => name.Replace('-', '_');

    private static string Quoted(string name) => $"\"{Name(name)}\"";

    private sealed class Database : IDisposable
    {
        private readonly SqliteConnection _connection;

        public Database(string path)
        {
            _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            _connection.Open();
        }

        public IReadOnlyList<string?[]> Rows(string query, string? words = null)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = query;
            if (words is not null)
                command.Parameters.AddWithValue("$words", words);
            using var reader = command.ExecuteReader();
            var rows = new List<string?[]>();
            while (reader.Read())
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(place => reader.IsDBNull(place) ? null : reader.GetString(place))]);
            return rows;
        }

        public void Dispose() => _connection.Dispose();
    }
}
