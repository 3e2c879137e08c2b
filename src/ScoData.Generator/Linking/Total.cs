using ScoData.Generator.Records;

namespace ScoData.Generator.Linking;

/// <summary>A count of a record of which others may be parts.</summary>
internal sealed record Total(string Kind, string Id, string Field, long Most, string Stated)
{
    public static void Find(IReadOnlyCollection<string> names, Record record, List<Total> found)
    {
        foreach (var field in record.Fields)
        {
            if (names.Contains(field.Name) && CountOf(field) is { High: { } most } stated)
                found.Add(new Total(record.Identity.Kind, record.Identity.Id, field.Name, most, stated.ToDataString()));
        }
    }

    public static Quantity? CountOf(Field field) =>
        field.Claims[0].Value is ScalarValue { Text: var text } && Quantity.TryParse(text, out var count) ? count : null;
}
