namespace ScoData.Tool.Export.Tables;

/// <summary>A table of an export, as CSV files and databases hold it.</summary>
/// <param name="Name">Its name, in lower-case words joined by hyphens or underscores.</param>
/// <param name="Meaning">What a row is.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Key">The columns that tell the rows apart.</param>
/// <param name="Rows">Its rows: a text, number, flag or day for each column, or null.</param>
internal sealed record Table(string Name, string Meaning, IReadOnlyList<Column> Columns, IReadOnlyList<string> Key, IEnumerable<object?[]> Rows)
{
    /// <summary>The columns that refer to rows of other tables.</summary>
    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>How many claims go into it.</summary>
    public int Claims { get; init; }
}

/// <summary>Columns that refer to rows of a table.</summary>
/// <param name="Columns">The columns that refer.</param>
/// <param name="Table">The name of the table that they refer to.</param>
/// <param name="Key">The columns there that they are equal to.</param>
internal sealed record ForeignKey(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> Key)
{
    /// <summary>A column that holds the ids of records of a kind.</summary>
    /// <param name="column">The column.</param>
    /// <param name="kind">The kind.</param>
    public static ForeignKey To(string column, KindInfo kind) => new([column], kind.Plural, [Column.Id]);
}
