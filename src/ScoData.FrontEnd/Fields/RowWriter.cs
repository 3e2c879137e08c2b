using System.Text;
using ScoData.Tables;

namespace ScoData.FrontEnd.Fields;

/// <summary>Writes rows as <c>ScoData.Tables.RowReader</c> reads them: the counterpart of that type, member for member.</summary>
internal sealed class RowWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>How many bytes are written.</summary>
    public int Position { get; private set; }

    public override string ToString() => _text.ToString();

    public void Number(int number)
    {
        if (number >= RowFormat.SmallestOfTwo)
        {
            Append(char.ConvertFromUtf32(RowFormat.FirstOfTwo + (number >> RowFormat.PartBits)));
            number = Part((ulong)number, 0);
        }

        var code = number + RowFormat.Offset;
        if (code >= RowFormat.FirstSurrogate)
            code += RowFormat.Surrogates;
        if (code < 0x10000)
        {
            _text.Append((char)code);
            Position += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
        }
        else
            Append(char.ConvertFromUtf32(code));
    }

    public void Text(string text)
    {
        Number(Encoding.UTF8.GetByteCount(text));
        Append(text);
    }

    public void Bits(ulong bits)
    {
        var parts = 0;
        while (RowFormat.PartBits * parts < 64 && bits >> (RowFormat.PartBits * parts) != 0)
            parts++;
        Number(parts);
        for (var i = 0; i < parts; i++)
            Number(Part(bits, RowFormat.PartBits * i));
    }

    public void Integer(long number) => Bits(unchecked((ulong)number));

    public void Date(EdtfDate date) => Bits(date.Bits);

    public void Count(Quantity quantity)
    {
        Number((int)quantity.Comparator);
        Integer(quantity.Number);
        Integer(quantity.Number2);
    }

    public void Measurement(Measurement measurement)
    {
        Number((int)measurement.Comparator);
        Bits(measurement.Number.Bits);
        Bits(measurement.Number2.Bits);
    }

    public void Coordinates(Coordinates position)
    {
        Integer(position.LatitudeUnits);
        Number(position.LatitudeDecimals);
        Integer(position.LongitudeUnits);
        Number(position.LongitudeDecimals);
    }

    /// <summary>Writes which of the fields of a kind the row has.</summary>
    /// <param name="present">The fields that it has, by their indexes.</param>
    /// <param name="count">How many fields the kind has.</param>
    public void Presence(IEnumerable<int> present, int count)
    {
        var bits = present.Aggregate(0UL, (all, field) => all | (1UL << field));
        for (var shift = 0; shift < count; shift += RowFormat.PartBits)
            Number(Part(bits, shift));
    }

    private static int Part(ulong bits, int shift) => (int)(bits >> shift & ((1UL << RowFormat.PartBits) - 1));

    private void Append(string text)
    {
        _text.Append(text);
        Position += Encoding.UTF8.GetByteCount(text);
    }
}
