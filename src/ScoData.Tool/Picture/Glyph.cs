namespace ScoData.Tool.Picture;

/// <summary>The shape of a mark.</summary>
internal enum GlyphShape
{
    /// <summary>A circle.</summary>
    Circle,

    /// <summary>A square on its corner.</summary>
    Diamond,
}

/// <summary>The shape that stands for something.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Classes">Its classes in the stylesheet, with spaces between.</param>
/// <param name="X">The middle.</param>
/// <param name="Y">The middle.</param>
/// <param name="Radius">From the middle to the edge, or to the corners.</param>
/// <param name="HasRing">Whether a ring stands around it, for what sources disagree on.</param>
internal sealed record Glyph(GlyphShape Shape, string Classes, double X, double Y, double Radius, bool HasRing = false)
{
    private const double ToRing = 3;

    /// <summary>From the middle to the edge of the ring, or of the shape if it has none.</summary>
    public double Extent => ExtentOf(Radius, HasRing);

    /// <summary>How far a shape of some size reaches.</summary>
    /// <param name="radius">The size of the shape.</param>
    /// <param name="hasRing">Whether a ring stands around it.</param>
    public static double ExtentOf(double radius, bool hasRing) => hasRing ? radius + ToRing : radius;
}

/// <summary>A line through a mark: how long something lasted, or within which time it was.</summary>
/// <param name="From">The left end.</param>
/// <param name="To">The right end.</param>
/// <param name="IsUncertain">Whether it was at some time in between, rather than all the time.</param>
internal sealed record Reach(double From, double To, bool IsUncertain);

/// <summary>A mark for a record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Glyph">The shape.</param>
/// <param name="Reach">The line through it, if it is longer than the shape.</param>
/// <param name="Name">The name beside it, or null if it has none.</param>
/// <param name="Tooltip">What a reader sees who points at it.</param>
internal sealed record Mark(ScoRecord Record, Glyph Glyph, Reach? Reach, Label? Name, string Tooltip);

/// <summary>A bar for a record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Box">The bar.</param>
/// <param name="Classes">Its classes in the stylesheet, with spaces between.</param>
/// <param name="GoesOn">Whether it goes on beyond its right end.</param>
/// <param name="Unsure">The parts of it that may not belong to it.</param>
/// <param name="Inactive">The part in which the record rested, or null.</param>
/// <param name="Tooltip">What a reader sees who points at it.</param>
internal sealed record Bar(ScoRecord Record, Box Box, string Classes, bool GoesOn, IReadOnlyList<Box> Unsure, Box? Inactive, string Tooltip);
