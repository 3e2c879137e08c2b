using System.Collections;
using ScoData.Tool.Export.Model;
using ScoData.Tool.Export.Tables;

namespace ScoData.Tool.Export.Sqlite;

/// <summary>The table for full-text search: a row for each record, with its name, its texts and its notes.</summary>
internal static class SearchTable
{
    private const string Name = "search";

    /// <summary>What the table holds, for the reader.</summary>
    public static Table Description { get; } = new(
        Name,
        "The words of each record, for full-text search.",
        [
            .. RecordTables.Identity,
            Column.OfKey("label", "The name to show for the record."),
            Column.OfKey("texts", "Its texts, and the names of the records that it refers to, one on each line."),
            Column.OfKey("notes", "The notes on its claims, one on each line."),
        ],
        [Column.Id],
        []);

    /// <summary>Adds the table.</summary>
    /// <param name="database">The database.</param>
    /// <param name="scope">What is exported.</param>
    public static void Add(SqliteTables database, ExportScope scope)
    {
        // Accents do not matter: Turkiye finds Türkiye.
        database.Run($"CREATE VIRTUAL TABLE {Name} USING fts5(kind UNINDEXED, id UNINDEXED, label, texts, notes, tokenize = 'unicode61 remove_diacritics 2')");
        database.Insert(Name, Description.Columns.Select(column => column.Name), scope.Records.Select(record => (object?[])
        [
            record.Kind.Name, record.Id, record.Label, Lines(record.Claims.SelectMany(TextsOf)), Lines(record.Claims.Select(claim => claim.Note).OfType<string>()),
        ]));
        database.Run($"INSERT INTO {Name} ({Name}) VALUES ('optimize')");
    }

    private static IEnumerable<string> TextsOf(Claim claim) => claim.Value switch
    {
        string text => [text],
        TextMap map => map.Values,
        ScoRecord record => [record.Label],
        IEnumerable list => list.Cast<object>().Select(item => item is ScoRecord record ? record.Label : item as string).OfType<string>(),
        _ => [],
    };

    private static string Lines(IEnumerable<string> texts) => string.Join('\n', texts.Distinct());
}
