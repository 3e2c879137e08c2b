using System.Text.Json.Nodes;
using ScoData.Tool.Export.Tables;

namespace ScoData.Tool.Export.Csv;

/// <summary>Describes the columns of a table as a Table Schema (version 2 of the standard).</summary>
internal static class TableSchema
{
    /// <summary>The schema of a table.</summary>
    /// <param name="table">The table.</param>
    public static JsonObject Of(Table table)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/tableschema.json",
            ["fields"] = new JsonArray([.. table.Columns.Select(Field)]),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = Names(table.Key),
        };
        if (table.ForeignKeys.Count > 0)
            schema["foreignKeys"] = new JsonArray([.. table.ForeignKeys.Select(key => ForeignKey(table, key))]);
        return schema;
    }

    private static JsonObject Field(Column column)
    {
        var field = new JsonObject { ["name"] = column.Name, ["type"] = TypeOf(column.Type), ["description"] = column.Meaning };
        var constraints = new JsonObject();
        if (column.IsRequired)
            constraints["required"] = true;
        if (column.Allowed.Count > 0)
            constraints["enum"] = Names(column.Allowed.Select(value => value.Name));
        if (constraints.Count > 0)
            field["constraints"] = constraints;
        return field;
    }

    // A reference within the table names no resource.
    private static JsonObject ForeignKey(Table table, ForeignKey key)
    {
        var reference = new JsonObject { ["fields"] = Names(key.Key) };
        if (key.Table != table.Name)
            reference.Insert(0, "resource", key.Table);
        return new JsonObject { ["fields"] = Names(key.Columns), ["reference"] = reference };
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        ColumnType.Flag => "boolean",
        ColumnType.Day => "date",
        _ => "string",
    };

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);
}
