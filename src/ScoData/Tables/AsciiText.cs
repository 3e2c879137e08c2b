#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace ScoData.Tables;

/// <summary>Texts of the characters that ids have.</summary>
internal static class AsciiText
{
    /// <summary>Whether bytes hold a text of the same length.</summary>
#if NET
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
#endif
    public static bool Equal(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> text)
    {
#if NET
        // Eight characters at a time, the last eight overlapping those before: an id is too short for the general methods to pay.
        if (Vector128.IsHardwareAccelerated && text.Length >= Vector128<ushort>.Count && bytes.Length == text.Length)
        {
            var last = text.Length - Vector128<ushort>.Count;
            var differences = Differences(bytes, text, last);
            for (var i = 0; i < last; i += Vector128<ushort>.Count)
                differences |= Differences(bytes, text, i);
            return differences == Vector128<ushort>.Zero;
        }
#endif
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != text[i])
                return false;
        }

        return true;
    }

#if NET
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Differences(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> text, int start)
    {
        var eight = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(bytes), start));
        var written = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), (nuint)start);
        return Vector128.WidenLower(Vector128.CreateScalarUnsafe(eight).AsByte()) ^ written;
    }
#endif
}
