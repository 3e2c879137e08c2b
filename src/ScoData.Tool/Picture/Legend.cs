namespace ScoData.Tool.Picture;

/// <summary>A row of examples of what the picture shows, each with its meaning.</summary>
/// <param name="Glyphs">The examples of marks.</param>
/// <param name="Bars">The examples of bars: the bar, its classes, and whether it is one of a state that rests.</param>
/// <param name="Reaches">The examples of lines through marks, at some height.</param>
/// <param name="Labels">The meanings.</param>
internal sealed record Legend(
    IReadOnlyList<Glyph> Glyphs,
    IReadOnlyList<(Box Box, string Classes, bool IsInactive)> Bars,
    IReadOnlyList<(Reach Reach, double Y)> Reaches,
    IReadOnlyList<Label> Labels);

/// <summary>Puts a legend together from left to right.</summary>
/// <param name="left">Where it begins.</param>
/// <param name="y">The middle of its height.</param>
internal sealed class LegendBuilder(double left, double y)
{
    private const double ToMeaning = 6;
    private const double Between = 18;
    private const double SwatchWidth = 22;

    private readonly List<Glyph> _glyphs = [];
    private readonly List<(Box Box, string Classes, bool IsInactive)> _bars = [];
    private readonly List<(Reach Reach, double Y)> _reaches = [];
    private readonly List<Label> _labels = [];
    private double _x = left;

    /// <summary>Adds a mark.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="classes">Its classes in the stylesheet.</param>
    /// <param name="radius">Its size.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="hasRing">Whether a ring stands around it.</param>
    public LegendBuilder Mark(GlyphShape shape, string classes, double radius, string meaning, bool hasRing = false)
    {
        var extent = Glyph.ExtentOf(radius, hasRing);
        _glyphs.Add(new Glyph(shape, classes, _x + extent, y, radius, hasRing));
        return Meaning(2 * extent, meaning);
    }

    /// <summary>Adds a bar.</summary>
    /// <param name="classes">Its classes in the stylesheet.</param>
    /// <param name="isInactive">Whether it is that of a state that rests.</param>
    /// <param name="meaning">What it means.</param>
    public LegendBuilder Bar(string classes, bool isInactive, string meaning)
    {
        _bars.Add((MembershipRows.BoxOf(_x, y, _x + SwatchWidth), classes, isInactive));
        return Meaning(SwatchWidth, meaning);
    }

    /// <summary>Adds a line through a mark.</summary>
    /// <param name="isUncertain">Whether it is that of something of which the date is not known.</param>
    /// <param name="meaning">What it means.</param>
    public LegendBuilder Line(bool isUncertain, string meaning)
    {
        _reaches.Add((new Reach(_x, _x + SwatchWidth, isUncertain), y));
        return Meaning(SwatchWidth, meaning);
    }

    /// <summary>The legend.</summary>
    public Legend Build() => new(_glyphs, _bars, _reaches, _labels);

    private LegendBuilder Meaning(double width, string meaning)
    {
        var label = new Label(meaning, TextStyle.Legend, _x + width + ToMeaning, y);
        _labels.Add(label);
        _x = label.Box.Right + Between;
        return this;
    }
}
