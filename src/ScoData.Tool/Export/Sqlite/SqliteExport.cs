using Microsoft.Data.Sqlite;
using ScoData.Tool.Export.Model;
using ScoData.Tool.Export.Tables;

namespace ScoData.Tool.Export.Sqlite;

/// <summary>SQLite: a table for each kind, for each list and for the claims and their sources, with foreign keys and full-text search.</summary>
internal static class SqliteExport
{
    /// <summary>The name of the database.</summary>
    public const string File = DatasetCard.Name + ".sqlite";

    /// <summary>The files.</summary>
    /// <param name="scope">What is exported.</param>
    public static IEnumerable<ExportFile> Files(ExportScope scope) => [new ExportFile(File, scope.Claims, (path, stop) => Write(path, scope, stop))];

    /// <summary>The tables of the facts.</summary>
    /// <param name="scope">What is exported.</param>
    public static IReadOnlyList<Table> Tables(ExportScope scope) =>
    [
        RecordTables.OfRecords(scope),
        .. scope.Kinds.SelectMany(kind => ListTable.Of(kind, scope).Prepend(KindTable.WithoutLists(kind, scope))),
        .. MapTable.Of(scope),
        ClaimTables.OfClaims(scope),
        ClaimTables.OfSources(scope),
    ];

    private static void Write(string path, ExportScope scope, CancellationToken stop)
    {
        try
        {
            // Without a pool, the file is closed when the connection is.
            var name = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false };
            using var connection = new SqliteConnection(name.ToString());
            connection.Open();
            Write(new SqliteTables(connection, stop), scope);
        }
        catch (SqliteException exception)
        {
            throw new IOException(exception.Message, exception);
        }
    }

    private static void Write(SqliteTables database, ExportScope scope)
    {
        // Kinds refer to each other in circles; all rows are there at the end. A database that is only moved to its place when it is whole needs no journal.
        database.Run("PRAGMA foreign_keys = OFF");
        database.Run("PRAGMA journal_mode = OFF");
        database.Run("BEGIN");
        var tables = Tables(scope);
        foreach (var table in tables.Concat(ReadmeTables.Of(tables)))
            database.Add(table);
        SearchTable.Add(database, scope);
        database.Run("COMMIT");
    }
}
