using System.Globalization;
using System.Text;

namespace ScoData;

/// <summary>Writes JSON, each value on a line of its own, indented by two spaces.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;
    private bool _isNamed;

    internal void Begin(char bracket)
    {
        StartValue();
        _text.Append(bracket);
        _depth++;
        _isFirst = true;
    }

    internal void End(char bracket)
    {
        _depth--;
        if (!_isFirst)
            StartLine();
        _text.Append(bracket);
        _isFirst = false;
    }

    internal void Name(string name)
    {
        StartValue();
        Quote(name);
        _text.Append(": ");
        _isNamed = true;
    }

    /// <summary>Writes the property, unless it has no value.</summary>
    internal void Property(string name, string? value)
    {
        if (value is null)
            return;
        Name(name);
        StartValue();
        Quote(value);
    }

    internal void Property(string name, int value)
    {
        Name(name);
        Number(value);
    }

    internal void Property(string name, bool value)
    {
        Name(name);
        StartValue();
        _text.Append(value ? "true" : "false");
    }

    internal void Number(int value)
    {
        StartValue();
        _text.Append(value.ToString(CultureInfo.InvariantCulture));
    }

    public override string ToString() => _text.ToString();

    private void StartValue()
    {
        if (_isNamed)
        {
            _isNamed = false;
            return;
        }

        if (!_isFirst)
            _text.Append(',');
        if (_depth > 0)
            StartLine();
        _isFirst = false;
    }

    private void StartLine() => _text.Append('\n').Append(' ', 2 * _depth);

    private void Quote(string value)
    {
        _text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                _text.Append(c).Append(value[++i]);
            else
                Escape(c);
        }

        _text.Append('"');
    }

    private void Escape(char c)
    {
        switch (c)
        {
            case '"' or '\\':
                _text.Append('\\').Append(c);
                break;
            case '\n':
                _text.Append("\\n");
                break;
            case '\r':
                _text.Append("\\r");
                break;
            case '\t':
                _text.Append("\\t");
                break;
            // An unpaired surrogate is not a character, and JSON parsers reject it.
            case >= '\uD800' and <= '\uDFFF':
                _text.Append('\uFFFD');
                break;
            default:
                // The two separators of Unicode end a line in older JavaScript.
                if (char.IsControl(c) || c is '\u2028' or '\u2029')
                    _text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                else
                    _text.Append(c);
                break;
        }
    }
}
