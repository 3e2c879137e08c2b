namespace ScoData.Tool.Lookup;

/// <summary>A column that a table of the records of a kind can have.</summary>
/// <param name="Name">The name: <c>id</c>, or that of a field.</param>
/// <param name="Field">The field; null for the id.</param>
internal readonly record struct ColumnName(string Name, FieldInfo? Field)
{
    private const string Id = "id";

    /// <summary>The columns of a kind: the id and every field.</summary>
    /// <param name="kind">The kind.</param>
    public static IReadOnlyList<ColumnName> All(KindInfo kind) => [new(Id, null), .. kind.Fields.Select(field => new ColumnName(field.Name, field))];

    /// <summary>The columns with the names that somebody typed, with commas between.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="typed">The names; upper and lower case are the same.</param>
    /// <exception cref="ToolException">There is no such column; the message names near ones.</exception>
    public static IReadOnlyList<ColumnName> Parse(KindInfo kind, string typed)
    {
        var names = typed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length == 0
            ? throw new ToolException($"'{typed}' does not name a column. {Hint(kind, typed)}")
            : [.. names.Select(name => Find(kind, name)).Distinct()];
    }

    private static ColumnName Find(KindInfo kind, string name)
    {
        foreach (var column in All(kind))
        {
            if (string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase))
                return column;
        }

        throw new ToolException($"The {kind.Plural} have no column '{name}'. {Hint(kind, name)}");
    }

    private static string Hint(KindInfo kind, string name)
    {
        var names = All(kind).Select(column => column.Name).ToArray();
        return Suggestion.For(name, names, $"There are {string.Join(", ", names)}.");
    }
}
