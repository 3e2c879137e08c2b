namespace ScoData.Tool.Picture;

/// <summary>At which end of a text its place is.</summary>
internal enum Anchor
{
    /// <summary>The text begins there.</summary>
    Start,

    /// <summary>The middle of the text is there.</summary>
    Middle,

    /// <summary>The text ends there.</summary>
    End,
}

/// <summary>A text of the picture.</summary>
/// <param name="Text">The text.</param>
/// <param name="Style">How it looks.</param>
/// <param name="X">Where it stands.</param>
/// <param name="Y">The middle of the height of its letters.</param>
/// <param name="Anchor">At which end of the text <paramref name="X"/> is.</param>
internal sealed record Label(string Text, TextStyle Style, double X, double Y, Anchor Anchor = Anchor.Start)
{
    // From the middle of the height to the line that letters stand on, and to what reaches above and below.
    private const double ToBaseline = 0.35;
    private const double Above = 0.5;
    private const double Below = 0.6;

    /// <summary>The line on which the letters stand.</summary>
    public double Baseline => Y + (Style.Size * ToBaseline);

    /// <summary>How much room the text can take.</summary>
    public Box Box
    {
        get
        {
            var width = Style.WidthOf(Text);
            var left = Anchor switch
            {
                Anchor.Start => X,
                Anchor.Middle => X - (width / 2),
                _ => X - width,
            };
            return new Box(left, Y - (Style.Size * Above), left + width, Y + (Style.Size * Below));
        }
    }
}
