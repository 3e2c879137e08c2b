namespace ScoData.Tool.Picture;

/// <summary>How a text of the picture looks.</summary>
/// <param name="Name">The name of the style, a class of the stylesheet, or several with spaces between.</param>
/// <param name="Size">The size of the letters.</param>
/// <param name="IsBold">Whether they are bold.</param>
internal sealed record TextStyle(string Name, double Size, bool IsBold = false)
{
    /// <summary>The title of the picture.</summary>
    public static TextStyle Title { get; } = new("title", 24, IsBold: true);

    /// <summary>What stands below the title and at the foot.</summary>
    public static TextStyle Remark { get; } = new("remark", 12.5);

    /// <summary>The heading of a part.</summary>
    public static TextStyle Heading { get; } = new("heading", 15, IsBold: true);

    /// <summary>The name of a lane.</summary>
    public static TextStyle Lane { get; } = new("lane", 12.5);

    /// <summary>A year of the axis.</summary>
    public static TextStyle Year { get; } = new("year", 12);

    /// <summary>A month of the axis.</summary>
    public static TextStyle Month { get; } = new("month", 10);

    /// <summary>The name of a mark.</summary>
    public static TextStyle Mark { get; } = new("name", 11);

    /// <summary>The name of a mark on the line through it.</summary>
    public static TextStyle MarkOnLine { get; } = new("name on-line", 11);

    /// <summary>An entry of a legend.</summary>
    public static TextStyle Legend { get; } = new("legend", 11.5);

    /// <summary>All styles that are classes of their own.</summary>
    public static IReadOnlyList<TextStyle> All { get; } = [Title, Remark, Heading, Lane, Year, Month, Mark, Legend];

    /// <summary>
    /// How wide a text may be. The font is that of the reader's system, so this is an upper bound: the widths of wide
    /// fonts such as DejaVu Sans and Verdana, by groups of letters.
    /// </summary>
    /// <param name="text">The text.</param>
    public double WidthOf(string text) => text.Sum(WidthOf) * Size * (IsBold ? 1.13 : 1);

    private static double WidthOf(char letter) => letter switch
    {
        'i' or 'j' or 'l' or 'I' or 'J' or '\'' => 0.3,
        't' or 'f' or 'r' or ' ' or '.' or ',' or ':' or ';' or '’' or '!' or '|' or '/' or '(' or ')' or '[' or ']' or '-' or '·' => 0.42,
        'm' or 'w' or 'M' or 'W' or '%' or '@' or '—' or '…' => 1,
        'c' or 's' or 'z' or 'k' or 'v' or 'x' or 'y' => 0.6,
        >= 'a' and <= 'z' or >= '0' and <= '9' => 0.65,
        < '\u0250' => 0.85,
        _ => 1.1,
    };
}
