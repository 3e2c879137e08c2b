using System.Runtime.InteropServices;

namespace ScoData.Tables;

/// <summary>Comparison of ASCII texts, such as ids.</summary>
internal static class AsciiText
{
    /// <summary>
    /// Whether bytes are equal to a text of the same length. Four characters at a time, without vectors: loading them
    /// costs more than the rest of the first lookup of a process.
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
