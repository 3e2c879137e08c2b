namespace ScoData.FrontEnd.Yaml;

/// <summary>Converts the lines and columns of the YAML parser (from 1) into spans of the text.</summary>
internal sealed class LineMap
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    /// <summary>Where each line starts.</summary>
    public IEnumerable<int> Starts => _starts;

    public LineMap(string text)
    {
        _text = text;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            // Line breaks for both YAML and the compiler.
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
                _starts.Add(i + 1);
        }
    }

    /// <summary>The span between two places, cut at the end of its first line.</summary>
    public SourceSpan Span(long startLine, long startColumn, long endLine, long endColumn)
    {
        var line = (int)Math.Min(Math.Max(startLine - 1, 0), _starts.Count - 1);
        var lineStart = _starts[line];
        var lineEnd = LineEnd(line);
        var start = (int)Math.Min(lineStart + Math.Max(startColumn - 1, 0), lineEnd);
        var end = endLine == startLine ? (int)Math.Min(lineStart + Math.Max(endColumn - 1, 0), lineEnd) : lineEnd;
        end = Math.Max(end, start);
        return new SourceSpan(start, end - start);
    }

    /// <summary>From a place to the end of its line.</summary>
    public SourceSpan Rest(int start) => new(start, LineEnd(_starts.FindLastIndex(lineStart => lineStart <= start)) - start);

    /// <summary>The first line after a place that is indented with a tab, counted from 0, and its indentation; null if there is none.</summary>
    public (int Line, SourceSpan Indentation)? TabbedLine(int after)
    {
        for (var line = 0; line < _starts.Count; line++)
        {
            var end = _starts[line];
            while (end < _text.Length && _text[end] is ' ' or '\t')
                end++;
            var indentation = new SourceSpan(_starts[line], end - _starts[line]);
            if (indentation.Start > after && end < LineEnd(line) && _text.IndexOf('\t', indentation.Start, indentation.Length) >= 0)
                return (line, indentation);
        }

        return null;
    }

    private int LineEnd(int line)
    {
        var end = line + 1 < _starts.Count ? _starts[line + 1] : _text.Length;
        while (end > _starts[line] && _text[end - 1] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            end--;
        return end;
    }
}
