#if NET
using System.Diagnostics.CodeAnalysis;

namespace ScoData;

// The parsing and formatting interfaces for generic code and frameworks. The provider is ignored: the format does not
// depend on the culture.
public readonly partial struct EdtfInterval : ISpanParsable<EdtfInterval>, ISpanFormattable
{
    static EdtfInterval IParsable<EdtfInterval>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfInterval>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfInterval result) =>
        TryParse(s, out result);

    static EdtfInterval ISpanParsable<EdtfInterval>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var result) ? result : Parse(s.ToString());

    static bool ISpanParsable<EdtfInterval>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfInterval result) =>
        TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        IsOnlyFormat(format) ? ToString() : throw UnknownFormat();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (!IsOnlyFormat(format))
            throw UnknownFormat();
        Span<char> buffer = stackalloc char[MostCharacters];
        charsWritten = Write(buffer);
        if (buffer.Slice(0, charsWritten).TryCopyTo(destination))
            return true;
        charsWritten = 0;
        return false;
    }

    private static bool IsOnlyFormat(ReadOnlySpan<char> format) => format.Length == 0 || format is "G" or "g";

    private static FormatException UnknownFormat() => new("The only supported format is \"G\".");
}
#endif
