#if NET
using System.Runtime.InteropServices;
#endif
using System.Text;

namespace ScoData.Tables;

/// <summary>
/// The texts of rows, which are valid UTF-8 since the compiler wrote them. Where the runtime has nothing better to do with
/// it yet, its own decoder costs more than all else of the first touch of a record, for the vectors that it has to load.
/// </summary>
internal static class RowText
{
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
#if NET
        // What is ASCII is Latin-1 too, which is read without them.
        return IsAscii(utf8) ? Encoding.Latin1.GetString(utf8) : DecodeAll(utf8);
    }

    private static bool IsAscii(ReadOnlySpan<byte> bytes)
    {
        // Eight at a time, then those that are left.
        while (bytes.Length >= sizeof(ulong))
        {
            if ((MemoryMarshal.Read<ulong>(bytes) & 0x8080808080808080) != 0)
                return false;
            bytes = bytes.Slice(sizeof(ulong));
        }

        foreach (var last in bytes)
        {
            if (last >= 0x80)
                return false;
        }

        return true;
    }

    private static string DecodeAll(ReadOnlySpan<byte> utf8)
    {
        var text = new char[utf8.Length];
        var length = 0;
        for (var i = 0; i < utf8.Length;)
        {
            int first = utf8[i++];
            var more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
            var code = more == 0 ? first : first & (0x3F >> more);
            for (; more > 0; more--)
                code = (code << 6) | (utf8[i++] & 0x3F);
            if (code < 0x10000)
                text[length++] = (char)code;
            else
            {
                text[length++] = (char)(0xD7C0 + (code >> 10));
                text[length++] = (char)(0xDC00 + (code & 0x3FF));
            }
        }

        return new string(text, 0, length);
    }
#else
        return Encoding.UTF8.GetString(utf8.ToArray());
    }
#endif
}
