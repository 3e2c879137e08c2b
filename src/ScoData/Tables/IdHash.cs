namespace ScoData.Tables;

/// <summary>
/// The hash by which an id finds its record. The generator lays out the slots with it and the library looks
/// them up with it, so both compile this one file.
/// </summary>
internal static class IdHash
{
    public static uint Of(ReadOnlySpan<char> id)
    {
        // FNV-1a, two characters at a time; ids are short, and every machine must come to the same number.
        var hash = 2166136261u;
        var i = 0;
        for (; i + 1 < id.Length; i += 2)
            hash = unchecked((hash ^ (id[i] | ((uint)id[i + 1] << 16))) * 16777619u);
        if (i < id.Length)
            hash = unchecked((hash ^ id[i]) * 16777619u);
        return hash ^ (hash >> 15);
    }

    /// <summary>How many slots a table of <paramref name="count"/> ids has: a power of two, at most half full.</summary>
    public static int SlotsFor(int count)
    {
        var slots = 1;
        while (slots < count * 2)
            slots *= 2;
        return slots;
    }
}
