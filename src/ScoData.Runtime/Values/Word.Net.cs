#if NET
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ScoData;

// The interfaces by which generic code and frameworks read and write the type. The provider is ignored: words do not
// depend on the culture.
public readonly partial struct Word<TEnum> : ISpanParsable<Word<TEnum>>, IFormattable
{
    static Word<TEnum> IParsable<Word<TEnum>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a word, for frameworks: some look for this method by its name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Word<TEnum> result) => TryParse(s, out result);

    static Word<TEnum> ISpanParsable<Word<TEnum>>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Word<TEnum>>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Word<TEnum> result) => TryFind(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        format is null or "" or "G" or "g" ? ToString() : throw new FormatException("The only supported format is \"G\".");
}
#endif
