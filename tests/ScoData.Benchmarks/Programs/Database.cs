using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Peer;

/// <summary>The embedded database, which is used where it lies in memory, without a copy.</summary>
internal static class Database
{
    private static readonly SqliteConnection _connection = Open();

    /// <summary>A text of the record with an id.</summary>
    public static string Text(string table, string column, string id)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT \"{column}\" FROM \"{table}\" WHERE Id = $id";
        command.Parameters.AddWithValue("$id", id);
        return (string)command.ExecuteScalar()!;
    }

    /// <summary>Reads every column of a table and of its links, and sums up the lengths of labels and ids.</summary>
    public static long Walk(string table, string label, string[] references, string[] links)
    {
        long sum = 0;
        using (var command = Select(table))
        using (var reader = command.ExecuteReader())
        {
            var values = new object[reader.FieldCount];
            var labelAt = reader.GetOrdinal(label);
            var referencesAt = Array.ConvertAll(references, reader.GetOrdinal);
            while (reader.Read())
            {
                reader.GetValues(values);
                sum += ((string)values[labelAt]).Length;
                foreach (var at in referencesAt)
                {
                    if (values[at] is string id)
                        sum += LengthOf(id);
                }
            }
        }

        foreach (var link in links)
        {
            using var command = Select(link);
            using var reader = command.ExecuteReader();
            while (reader.Read())
                sum += LengthOf(reader.GetString(2));
        }

        return sum;
    }

    /// <summary>Without the kind that stands before an id of one of several kinds.</summary>
    private static int LengthOf(string id) => id.Length - (id.IndexOf('/') + 1);

    private static SqliteCommand Select(string table)
    {
        var command = _connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        return command;
    }

    private static unsafe SqliteConnection Open()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var stream = (UnmanagedMemoryStream)typeof(Database).Assembly.GetManifestResourceStream("data.db")!;
        var result = raw.sqlite3_deserialize(connection.Handle, "main", (nint)stream.PositionPointer, stream.Length, stream.Length, raw.SQLITE_DESERIALIZE_READONLY);
        SqliteException.ThrowExceptionForRC(result, connection.Handle);
        return connection;
    }
}
