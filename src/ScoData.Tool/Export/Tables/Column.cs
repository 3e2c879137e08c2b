namespace ScoData.Tool.Export.Tables;

/// <summary>What the cells of a column hold.</summary>
internal enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with decimals.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A day of the calendar.</summary>
    Day,
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name, as the data names its field.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record Column(string Name, ColumnType Type, string Meaning)
{
    /// <summary>The name of the column that holds the id of a record.</summary>
    public const string Id = "id";

    /// <summary>Whether every row has a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The values that it can take, for a closed vocabulary; else empty.</summary>
    public IReadOnlyList<AllowedValue> Allowed { get; init; } = [];

    /// <summary>A column of text that every row has.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="meaning">What it means.</param>
    public static Column OfKey(string name, string meaning) => new(name, ColumnType.Text, meaning) { IsRequired = true };

    /// <summary>A column of numbers from 1, which tell the order of rows.</summary>
    /// <param name="meaning">What is counted.</param>
    public static Column OfNumber(string meaning) => new("number", ColumnType.Integer, meaning) { IsRequired = true };
}
