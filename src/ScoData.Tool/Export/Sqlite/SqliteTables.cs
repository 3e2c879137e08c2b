using System.Globalization;
using Microsoft.Data.Sqlite;
using ScoData.Tool.Export.Tables;

namespace ScoData.Tool.Export.Sqlite;

/// <summary>Adds tables to a database. Names have underscores in place of hyphens.</summary>
/// <param name="connection">The database.</param>
/// <param name="stop">Stops it before the next row or statement.</param>
internal sealed class SqliteTables(SqliteConnection connection, CancellationToken stop)
{
    /// <summary>A name as the database has it.</summary>
    /// <param name="name">The name of a table or column.</param>
    public static string NameOf(string name) => name.Replace('-', '_');

    /// <summary>Adds a table with its rows, and an index for each of its foreign keys that its key does not serve.</summary>
    /// <param name="table">The table.</param>
    public void Add(Table table)
    {
        var parts = table.Columns.Select(ColumnOf)
            .Append($"PRIMARY KEY ({Names(table.Key)})")
            .Concat(table.ForeignKeys.Select(key => $"FOREIGN KEY ({Names(key.Columns)}) REFERENCES {Name(key.Table)} ({Names(key.Key)})"));
        Run($"CREATE TABLE {Name(table.Name)} (\n  {string.Join(",\n  ", parts)}\n) WITHOUT ROWID");
        Insert(table.Name, table.Columns.Select(column => column.Name), table.Rows);
        foreach (var key in table.ForeignKeys.Where(key => !table.Key.Take(key.Columns.Count).SequenceEqual(key.Columns)))
            Run($"CREATE INDEX {Name($"{table.Name}-by-{string.Join('-', key.Columns)}")} ON {Name(table.Name)} ({Names(key.Columns)})");
    }

    /// <summary>Adds rows to a table.</summary>
    /// <param name="table">The name of the table.</param>
    /// <param name="columns">The names of its columns.</param>
    /// <param name="rows">The rows.</param>
    /// <exception cref="OperationCanceledException">The program is being stopped.</exception>
    public void Insert(string table, IEnumerable<string> columns, IEnumerable<object?[]> rows)
    {
        using var insert = connection.CreateCommand();
        var names = columns.ToArray();
        var parameters = names.Select((_, place) => insert.Parameters.Add(new SqliteParameter($"${place}", null))).ToArray();
        insert.CommandText = $"INSERT INTO {Name(table)} ({Names(names)}) VALUES ({string.Join(", ", parameters.Select(parameter => parameter.ParameterName))})";
        foreach (var row in rows)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var (parameter, cell) in parameters.Zip(row))
                parameter.Value = ValueOf(cell);
            insert.ExecuteNonQuery();
        }
    }

    /// <summary>Runs a statement.</summary>
    /// <param name="statement">The statement, in SQL.</param>
    /// <exception cref="OperationCanceledException">The program is being stopped.</exception>
    public void Run(string statement)
    {
        stop.ThrowIfCancellationRequested();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private static string ColumnOf(Column column)
    {
        var allowed = column.Allowed.Count == 0 ? "" : $" CHECK ({Name(column.Name)} IN ({string.Join(", ", column.Allowed.Select(value => $"'{value.Name}'"))}))";
        return $"{Name(column.Name)} {TypeOf(column.Type)}{(column.IsRequired ? " NOT NULL" : "")}{allowed}";
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer or ColumnType.Flag => "INTEGER",
        ColumnType.Number => "REAL",
        _ => "TEXT",
    };

    private static object ValueOf(object? cell) => cell switch
    {
        null => DBNull.Value,
        bool flag => flag ? 1L : 0L,
        decimal number => (double)number,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => cell,
    };

    private static string Name(string name) => $"\"{NameOf(name)}\"";

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Name));
}
