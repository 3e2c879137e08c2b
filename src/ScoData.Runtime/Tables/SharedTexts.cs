namespace ScoData.Tables;

/// <summary>
/// Texts that were read lately. Items of lists, keys and currencies are the same in many records: the later ones get the
/// object of the first, as they would get the literal of an assembly.
/// </summary>
internal static class SharedTexts
{
    private const int Most = 256;

    private static readonly string?[] Recent = new string?[Most];

    /// <summary>An equal text that is known already, or else this one. Threads may disagree on which is known; both are right.</summary>
    public static string Of(string text)
    {
        if (text.Length == 0)
            return "";
        // Short, since the first touch of a record compiles it.
        ref var recent = ref Recent[((text.Length * 31) + (text[0] * 7) + text[text.Length - 1]) % Most];
        var known = recent;
        if (known == text)
            return known;
        recent = text;
        return text;
    }
}
