namespace ScoData;

/// <summary>Small helpers that the value types share for reading and reporting text.</summary>
internal static class ValueText
{
    /// <summary>The most digits a whole number may have; every such number fits a long with room to spare.</summary>
    private const int MostDigits = 18;

    /// <summary>Reads a whole number made only of the digits 0 to 9, without leading zeros.</summary>
    internal static bool TryReadNumber(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        if (text.Length is 0 or > MostDigits || (text[0] == '0' && text.Length > 1))
            return false;
        foreach (var c in text)
        {
            if (!IsDigit(c))
            {
                number = 0;
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }

    /// <summary>Only the ten ASCII digits; digits of other scripts do not count.</summary>
    internal static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    /// <summary>The text in quotes for a message, shortened and with nothing in it that would spoil a log.</summary>
    internal static string Quote(ReadOnlySpan<char> text)
    {
        const int most = 40;
        Span<char> buffer = stackalloc char[most + 5];
        var length = 0;
        buffer[length++] = '\'';
        foreach (var c in text.Slice(0, Math.Min(text.Length, most)))
            buffer[length++] = char.IsControl(c) || char.IsSurrogate(c) ? '?' : c;
        if (text.Length > most)
        {
            "...".AsSpan().CopyTo(buffer.Slice(length));
            length += 3;
        }

        buffer[length++] = '\'';
        return buffer.Slice(0, length).ToString();
    }

    /// <summary>The order of a value and an object, for non-generic code: null comes first.</summary>
    internal static int Compare<T>(T value, object? other)
        where T : struct, IComparable<T> => other switch
        {
            null => 1,
            T same => value.CompareTo(same),
            _ => throw new ArgumentException($"A {typeof(T).Name} cannot be compared with a {other.GetType().Name}.", nameof(other)),
        };

    /// <summary>Yes or no when one of the two is certain, otherwise maybe.</summary>
    internal static Truth Decide(bool yes, bool no) => yes ? Truth.Yes : no ? Truth.No : Truth.Maybe;
}
