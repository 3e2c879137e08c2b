using ScoData.Formatting;
using ScoData.Tool.Export.Model;
using ScoData.Tool.Export.Tables;

namespace ScoData.Tool.Export.Sqlite;

/// <summary>Tables that tell the reader of a database what is what.</summary>
internal static class ReadmeTables
{
    /// <summary>The tables: what the dataset is, what each table and column means, and what each word of a vocabulary means.</summary>
    /// <param name="tables">The tables of the facts.</param>
    public static IReadOnlyList<Table> Of(IReadOnlyList<Table> tables)
    {
        var dataset = new Table("dataset", "Facts about the dataset itself.", [Column.OfKey("name", "The name of the fact."), Column.OfKey("value", "Its value.")], ["name"], Dataset());
        var vocabulary = new Table(
            "vocabulary",
            "What each word of a column with a closed vocabulary means.",
            [.. Place("The place in the vocabulary, from 1."), Column.OfKey("value", "The word."), Column.OfKey("meaning", "What it means.")],
            ["table-name", "column-name", "number"],
            from table in tables
            from column in table.Columns
            from word in column.Allowed.Select((value, place) => (object?[])[Name(table), Name(column), place + 1L, value.Name, value.Summary])
            select word);
        var readme = new Table(
            "readme",
            "What each table and column means.",
            [.. Place("The order in which to read. Row 0 describes the table itself."), Column.OfKey("meaning", "What it means.")],
            ["table-name", "number"],
            []);
        return [dataset, vocabulary, readme with { Rows = ((Table[])[.. tables, dataset, vocabulary, readme, SearchTable.Description]).SelectMany(Meanings) }];
    }

    private static IEnumerable<Column> Place(string number) =>
        [Column.OfKey("table-name", "The table."), Column.OfKey("column-name", "The column; empty for the table itself."), Column.OfNumber(number)];

    private static IEnumerable<object?[]> Dataset() =>
    [
        ["title", DatasetCard.Title],
        ["summary", DatasetCard.Summary],
        ["version", DatasetCard.Version],
        ["licence", DatasetCard.Licence],
        ["licence_url", DatasetCard.LicenceUrl],
        ["citation", DatasetCard.Citation],
        ["conventions", "The table of a kind has the preferred value of each field. A field that holds a list, or refers to several kinds, has a table of its own: kind_field. Names in other languages and identifiers elsewhere have one for all kinds. "
            + "'claims' has what every source says, 'claim_sources' which source says it, 'search' finds words: SELECT * FROM search WHERE search MATCH 'border'. "
            + "'readme' explains tables and columns, 'vocabulary' the words in them. Dates are EDTF (ISO 8601-2); columns in _from and _to have the days that they include. "
            + JoinedList.Rule],
    ];

    private static IEnumerable<object?[]> Meanings(Table table) => table.Columns
        .Select((column, place) => (object?[])[Name(table), Name(column), place + 1L, column.Meaning])
        .Prepend([Name(table), "", 0L, table.Meaning]);

    private static string Name(Table table) => SqliteTables.NameOf(table.Name);

    private static string Name(Column column) => SqliteTables.NameOf(column.Name);
}
