#if NET
using System.Diagnostics.CodeAnalysis;

namespace ScoData;

// The interfaces by which generic code and frameworks find how to read the type. The provider plays no part: the
// format is the same everywhere.
public readonly partial struct Quantity : ISpanParsable<Quantity>
{
    static Quantity IParsable<Quantity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Quantity>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) =>
        TryParse(s, out result);

    static Quantity ISpanParsable<Quantity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var result) ? result : Parse(s.ToString());

    static bool ISpanParsable<Quantity>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) =>
        TryParse(s, out result);
}
#endif
