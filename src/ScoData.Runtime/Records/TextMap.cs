using System.Collections;
#if NET
using System.Diagnostics.CodeAnalysis;
#endif

namespace ScoData;

/// <summary>Texts by their keys, such as names by language or identifiers by scheme. Immutable; at most a handful of entries.</summary>
public sealed partial class TextMap : IReadOnlyDictionary<string, string>, IEquatable<TextMap>
{
    private readonly KeyValuePair<string, string>[] _pairs;

    /// <summary>A map of some texts, in order of their keys.</summary>
    /// <param name="texts">The texts and their keys.</param>
    /// <exception cref="ArgumentNullException">The texts, or one of them, are null.</exception>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public TextMap(IEnumerable<KeyValuePair<string, string>> texts)
    {
        if (texts is null)
            throw new ArgumentNullException(nameof(texts));
        var pairs = texts.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        for (var i = 0; i < pairs.Length; i++)
        {
            if (pairs[i].Key is null || pairs[i].Value is null)
                throw new ArgumentNullException(nameof(texts), "A map of texts must not contain null.");
            if (i > 0 && pairs[i].Key == pairs[i - 1].Key)
                throw new ArgumentException($"There are two texts for '{pairs[i].Key}'.", nameof(texts));
        }

        _pairs = pairs;
    }

    private TextMap(KeyValuePair<string, string>[] pairs) => _pairs = pairs;

    /// <summary>A map without entries.</summary>
    public static TextMap Empty { get; } = new([]);

    /// <summary>A map of entries that are in order and belong to nobody else.</summary>
    internal static TextMap FromSorted(KeyValuePair<string, string>[] pairs) => new(pairs);

    /// <summary>How many entries there are.</summary>
    public int Count => _pairs.Length;

    /// <summary>The keys.</summary>
    public IEnumerable<string> Keys => _pairs.Select(pair => pair.Key);

    /// <summary>The texts.</summary>
    public IEnumerable<string> Values => _pairs.Select(pair => pair.Value);

    /// <summary>The text of a key.</summary>
    /// <param name="key">The key: a BCP 47 language tag, or the name of a scheme.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message lists the keys.</exception>
    public string this[string key] => TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException($"There is no text for '{key}'; {(Count == 0 ? "the map is empty" : "there are texts for " + string.Join(", ", Keys.Select(known => $"'{known}'")))}.");

    /// <summary>Whether a key has a text.</summary>
    /// <param name="key">The key.</param>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>The text of a key, if it has one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The text.</param>
#if NET
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
#else
    public bool TryGetValue(string key, out string value)
#endif
    {
        foreach (var pair in _pairs)
        {
            if (pair.Key == key)
            {
                value = pair.Value;
                return true;
            }
        }

        value = null!;
        return false;
    }

    /// <summary>Enumerates the entries, in order of their keys.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)_pairs).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _pairs.GetEnumerator();

    /// <summary>The entries in words: <c>mme: mme3392</c>.</summary>
    public override string ToString() => string.Join(", ", _pairs.Select(pair => Words(pair.Key, pair.Value)));

    /// <summary>Whether both have the same texts under the same keys.</summary>
    /// <param name="other">The other map.</param>
    public bool Equals(TextMap? other) => other is not null && _pairs.SequenceEqual(other._pairs);

    /// <inheritdoc cref="Equals(TextMap)"/>
    /// <param name="obj">The other map.</param>
    public override bool Equals(object? obj) => Equals(obj as TextMap);

    /// <summary>A hash code that equal maps share.</summary>
    public override int GetHashCode() => Count == 0 ? 0 : unchecked((StringComparer.Ordinal.GetHashCode(_pairs[0].Value) * 31) + Count);

    /// <summary>An entry in words.</summary>
    internal static string Words(string key, string text) => $"{key}: {text}";
}
