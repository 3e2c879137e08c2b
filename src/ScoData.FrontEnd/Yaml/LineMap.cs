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
    public SourceSpan Rest(int start) => new(start, LineEnd(LineOf(start)) - start);

    /// <summary>The column of a place, counted from 0.</summary>
    public int ColumnOf(int place) => place - _starts[LineOf(place)];

    /// <summary>What stands on a line before a column and from it on, both counted from 0.</summary>
    public (string Before, string After) Split(int line, int column)
    {
        var text = Text(line);
        var middle = Math.Min(Math.Max(column, 0), text.Length);
        return (text.Substring(0, middle), text.Substring(middle));
    }

    /// <summary>The nearest line above that is not blank.</summary>
    public string Above(int line)
    {
        do
            line--;
        while (line >= 0 && IsBlank(line));
        return Text(line);
    }

    /// <summary>The character at the end of the line above, if it breaks a line for the parser and for nobody else.</summary>
    public char? BreakAbove(int line) =>
        line > 0 && line < _starts.Count && _text[_starts[line] - 1] is var end and not ('\n' or '\r') ? end : null;

    /// <summary>Whether there is nothing on a line but white space.</summary>
    public bool IsBlank(int line) => string.IsNullOrWhiteSpace(Text(line));

    /// <summary>The first line after a place that is indented with a tab, counted from 0, and its indentation; null if there is none. Blank lines come last.</summary>
    public (int Line, SourceSpan Indentation)? TabbedLine(int after) => TabbedLine(after, isBlank: false) ?? TabbedLine(after, isBlank: true);

    private (int Line, SourceSpan Indentation)? TabbedLine(int after, bool isBlank)
    {
        for (var line = 0; line < _starts.Count; line++)
        {
            var end = _starts[line];
            while (end < _text.Length && _text[end] is ' ' or '\t')
                end++;
            var indentation = new SourceSpan(_starts[line], end - _starts[line]);
            if (indentation.Start > after && end < LineEnd(line) != isBlank && _text.IndexOf('\t', indentation.Start, indentation.Length) >= 0)
                return (line, indentation);
        }

        return null;
    }

    private string Text(int line) => line >= 0 && line < _starts.Count ? _text.Substring(_starts[line], LineEnd(line) - _starts[line]) : "";

    /// <summary>The line of a place, counted from 0.</summary>
    private int LineOf(int place)
    {
        var line = _starts.BinarySearch(place);
        return line < 0 ? ~line - 1 : line;
    }

    private int LineEnd(int line)
    {
        var end = line + 1 < _starts.Count ? _starts[line + 1] : _text.Length;
        while (end > _starts[line] && _text[end - 1] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            end--;
        return end;
    }
}
