using ScoData.Generator.Linking;
using ScoData.Generator.Records;
using ScoData.Generator.Schema;
using ScoData.Tables;

namespace ScoData.Generator.Emit;

/// <summary>Values in words, as tooltips show them.</summary>
internal static class Words
{
    public static string Of(Value value, FieldSchema field) =>
        field is { Unit: { } unit, Type.Value: FieldValue.Count } && value is ScalarValue { Text: var text }
            ? Quantity.Parse(text).CountOf(unit)
            : Plain(value, field.Type.Value);

    private static string Plain(Value value, FieldValue type) => value switch
    {
        ListValue list => ListText.Join(list.Items.Select(item => Plain(item, type))),
        MapValue map => string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {entry.Text}")),
        LinkedReference reference => reference.Label,
        ScalarValue { Text: var text } => type switch
        {
            FieldValue.Enum => text.Replace('-', ' '),
            FieldValue.Flag => text == "true" ? "yes" : "no",
            FieldValue.Count => Quantity.Parse(text).ToString(),
            FieldValue.Money => Money.Parse(text).ToString(),
            FieldValue.Date => EdtfDate.Parse(text).ToReadableString(),
            FieldValue.Interval => EdtfInterval.Parse(text).ToReadableString(),
            _ => text,
        },
        _ => "",
    };
}
