using System.Runtime.InteropServices;

namespace ScoData.Tables;

/// <summary>Texts of the characters that ids have.</summary>
internal static class AsciiText
{
    /// <summary>
    /// Whether bytes hold a text of the same length. Four characters at a time, without the runtime's vectors: to load
    /// these costs the first lookup of a process more than all else of it.
    /// </summary>
    public static bool Equal(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> text)
    {
        var i = 0;
        if (BitConverter.IsLittleEndian)
        {
            for (; i + 4 <= text.Length; i += 4)
            {
                if (Widen(MemoryMarshal.Read<uint>(bytes.Slice(i))) != MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.Slice(i))))
                    return false;
            }
        }

        for (; i < text.Length; i++)
        {
            if (bytes[i] != text[i])
                return false;
        }

        return true;
    }

    /// <summary>Four bytes as four characters.</summary>
    private static ulong Widen(uint bytes)
    {
        ulong wide = bytes;
        wide = (wide | (wide << 16)) & 0x0000_FFFF_0000_FFFF;
        return (wide | (wide << 8)) & 0x00FF_00FF_00FF_00FF;
    }
}
