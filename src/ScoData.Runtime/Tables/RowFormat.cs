namespace ScoData.Tables;

/// <summary>What the writer of rows in the generator and the reader of rows in the library must agree on; both compile this one file.</summary>
internal static class RowFormat
{
    /// <summary>What is added to a number, so that the small ones are printable.</summary>
    public const int Offset = 32;

    /// <summary>The code points of surrogates stand for no character; numbers leave them out.</summary>
    public const int FirstSurrogate = 0xD800;

    /// <summary>How many there are of them.</summary>
    public const int Surrogates = 0x800;

    /// <summary>How many bits of a long number, or flags of fields, one number holds.</summary>
    public const int PartBits = 16;

    /// <summary>The claim names sources of its own.</summary>
    public const int OwnSources = 1;

    /// <summary>The claim has a date that its value is of.</summary>
    public const int AsOf = 2;

    /// <summary>The claim has a note.</summary>
    public const int Note = 4;
}
