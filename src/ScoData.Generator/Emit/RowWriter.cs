using System.Text;
using ScoData.Generator.Collections;
using ScoData.Generator.Linking;
using ScoData.Generator.Records;
using ScoData.Generator.Schema;
using ScoData.Tables;

namespace ScoData.Generator.Emit;

/// <summary>Writes rows as <c>ScoData.Tables.RowReader</c> reads them: the counterpart of that type, member for member.</summary>
internal sealed class RowWriter(LinkedKind kind)
{
    private readonly StringBuilder _text = new();

    /// <summary>How many bytes are written.</summary>
    public int Position { get; private set; }

    public override string ToString() => _text.ToString();

    public void Number(int number)
    {
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

    public void Presence(IEnumerable<LinkedField> fields)
    {
        var present = fields.Aggregate(0UL, (bits, field) => bits | (1UL << field.Index));
        for (var shift = 0; shift < kind.Kind.Fields.Count; shift += RowFormat.PartBits)
            Number(Part(present, shift));
    }

    public void Value(FieldSchema field, Value value)
    {
        if (value is ListValue list)
        {
            Number(list.Items.Count);
            foreach (var item in list.Items)
                Single(field.Type, item);
        }
        else
            Single(field.Type, value);
    }

    public void Date(string edtf) => Bits(EdtfDate.Parse(edtf).Bits);

    public void Sources(EquatableArray<LinkedSource> sources)
    {
        Number(sources.Count);
        foreach (var source in sources)
        {
            Number(Code(kind.SourceKinds, source.Source));
            Number(source.Locator is null ? 0 : 1);
            if (source.Locator is { } locator)
                Text(locator);
        }
    }

    /// <summary>The number by which a row refers to a record: where there may be several kinds it tells the kind too.</summary>
    private static int Code(EquatableArray<string> kinds, LinkedReference reference)
    {
        for (var i = 0; i < kinds.Count; i++)
        {
            if (kinds[i] == reference.Kind)
                return (reference.Ordinal * kinds.Count) + i;
        }

        return 0;
    }

    private void Single(FieldType type, Value value)
    {
        switch (value)
        {
            case LinkedReference reference:
                Number(Code(type.Targets, reference));
                break;
            case MapValue map:
                Number(map.Entries.Count);
                foreach (var entry in map.Entries)
                {
                    Text(entry.Key);
                    Text(entry.Text);
                }

                break;
            case ScalarValue scalar:
                Scalar(type, scalar.Text);
                break;
        }
    }

    private void Scalar(FieldType type, string text)
    {
        switch (type.Value)
        {
            case FieldValue.Flag:
                Number(text == "true" ? 1 : 0);
                break;
            case FieldValue.Integer:
                Bits(unchecked((ulong)int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)));
                break;
            case FieldValue.Count:
                Count(Quantity.Parse(text));
                break;
            case FieldValue.Money:
                var money = Money.Parse(text);
                Text(money.Currency);
                Count(money.Amount);
                break;
            case FieldValue.Date:
                Date(text);
                break;
            case FieldValue.Interval:
                var interval = EdtfInterval.Parse(text);
                Bits(interval.StartBits);
                Bits(interval.EndBits);
                break;
            case FieldValue.Enum:
                Number(EnumIndex(type.Enum!, text));
                break;
            default:
                Text(text);
                break;
        }
    }

    private int EnumIndex(string name, string member)
    {
        var index = 0;
        foreach (var known in kind.Enums.First(schema => schema.Name == name).Members)
        {
            if (known.Name == member)
                break;
            index++;
        }

        return index;
    }

    private void Count(Quantity quantity)
    {
        Number((int)quantity.Comparator);
        Bits(unchecked((ulong)quantity.Number));
        Bits(unchecked((ulong)quantity.Number2));
    }

    private void Bits(ulong bits)
    {
        var parts = 0;
        while (RowFormat.PartBits * parts < 64 && bits >> (RowFormat.PartBits * parts) != 0)
            parts++;
        Number(parts);
        for (var i = 0; i < parts; i++)
            Number(Part(bits, RowFormat.PartBits * i));
    }

    private static int Part(ulong bits, int shift) => (int)(bits >> shift & ((1UL << RowFormat.PartBits) - 1));

    private void Append(string text)
    {
        _text.Append(text);
        Position += Encoding.UTF8.GetByteCount(text);
    }
}
