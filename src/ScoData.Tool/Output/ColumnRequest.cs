using ScoData.Tool.Lookup;

namespace ScoData.Tool.Output;

/// <summary>Which columns somebody asks for.</summary>
/// <param name="Names">Names of columns with commas between, or null if none are named.</param>
/// <param name="All">Whether all columns are asked for.</param>
internal sealed record ColumnRequest(string? Names, bool All)
{
    /// <summary>The columns that are named, or null if none are.</summary>
    /// <param name="kind">The kind that the columns are of.</param>
    /// <exception cref="ToolException">The kind has no such column; the message names near ones.</exception>
    public IReadOnlyList<ColumnName>? Named(KindInfo kind) => Names is null ? null : ColumnName.Parse(kind, Names);

    /// <summary>The columns of a table.</summary>
    /// <param name="kind">A kind with records.</param>
    /// <param name="width">How many characters fit on a line.</param>
    /// <exception cref="ToolException">The kind has no such column; the message names near ones.</exception>
    public ColumnChoice For(KindInfo kind, int width) =>
        Named(kind) is { } names ? ColumnChoice.Named(kind, names) : All ? ColumnChoice.All(kind) : ColumnChoice.Fitting(kind, width);
}
