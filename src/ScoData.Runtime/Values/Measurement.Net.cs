#if NET
using System.Diagnostics.CodeAnalysis;

namespace ScoData;

// The interfaces by which generic code and frameworks read and write the type. They read the data form, and what
// ToString writes for people in the same culture.
public readonly partial struct Measurement : ISpanParsable<Measurement>, ISpanFormattable
{
    static Measurement IParsable<Measurement>.Parse(string s, IFormatProvider? provider) => ReadableText.TryReadMeasurement(s, provider, out var result) ? result : Parse(s);

    static bool IParsable<Measurement>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Measurement result) =>
        ReadableText.TryReadMeasurement(s, provider, out result);

    static Measurement ISpanParsable<Measurement>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        ReadableText.TryReadMeasurement(s, provider, out var result) ? result : Parse(s.ToString());

    static bool ISpanParsable<Measurement>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Measurement result) =>
        ReadableText.TryReadMeasurement(s, provider, out result);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ToString(format.Length == 0 ? null : format.ToString(), provider);
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
#endif
