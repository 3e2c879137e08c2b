using System.Collections;
using System.Globalization;
using System.Text;

namespace ScoData.Tool.Tests.Export;

/// <summary>Reads values from the form that the data has them in, and compares them with those of the library.</summary>
internal static class DataForm
{
    /// <summary>Whether a text says the value of a field.</summary>
    public static void Says(object expected, FieldInfo field, string text)
    {
        if (expected is TextMap map)
            Assert.Equal(map, Items(text).Select(item => item.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], pair[1])));
        else if (field.IsList && expected is IEnumerable list)
            Assert.Equal(list.Cast<object>(), Items(text).Zip(list.Cast<object>(), (item, like) => Read(like, field, item)));
        else
            Assert.Equal(expected, Read(expected, field, text));
    }

    /// <summary>The items of a list in one cell.</summary>
    public static IReadOnlyList<string> Items(string cell)
    {
        var items = new List<StringBuilder> { new() };
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '|')
                items.Add(new StringBuilder());
            else
                items[^1].Append(cell[i] == '\\' ? cell[++i] : cell[i]);
        }

        return [.. items.Select(item => item.ToString())];
    }

    /// <summary>The record of a field that an id, or kind and id, names.</summary>
    public static ScoRecord? Record(FieldInfo field, string text)
    {
        return text.Split('/') is [var plural, var id]
            ? ScoDataset.Kinds.Single(kind => kind.Plural == plural && field.Type.Targets.Contains(kind.Name)).Find(id)
            : ScoDataset.Kinds.Single(kind => kind.Name == field.Type.Name.Replace("list of ", "", StringComparison.Ordinal)).Find(text);
    }

    /// <summary>The value that a text stands for, of the type of another one.</summary>
    public static object? Read(object like, FieldInfo field, string text) => like switch
    {
        bool => bool.Parse(text),
        int => int.Parse(text, CultureInfo.InvariantCulture),
        Enum => Enum.ToObject(like.GetType(), field.Values.Select(value => value.Name).ToList().IndexOf(text)),
        ScoRecord => Record(field, text),
        Quantity => Quantity.Parse(text),
        Money => Money.Parse(text),
        EdtfDate => EdtfDate.Parse(text),
        EdtfInterval => EdtfInterval.Parse(text),
        Coordinates => Coordinates.Parse(text),
        _ => text,
    };
}
