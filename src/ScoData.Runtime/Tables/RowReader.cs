using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ScoData.Tables;

/// <summary>
/// Reads a row of a table. A row is UTF-8 text: a number is one character (two beyond a million), 32 above the number and past the
/// surrogates, so that the compiler stores rows as string literals and small numbers take one byte.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct RowReader
{
    private readonly ReadOnlySpan<byte> _data;
    private int _position;
    private ulong _present;

    internal RowReader(ReadOnlySpan<byte> data, int position)
    {
        _data = data;
        _position = position;
        _present = 0;
    }

    /// <summary>A number from 0 up.</summary>
    public int Number()
    {
        int first = _data[_position++];
        if (first < 0x80)
            return first - RowFormat.Offset;

        var more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        var code = first & (0x3F >> more);
        for (; more > 0; more--)
            code = (code << 6) | (_data[_position++] & 0x3F);
        if (code >= RowFormat.FirstOfTwo)
            return ((code - RowFormat.FirstOfTwo) << RowFormat.PartBits) | Number();
        return (code >= RowFormat.FirstSurrogate ? code - RowFormat.Surrogates : code) - RowFormat.Offset;
    }

    /// <summary>A number of 64 bits, in as many 16-bit parts as it needs.</summary>
    [CLSCompliant(false)]
    public ulong Bits()
    {
        var parts = Number();
        var bits = 0UL;
        for (var i = 0; i < parts; i++)
            bits |= (ulong)Number() << (RowFormat.PartBits * i);
        return bits;
    }

    /// <summary>A whole number with a sign.</summary>
    public long Integer() => unchecked((long)Bits());

    /// <summary>A flag.</summary>
    public bool Flag() => Number() != 0;

    /// <summary>A text.</summary>
    public string Text()
    {
        var length = Number();
        var bytes = _data.Slice(_position, length);
        _position += length;
        return RowText.Decode(bytes);
    }

    /// <summary>A list of texts.</summary>
    public string[] Texts()
    {
        var texts = new string[Number()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = SharedTexts.Of(Text());
        return texts;
    }

    /// <summary>A list of other values.</summary>
    /// <param name="read">Reads one of them.</param>
    public T[] List<T>(RowValue<T> read)
    {
        var values = new T[Number()];
        for (var i = 0; i < values.Length; i++)
            values[i] = read(ref this);
        return values;
    }

    /// <summary>A date.</summary>
    public EdtfDate Date() => EdtfDate.FromBits(Bits());

    /// <summary>An interval.</summary>
    public EdtfInterval Interval()
    {
        var start = Bits();
        return EdtfInterval.FromBits(start, Bits());
    }

    /// <summary>A count.</summary>
    public Quantity Count()
    {
        var comparator = (Comparator)Number();
        var first = Integer();
        return Quantity.FromParts(comparator, first, Integer());
    }

    /// <summary>A measured number.</summary>
    public Measurement Measurement()
    {
        var comparator = (Comparator)Number();
        var first = MeasuredNumber.FromBits(Bits());
        return global::ScoData.Measurement.FromParts(comparator, first, MeasuredNumber.FromBits(Bits()));
    }

    /// <summary>A sum of money.</summary>
    public Money Money()
    {
        var currency = SharedTexts.Of(Text());
        return global::ScoData.Money.FromParts(currency, Count());
    }

    /// <summary>Coordinates.</summary>
    public Coordinates Coordinates()
    {
        var latitude = (int)Integer();
        var latitudeDecimals = Number();
        var longitude = (int)Integer();
        return global::ScoData.Coordinates.FromParts(latitude, latitudeDecimals, longitude, Number());
    }

    /// <summary>Texts by their keys.</summary>
    public TextMap Map()
    {
        var pairs = new KeyValuePair<string, string>[Number()];
        for (var i = 0; i < pairs.Length; i++)
        {
            var key = SharedTexts.Of(Text());
            pairs[i] = new KeyValuePair<string, string>(key, Text());
        }

        return TextMap.FromSorted(pairs);
    }

    /// <summary>The places of records in their table.</summary>
    public int[] Ordinals()
    {
        var ordinals = new int[Number()];
        for (var i = 0; i < ordinals.Length; i++)
            ordinals[i] = Number();
        return ordinals;
    }

    /// <summary>Reads which fields the row has.</summary>
    public void ReadPresence(int fields)
    {
        _present = 0;
        for (var shift = 0; shift < fields; shift += RowFormat.PartBits)
            _present |= (ulong)Number() << shift;
    }

    /// <summary>Whether the row has a field, by its place among the fields of the kind.</summary>
    public readonly bool Has(int field) => (_present >> field & 1) != 0;

    /// <summary>Whether a row starts with a text. Ids are ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool StartsWith(ReadOnlySpan<byte> data, int position, ReadOnlySpan<char> text)
    {
        var row = new RowReader(data, position);
        if (row.Number() != text.Length)
            return false;
        return AsciiText.Equal(data.Slice(row._position, text.Length), text);
    }
}

/// <summary>Reads one value of a row.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T RowValue<out T>(ref RowReader row);
