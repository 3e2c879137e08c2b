using ScoData.FrontEnd.Collections;

namespace ScoData.Generator.Emit;

/// <summary>The rows of all records, one after the other, and where each starts.</summary>
internal static class RowsEmitter
{
    private const string Overridden = "protected override";

    public static void Write(SourceWriter writer, EquatableArray<RecordRow> rows)
    {
        Write(writer, Overridden, "Rows", "RowStarts", [.. rows.Select(row => row.Values)]);
        Write(writer, Overridden, "ClaimRows", "ClaimStarts", [.. rows.Select(row => row.Claims)]);
    }

    /// <summary>Writes rows and where each starts.</summary>
    /// <param name="writer">The output.</param>
    /// <param name="modifiers">The modifiers of both properties.</param>
    /// <param name="name">The name of the property with the rows.</param>
    /// <param name="startsName">The name of the property with the starts.</param>
    /// <param name="rows">The rows.</param>
    public static void Write(SourceWriter writer, string modifiers, string name, string startsName, IReadOnlyCollection<RowText> rows)
    {
        var starts = new List<int>(rows.Count);
        var length = 0;
        foreach (var row in rows)
        {
            starts.Add(length);
            length += row.Length;
        }

        WriteSpan(writer, modifiers, "byte", name, rows.Count == 0 ? ["default"] : rows.Select(row => row.Literal).Prepend("\"").Append("\"u8"));
        WriteSpan(writer, modifiers, "int", startsName, [Literals.Span(starts)]);
    }

    /// <param name="writer">The output.</param>
    /// <param name="modifiers">The modifiers of the property.</param>
    /// <param name="type">The type of the items.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="pieces">The value, piece by piece, since it may be longer than all other code.</param>
    private static void WriteSpan(SourceWriter writer, string modifiers, string type, string name, IEnumerable<string> pieces)
    {
        writer.Line($"{modifiers} global::System.ReadOnlySpan<{type}> {name} => {pieces};");
        writer.Line();
    }
}
