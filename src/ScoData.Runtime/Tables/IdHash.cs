using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ScoData.Tables;

/// <summary>
/// The hash for looking up records by id. The generator lays out the slots with it and the library looks
/// them up with it, so both compile this file, and the result is the same on every machine.
/// </summary>
internal static class IdHash
{
    /// <summary>The bits of a slot that hold a place from 1; those above hold a part of the hash, so that ids are rarely compared without a match.</summary>
    public const uint PlaceBits = 0xFFFFF;

    /// <summary>By sixteen characters of an id: its first four, four in the middle, and the last eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint OfPart(ReadOnlySpan<char> id)
    {
        if (id.Length < 8)
            return OfAll(id);
        var hash = unchecked(
            (Four(id, 0) * 0x9E3779B97F4A7C15)
            ^ (Four(id, (id.Length - 4) / 2) * 0xC2B2AE3D27D4EB4F)
            ^ (Four(id, id.Length - 8) * 0x165667B19E3779F9)
            ^ ((Four(id, id.Length - 4) + (ulong)id.Length) * 0xD6E8FEB86659FD93));
        return unchecked((uint)((hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15 >> 32));
    }

    /// <summary>By all characters, for ids that share those sixteen.</summary>
    public static uint OfAll(ReadOnlySpan<char> id)
    {
        // FNV-1a, two characters at a time.
        var hash = 2166136261u;
        var i = 0;
        for (; i + 1 < id.Length; i += 2)
            hash = unchecked((hash ^ (id[i] | ((uint)id[i + 1] << 16))) * 16777619u);
        if (i < id.Length)
            hash = unchecked((hash ^ id[i]) * 16777619u);
        hash = unchecked((hash ^ (hash >> 15)) * 0x85EBCA6Bu);
        return hash ^ (hash >> 13);
    }

    /// <summary>How many slots a table of <paramref name="count"/> ids has: a power of two, at most half full.</summary>
    public static int SlotsFor(int count)
    {
        var slots = 1;
        while (slots < count * 2)
            slots *= 2;
        return slots;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ReadOnlySpan<char> id, int at)
    {
        var four = id.Slice(at, 4);
        return BitConverter.IsLittleEndian
            ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(four))
            : four[0] | ((ulong)four[1] << 16) | ((ulong)four[2] << 32) | ((ulong)four[3] << 48);
    }
}
