#if NET
using System.Diagnostics.CodeAnalysis;

namespace ScoData;

// The parsing and formatting interfaces for generic code and frameworks. The provider is ignored: the format does not
// depend on the culture.
public readonly partial struct Coordinates : ISpanParsable<Coordinates>, ISpanFormattable
{
    static Coordinates IParsable<Coordinates>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Coordinates>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Coordinates result) =>
        TryParse(s, out result);

    static Coordinates ISpanParsable<Coordinates>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var result) ? result : Parse(s.ToString());

    static bool ISpanParsable<Coordinates>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Coordinates result) =>
        TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        format is null or "" or "G" or "g" ? ToString() : throw new FormatException("The only supported format is \"G\".");

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ((IFormattable)this).ToString(format.ToString(), provider);
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
#endif
