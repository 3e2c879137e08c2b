#if NET
using System.Diagnostics.CodeAnalysis;

namespace ScoData;

// The interfaces by which generic code and frameworks find how to read the type. The provider plays no part: the
// format is the same everywhere.
public readonly partial struct Money : ISpanParsable<Money>
{
    static Money IParsable<Money>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Money>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) =>
        TryParse(s, out result);

    static Money ISpanParsable<Money>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var result) ? result : Parse(s.ToString());

    static bool ISpanParsable<Money>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) =>
        TryParse(s, out result);
}
#endif
