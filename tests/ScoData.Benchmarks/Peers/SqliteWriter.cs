using Microsoft.Data.Sqlite;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Benchmarks.Peers;

/// <summary>The records as a database: a table for each kind, and one for each list of references.</summary>
internal static class SqliteWriter
{
    public static void Write(string path, IReadOnlyList<PeerKind> kinds)
    {
        File.Delete(path);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        foreach (var kind in kinds)
        {
            var columns = kind.Fields.Where(field => !(field.IsReference && field.IsList)).SelectMany(Columns).Select(column => column.Name);
            Execute(connection, $"CREATE TABLE \"{kind.Collection}\" (Id TEXT PRIMARY KEY{string.Concat(columns.Select(name => $", \"{name}\""))}) WITHOUT ROWID");
            foreach (var field in kind.References.Where(field => field.IsList))
                Execute(connection, $"CREATE TABLE \"{kind.Collection}_{field.Name}\" (Owner TEXT, Position INTEGER, Target TEXT, PRIMARY KEY (Owner, Position)) WITHOUT ROWID");
            foreach (var record in kind.Records)
                Insert(connection, kind, record);
        }

        transaction.Commit();
    }

    private static void Insert(SqliteConnection connection, PeerKind kind, JsonObject record)
    {
        var id = CollectionWriter.Id(record);
        var values = new List<(string Name, object Value)> { ("Id", id) };
        foreach (var field in kind.Fields)
        {
            if (record[field.Key] is not { } value)
                continue;
            if (!(field.IsReference && field.IsList))
            {
                values.AddRange(Columns(field).Where(column => column.Of(value) is not null).Select(column => (column.Name, column.Of(value)!)));
                continue;
            }

            foreach (var (position, target) in value.AsArray().Index())
                Execute(connection, $"INSERT INTO \"{kind.Collection}_{field.Name}\" VALUES ($0, $1, $2)", id, position, target!.GetValue<string>());
        }

        Execute(connection, $"INSERT INTO \"{kind.Collection}\" ({string.Join(", ", values.Select(value => $"\"{value.Name}\""))}) VALUES ({string.Join(", ", values.Select((_, i) => $"${i}"))})", [.. values.Select(value => value.Value)]);
    }

    /// <summary>The columns of a field; lists of values and maps stand in one as JSON.</summary>
    private static IEnumerable<(string Name, Func<JsonNode, object?> Of)> Columns(PeerField field) => (field.IsList, field.Shape) switch
    {
        (true, _) or (_, Shape.Map) => [(field.Key, node => node.ToJsonString())],
        (_, Shape.Days) => Parts(field, "First", "Last"),
        (_, Shape.Amount) => Parts(field, "Comparator", "Low", "High", "Best"),
        (_, Shape.Point) => Parts(field, "Latitude", "Longitude"),
        (_, Shape.Sum) => [.. Parts(field, "Currency"), .. Columns(field with { Shape = Shape.Amount }).Select(column => (column.Name, (Func<JsonNode, object?>)(node => column.Of(node["Amount"]!))))],
        _ => [(field.Key, Scalar)],
    };

    private static IEnumerable<(string Name, Func<JsonNode, object?> Of)> Parts(PeerField field, params string[] parts) =>
        parts.Select(part => (field.Key + part, (Func<JsonNode, object?>)(node => Scalar(node[part]!))));

    private static object? Scalar(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.String => node.GetValue<string>(),
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        _ => node.AsValue().TryGetValue<double>(out var real) ? real : node.ToString(),
    };

    private static void Execute(SqliteConnection connection, string sql, params object[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue($"${i}", values[i]);
        command.ExecuteNonQuery();
    }
}
