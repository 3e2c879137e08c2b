using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ScoData.FrontEnd.Yaml;

/// <summary>
/// Parses one file with the event API of YamlDotNet. Scalars are not typed yet, and nothing throws: whatever cannot be
/// read becomes a diagnostic, and the rest of the file is kept if possible.
/// </summary>
internal sealed partial class YamlFileParser
{
    public const int MaximumDepth = 32;

    private readonly string _name;
    private readonly string _path;
    private readonly string _text;
    private readonly LineMap _lines;
    private readonly List<SourceSpan> _spans = [];
    private readonly List<DataDiagnostic> _diagnostics = [];
    private readonly IParser _events;

    /// <summary>Where the scalar ends that was read last.</summary>
    private int _end;

    private YamlFileParser(string name, string path, string text)
    {
        _name = name;
        _path = path;
        _text = text;
        _lines = new LineMap(text);
        _events = new Parser(new Scanner(new StringReader(Closed(text)), skipComments: true));
    }

    public static ParsedFile Parse(string name, string path, string text)
    {
        var parser = new YamlFileParser(name, path, text);
        var root = parser.IsLegible(text) ? parser.ReadDocument() : null;
        return new ParsedFile(
            new YamlFile(name, path, root),
            new FilePositions(path, parser._spans.ToEquatableArray(), parser._lines.Starts.ToEquatableArray()),
            parser._diagnostics.ToEquatableArray());
    }

    /// <summary>A file of which nothing is known but that it is there.</summary>
    public static ParsedFile Unreadable(string name, string path, string obstacle)
    {
        var parser = new YamlFileParser(name, path, "");
        parser.Report(DiagnosticDescriptors.UnreadableFile, default, obstacle);
        return new ParsedFile(
            new YamlFile(name, path, null),
            new FilePositions(path, parser._spans.ToEquatableArray(), parser._lines.Starts.ToEquatableArray()),
            parser._diagnostics.ToEquatableArray());
    }

    /// <summary>The parser drops a last line of nothing but spaces that does not end, which can be part of a block of text.</summary>
    private static string Closed(string text) => text.Length > 0 && text[text.Length - 1] is ' ' or '\t' ? text + "\n" : text;

    /// <summary>
    /// Decoders silently replace invalid UTF-8 with U+FFFD, so that a fact could lose letters unnoticed. For the YAML parser
    /// a NUL ends the file.
    /// </summary>
    private bool IsLegible(string text)
    {
        var lost = text.AsSpan().IndexOfAny('\uFFFD', '\0');
        if (lost >= 0)
        {
            Report(DiagnosticDescriptors.MalformedYaml, new SourceSpan(lost, 1), text[lost] == '\0'
                ? "remove the control character U+0000"
                : "the file is not UTF-8, or was not before: this character could not be read; save the file as UTF-8, and retype the lost character");
        }

        return lost < 0;
    }

    private YamlNode? ReadDocument()
    {
        YamlNode? root = null;
        try
        {
            _events.Consume<StreamStart>();
            if (_events.Accept<StreamEnd>(out _))
                return Nothing();

            _events.Consume<DocumentStart>();
            root = ReadNode(0);
            _events.Consume<DocumentEnd>();
            if (_events.Accept<DocumentStart>(out var second))
                Report(DiagnosticDescriptors.UnsupportedYaml, Mark(second), "a second document", "keep one document in each file, and move the second record to a file of its own");
        }
        catch (YamlException exception)
        {
            if (TabbedLine(exception) is var (line, indentation))
                ReportAlone(indentation, _lines.IsBlank(line) ? $"line {line + 1} holds nothing but a tab; leave it empty" : $"line {line + 1} is indented with a tab; YAML requires spaces");
            else
                ReportAlone(Mark(exception.Start), YamlErrors.InWords(exception, _lines));
            root = null;
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or MissingMemberException or TypeLoadException))
        {
            // The YAML parser should report invalid input as YamlException. If it does not, the position is that of the
            // first diagnostic, or of the last node that was parsed.
            var place = _diagnostics.Count > 0 ? _spans[_diagnostics[0].Node] : _spans.Count > 0 ? _spans[_spans.Count - 1] : default;
            ReportAlone(_lines.Rest(place.Start), "what follows could not be parsed; look for a bracket, brace or quotation mark that is not closed");
            root = null;
        }

