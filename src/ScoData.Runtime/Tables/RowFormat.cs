namespace ScoData.Tables;

/// <summary>What the writer of rows in the generator and the reader of rows in the library must agree on; both compile this file.</summary>
internal static class RowFormat
{
    /// <summary>What is added to a number, so that the small ones are printable.</summary>
    public const int Offset = 32;

    /// <summary>Surrogates are not characters, so numbers skip them.</summary>
    public const int FirstSurrogate = 0xD800;

    /// <summary>The number of surrogates.</summary>
    public const int Surrogates = 0x800;

    /// <summary>
    /// The character of 0 in the plane that is left to numbers too large for one character: the upper bits are added to it, and
    /// the lower ones follow as a number of their own. A reference to one of many kinds with many records can be so large.
    /// </summary>
    public const int FirstOfTwo = 0x100000;

    /// <summary>The smallest number of two characters.</summary>
    public const int SmallestOfTwo = FirstOfTwo - Surrogates - Offset;

    /// <summary>How many bits of a long number, or flags of fields, one number holds.</summary>
    public const int PartBits = 16;

    /// <summary>The claim names sources of its own.</summary>
    public const int OwnSources = 1;

    /// <summary>The claim has a date to which its value refers.</summary>
    public const int AsOf = 2;

    /// <summary>The claim has a note.</summary>
    public const int Note = 4;

    /// <summary>The claim is the editors' own, though the field has what sources report.</summary>
    public const int Editorial = 8;
}
