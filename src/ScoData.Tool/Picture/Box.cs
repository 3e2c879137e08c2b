namespace ScoData.Tool.Picture;

/// <summary>A rectangle of the picture, in its units; the upper left corner of the picture is 0, 0.</summary>
/// <param name="Left">The left side.</param>
/// <param name="Top">The upper side.</param>
/// <param name="Right">The right side.</param>
/// <param name="Bottom">The lower side.</param>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Whether two rectangles have more in common than a side.</summary>
    /// <param name="other">The other one.</param>
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
