#if NET
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ScoData;

// The interfaces by which generic code and frameworks find how to read the type. The provider plays no part: the
// format is the same everywhere.
[JsonConverter(typeof(CoordinatesJsonConverter))]
public readonly partial struct Coordinates : ISpanParsable<Coordinates>
{
    static Coordinates IParsable<Coordinates>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Coordinates>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Coordinates result) =>
        TryParse(s, out result);

    static Coordinates ISpanParsable<Coordinates>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var result) ? result : Parse(s.ToString());

    static bool ISpanParsable<Coordinates>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Coordinates result) =>
        TryParse(s, out result);
}
#endif
