namespace ScoData.Tool.Picture;

/// <summary>A record to be marked in a lane.</summary>
/// <param name="Record">The record, which has a time.</param>
/// <param name="Shape">The shape of the mark.</param>
/// <param name="Classes">Its classes in the stylesheet.</param>
/// <param name="Radius">The size of the mark.</param>
/// <param name="IsDisputed">Whether sources disagree on its date.</param>
/// <param name="Name">The name beside it; none if it is empty.</param>
/// <param name="Tooltip">What a reader sees who points at it.</param>
internal sealed record Marked(ScoRecord Record, GlyphShape Shape, string Classes, double Radius, bool IsDisputed, string Name, string Tooltip)
{
    /// <summary>How far the mark reaches from its middle.</summary>
    public double Extent => Glyph.ExtentOf(Radius, IsDisputed);
}

/// <summary>
/// A lane of marks, each with its name beside it. They stand in as many rows as it takes for none to cover another.
/// </summary>
/// <param name="Top">The upper side.</param>
/// <param name="Bottom">The lower side.</param>
/// <param name="Marks">The marks.</param>
internal sealed record MarkLane(double Top, double Bottom, IReadOnlyList<Mark> Marks)
{
    private const double LeastRow = 16;
    private const double BetweenRows = 2;
    private const double Padding = 5;
    private const double ToName = 4;
    private const double BetweenMarks = 7;

    /// <summary>Lays out a lane.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="top">The upper side.</param>
    /// <param name="items">What to mark, in order of time.</param>
    public static MarkLane Of(TimeAxis axis, double top, IEnumerable<Marked> items)
    {
        var rows = new List<List<Placed>>();
        foreach (var item in items)
        {
            var placed = Place(axis, item);
            var row = rows.FirstOrDefault(row => row.All(other => placed.To <= other.From || other.To <= placed.From));
            if (row is null)
                rows.Add(row = []);
            row.Add(placed);
        }

        var marks = new List<Mark>();
        var y = top + Padding;
        foreach (var row in rows)
        {
            var height = Math.Max(LeastRow, row.Max(placed => placed.Item.Extent) * 2) + BetweenRows;
            marks.AddRange(row.Select(placed => placed.At(y + (height / 2))));
            y += height;
        }

        return new MarkLane(top, Math.Max(y, top + Padding + LeastRow) + Padding, marks);
    }

    /// <summary>The days by which something that took place is marked. If its end is not known that is its start, and the reverse: it did not go on for ever.</summary>
    /// <param name="time">Its time.</param>
    public static (DateOnly First, DateOnly Last) DaysOf(EdtfInterval time) => (
        time.EarliestDay ?? time.End?.EarliestDay ?? DateOnly.MinValue,
        time.LatestDay ?? time.Start?.LatestDay ?? DateOnly.MaxValue);

    private static Placed Place(TimeAxis axis, Marked item)
    {
        var time = item.Record.Time!.Value;
        var (first, last) = DaysOf(time);
        var (from, to) = axis.Span(first, last);
        var isUncertain = time.Precision != DatePrecision.Day || time.IsUncertain || time.IsApproximate;

        // A mark stays inside the picture even if its date is at the edge.
        var x = Math.Clamp((from + to) / 2, axis.Left + item.Extent, axis.Right - item.Extent);
        var reach = to - from > 2 * item.Extent ? new Reach(from, to, isUncertain) : null;
        var (left, right) = (Math.Min(x - item.Extent, reach?.From ?? x), Math.Max(x + item.Extent, reach?.To ?? x));
        if (item.Name.Length == 0)
            return new Placed(item, x, reach, 0, Anchor.Start, left - BetweenMarks, right + BetweenMarks);

        var width = TextStyle.Mark.WidthOf(item.Name) + ToName;
        if (right + width <= axis.Right)
            return new Placed(item, x, reach, right + ToName, Anchor.Start, left, right + width + BetweenMarks);
        if (left - width >= axis.Left)
            return new Placed(item, x, reach, left - ToName, Anchor.End, left - width, right + BetweenMarks);

        // The line is as long as the picture is wide; the name stands on it.
        return new Placed(item, x, reach, x + item.Extent + ToName, Anchor.Start, left, right + BetweenMarks) { IsOnLine = true };
    }

    private sealed record Placed(Marked Item, double X, Reach? Reach, double NameX, Anchor Anchor, double From, double To)
    {
        public bool IsOnLine { get; init; }

        public Mark At(double y) => new(
            Item.Record,
            new Glyph(Item.Shape, Item.Classes, X, y, Item.Radius, Item.IsDisputed),
            Reach,
            Item.Name.Length == 0 ? null : new Label(Item.Name, IsOnLine ? TextStyle.MarkOnLine : TextStyle.Mark, NameX, y, Anchor),
            Item.Tooltip);
    }
}