        if (root is not YamlScalar { Text: "" })
            return root;
        return _diagnostics.Count == 0 ? Nothing() : null;
    }

    /// <summary>The content of an empty file, at its start.</summary>
    private YamlScalar Nothing()
    {
        _spans.Add(Mark(1, 1));
        return new YamlScalar(_spans.Count - 1, "");
    }

    private YamlNode ReadNode(int depth)
    {
        var next = _events.Current is ParsingEvent current ? current : throw new YamlException("unexpected end");
        var index = _spans.Count;
        _spans.Add(Mark(next));
        CheckProperties(next);

        if (depth > MaximumDepth)
            throw new YamlException(next.Start, next.End, $"nested deeper than {MaximumDepth} levels");

        _events.MoveNext();
        if (next is Scalar { Style: var style })
        {
            _end = EndOf(next);
            CheckComment(DoubtfulComments.Beside(_text, style is ScalarStyle.Folded or ScalarStyle.Literal ? HeaderEnd(_spans[index].Start) : _end));
        }

        return next switch
        {
            Scalar scalar => new YamlScalar(index, scalar.Value, IsNull(scalar)),
            SequenceStart sequence => ReadSequence(sequence, index, depth),
            MappingStart mapping => ReadMapping(mapping, index, depth),
            _ => new YamlAlias(index),
        };
    }

    private YamlSequence ReadSequence(SequenceStart start, int index, int depth)
    {
        var items = new List<YamlNode>();
        SequenceEnd end;
        while (!_events.TryConsume(out end!))
        {
            items.Add(ReadNode(depth + 1));
            if (start.Style == SequenceStyle.Block && items[items.Count - 1] is YamlScalar item)
                CheckComment(DoubtfulComments.Below(_text, _end, ColumnOf(item)));
        }

        _spans[index] = Mark(start, end, start.Style == SequenceStyle.Flow);
        if (start.Style == SequenceStyle.Flow)
            CheckComment(DoubtfulComments.Beside(_text, EndOf(end) + 1));
        return new YamlSequence(index, items.ToEquatableArray());
    }

    private YamlMapping ReadMapping(MappingStart start, int index, int depth)
    {
        var entries = new List<YamlEntry>();
        HashSet<string>? keys = null;
        MappingEnd end;
        while (!_events.TryConsume(out end!))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (start.Style == MappingStyle.Block && value is YamlScalar { IsEmpty: false })
                CheckComment(DoubtfulComments.Below(_text, _end, ColumnOf(key) + 1));
            if (key is YamlScalar { Text: "" })
                _diagnostics.Add(new DataDiagnostic(DiagnosticDescriptors.MalformedYaml, _path, value.Index, "the key before this value is missing"));
            else if (key is not YamlScalar name)
                _diagnostics.Add(new DataDiagnostic(DiagnosticDescriptors.MalformedYaml, _path, key.Index, "a key must be a single value, not a list or a mapping"));
            else if (IsTaken(name.Text, entries, ref keys))
                _diagnostics.Add(new DataDiagnostic(DiagnosticDescriptors.DuplicateKey, _path, name.Index, name.Text, IsRecord(depth) ? "; a second value for a field goes under 'others'" : ""));
            else
                entries.Add(new YamlEntry(name, value));
        }

        _spans[index] = IsPair(start, index) && entries.Count > 0 ? _spans[entries[0].Key.Index] : Mark(start, end, start.Style == MappingStyle.Flow);
        return new YamlMapping(index, entries.ToEquatableArray());
    }

    /// <summary>Whether a mapping is certainly a record: the file of a single one is in a folder.</summary>
    private bool IsRecord(int depth) => depth == 0 && _name.IndexOf('/') >= 0;

    /// <summary>Whether a mapping is a single pair without braces in a list, <c>[a: b]</c>, whose position the parser does not give.</summary>
    private bool IsPair(MappingStart start, int index) => start.Style == MappingStyle.Flow && index > 0 && _spans[index].Start == 0;

    /// <summary>A mapping has few keys, unless the input is malicious.</summary>
    private static bool IsTaken(string key, List<YamlEntry> entries, ref HashSet<string>? keys)
    {
        const int Many = 32;
        if (entries.Count >= Many)
        {
            keys ??= new HashSet<string>(entries.Select(entry => entry.Key.Text), StringComparer.Ordinal);
            return !keys.Add(key);
        }

        foreach (var entry in entries)
        {
            if (entry.Key.Text == key)
                return true;
        }

        return false;
    }

    /// <summary>The line with the tab that the YAML parser rejected. The parser gives the start of the file as its position; the tab comes after the nodes that were parsed.</summary>
    private (int Line, SourceSpan Indentation)? TabbedLine(YamlException exception) =>
        exception.Message.Contains(" tab ") ? _lines.TabbedLine(_spans.Count > 0 ? _spans[_spans.Count - 1].Start : -1) : null;

    /// <summary>Reports an error after which the file cannot be parsed. Earlier diagnostics may be wrong and are discarded.</summary>
    private void ReportAlone(SourceSpan span, string reason)
    {
        _diagnostics.Clear();
        Report(DiagnosticDescriptors.MalformedYaml, span, reason);
    }

    private void Report(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments)
    {
        _spans.Add(span);
        _diagnostics.Add(new DataDiagnostic(descriptor, _path, _spans.Count - 1, arguments));
    }

    private int ColumnOf(YamlNode node) => _lines.ColumnOf(_spans[node.Index].Start);

    private int EndOf(ParsingEvent node)
    {
        var end = node.End;
        return Mark(Marks.Line(ref end), Marks.Column(ref end)).Start;
    }

    /// <summary>The end of the mark that begins a block of text: <c>&gt;-</c>.</summary>
    private int HeaderEnd(int start)
    {
        while (start < _text.Length && _text[start] is '>' or '|' or '-' or '+' or (>= '0' and <= '9'))
            start++;
        return start;
    }

    private SourceSpan Mark(ParsingEvent node) => Mark(node, node, false);

    /// <summary>The span from the first event to the last. The parser puts the end of a flow collection before its bracket, which belongs to it.</summary>
    private SourceSpan Mark(ParsingEvent first, ParsingEvent last, bool isFlow)
    {
        var (start, end) = (first.Start, last.End);
        return _lines.Span(Marks.Line(ref start), Marks.Column(ref start), Marks.Line(ref end), Marks.Column(ref end) + (isFlow ? 1 : 0));
    }

    private SourceSpan Mark(Mark mark)
    {
        var line = Marks.Line(ref mark);
        return _lines.Span(line, Marks.Column(ref mark), line + 1, 1);
    }

    private SourceSpan Mark(long line, long column) => _lines.Span(line, column, line, column);
}
