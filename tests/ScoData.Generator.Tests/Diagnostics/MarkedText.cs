namespace GeneratorTests.Diagnostics;

/// <summary>A text with one place in it marked by ⟦ and ⟧.</summary>
internal sealed class MarkedText
{
    private MarkedText(string text, int start, int length)
    {
        Text = text;
        Start = start;
        Length = length;
    }

    /// <summary>The text without the marks.</summary>
    public string Text { get; }

    public int Start { get; }

    public int Length { get; }

    /// <summary>The line of the place, from 0.</summary>
    public int Line => Text[..Start].Count(c => c == '\n');

    /// <summary>The column of the place, from 0.</summary>
    public int Column => Start - (Text[..Start].LastIndexOf('\n') + 1);

    public static MarkedText Parse(string marked)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        if (start < 0)
            return new MarkedText(marked, 0, 0);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        return new MarkedText(marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal), start, end - start);
    }
}
