using System.Globalization;
using Microsoft.CodeAnalysis;
using ScoData.Generator.Collections;
using ScoData.Generator.Diagnostics;
using ScoData.Generator.Schema;
using ScoData.Generator.Yaml;
using ScoData.Tables;

namespace ScoData.Generator.Records;

/// <summary>Reads values by the type that the schema gives them, and says what is wrong with those that do not fit.</summary>
internal sealed class ValueReader(DatasetSchema schema, string file, List<Fault> faults)
{
    public Value? Read(FieldSchema field, YamlNode node)
    {
        if (!field.Type.IsList)
            return ReadSingle(field, node);

        if (node is not YamlSequence list)
        {
            Report(Faults.WrongShape, node, field.Name, "a list", RecordFileReader.Shape(node), node is YamlScalar { Text: not "" } scalar ? $"write [{scalar.Text}]" : "write the values as [a, b]");
            return null;
        }

        if (list.Items.Count == 0)
        {
            Report(Faults.WrongShape, node, field.Name, "a list with values", "an empty one", "leave the field out where nothing is known");
            return null;
        }

        return new ListValue(list.Items.Choose(item => ReadSingle(field, item)));
    }

    public string? ReadText(string name, YamlNode node)
    {
        if (node is YamlScalar { Text: var text } && !string.IsNullOrWhiteSpace(text))
        {
            if (text.Length != text.Trim().Length)
                Report(Faults.UntidyText, node, name, text[text.Length - 1] == '\n' ? "end it without a line end; for a block of text, write >- for > or |- for |" : "remove it");
            if (TextRules.Unkeepable(text) is not { } fix)
                return text;
            Report(Faults.InvalidValue, node, text.Length > 40 ? "This text" : TextRules.Printable(text), name, fix);
            return null;
        }

        if (node is YamlScalar)
            Report(Faults.WrongShape, node, name, "a value", RecordFileReader.Shape(node), "write it, or leave the key out");
        else
            Report(Faults.WrongShape, node, name, "a single value", RecordFileReader.Shape(node), "write the words, in quotes where they hold ': ' or ' #'");
        return null;
    }

    public string? ReadDate(string name, YamlNode node)
    {
        if (ReadText(name, node) is not { } text)
            return null;
        if (EdtfDate.TryParse(text, out var date))
            return date.ToString();
        Report(Faults.InvalidDate, node, text, "date", name, DateHelp);
        return null;
    }

    private const string DateHelp = "write " + DateForms;

    private const string DateForms = "2010-09-09, 2010-09, 2010, 2010-09-XX where the day is unknown, or 2010? where it is uncertain";

    private Value? ReadSingle(FieldSchema field, YamlNode node)
    {
        if (field.Type.Value is FieldValue.Names or FieldValue.Identifiers)
            return ReadMap(field, node);
        if (ReadText(field.Name, node) is not { } text)
            return null;

        switch (field.Type.Value)
        {
            case FieldValue.Text:
                return new ScalarValue(text);
            case FieldValue.Flag:
                return text is "true" or "false" ? new ScalarValue(text) : Invalid(field, node, text, "write true or false");
            case FieldValue.Integer:
                return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                    ? new ScalarValue(number.ToString(CultureInfo.InvariantCulture))
                    : Invalid(field, node, text, "write a whole number in digits alone, such as 36");
            case FieldValue.Count:
                return Quantity.TryParse(text, out var quantity)
                    ? new ScalarValue(quantity.ToDataString())
                    : Invalid(field, node, text, CountHelp(text, field.Unit));
            case FieldValue.Money:
                return Money.TryParse(text, out var money)
                    ? new ScalarValue(money.ToDataString())
                    : Invalid(field, node, text, "write the currency and the amount, such as USD 10000000000 or USD more than 5000");
            case FieldValue.Date:
                return EdtfDate.TryParse(text, out var date) ? new ScalarValue(date.ToString()) : InvalidDate(field, node, text, "date", DateHelp);
            case FieldValue.Interval:
                return EdtfInterval.TryParse(text, out var interval)
                    ? new ScalarValue(interval.ToString())
                    : InvalidDate(field, node, text, "interval", IntervalHelp(text));
            case FieldValue.Url:
                return IsUrl(text) ? new ScalarValue(text) : Invalid(field, node, text, "write the whole address, from http:// or https:// on, without spaces");
            case FieldValue.Language:
                return IsLanguage(text) ? new ScalarValue(text) : Invalid(field, node, text, "write a BCP 47 tag such as en, ru or zh-Hans");
            case FieldValue.Country:
                return text.Length is 2 or 3 && text.All(c => c is >= 'A' and <= 'Z') ? new ScalarValue(text) : Invalid(field, node, text, "write an ISO 3166-1 code in capitals, such as KZ or KAZ");
            case FieldValue.Coordinates:
                return Coordinates.TryParse(text, out var coordinates)
                    ? new ScalarValue(coordinates.ToString())
                    : Invalid(field, node, text, "write latitude and longitude in decimal degrees, such as 43.2, 76.9");
            case FieldValue.Enum:
                return ReadEnum(field, node, text);
            default:
                var targets = field.Type.Targets;
                return ReadReference(field.Name, targets, targets.Count == 1 ? targets[0] : null, (YamlScalar)node);
        }
    }

    private Value? ReadEnum(FieldSchema field, YamlNode node, string text)
    {
        var members = schema.FindEnum(field.Type.Enum!).Members;
        foreach (var member in members)
        {
            if (member.Name == text)
                return new ScalarValue(text);
        }

        var names = members.Select(member => member.Name).ToArray();
        return Invalid(field, node, text, (NearMatch.Find(text, names) is { } near ? $"did you mean '{near}'? It" : "it") + " is one of " + string.Join(", ", names));
    }

    /// <summary>A record by its id, with the kind before it where there are several.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="kinds">The kinds that may stand there.</param>
    /// <param name="usual">The kind of an id alone, or null where the kind must be named.</param>
    /// <param name="node">The id.</param>
    public ReferenceValue? ReadReference(string name, EquatableArray<string> kinds, string? usual, YamlScalar node)
    {
        var slash = node.Text.IndexOf('/');
        if (usual is not null && (slash < 0 || kinds.Count == 1))
            return new ReferenceValue(usual, node.Text, node.Index);
        var kind = slash < 0 ? "" : node.Text.Substring(0, slash);
        var id = node.Text.Substring(slash + 1);
        if (kinds.Contains(kind))
            return new ReferenceValue(kind, id, node.Index);
        Report(Faults.InvalidValue, node, node.Text, name, $"write the kind before the id, such as {kinds[0]}/{id}; the kind is one of {string.Join(", ", kinds)}");
        return null;
    }

    private Value? ReadMap(FieldSchema field, YamlNode node)
    {
        if (node is not YamlMapping { Entries.Count: > 0 } mapping)
        {
            Report(Faults.WrongShape, node, field.Name, "a mapping", RecordFileReader.Shape(node), field.Type.Value == FieldValue.Names ? "write { ru: ... }" : "write { scheme: identifier }");
            return null;
        }

        var entries = new List<MapEntry>();
        foreach (var entry in mapping.Entries)
        {
            if (TextRules.Unkeepable(entry.Key.Text) is { } fix)
                Invalid(field, entry.Key, TextRules.Printable(entry.Key.Text), fix);
            else if (field.Type.Value == FieldValue.Names && !IsLanguage(entry.Key.Text))
                Invalid(field, entry.Key, entry.Key.Text, "each key is a BCP 47 language tag such as ru or zh");
            else if (ReadText(field.Name, entry.Value) is { } text)
                entries.Add(new MapEntry(entry.Key.Text, text));
        }

        return entries.Count == 0 ? null : new MapValue(entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToEquatableArray());
    }

    private static string IntervalHelp(string text) => text.Split('/') is { Length: 2 } sides && sides.All(side => EdtfDate.TryParse(side, out _))
        ? "the end may not come before the start"
        : "write first/last such as 2010-09-09/2010-09-25, or a single date: " + DateForms;

    private static string CountHelp(string text, string? unit)
    {
        const string Forms = "write digits, alone or after 'about', 'more than', 'at least', 'less than', 'up to' or 'nearly', or '1100 to 2000', or 'hundreds'";
        if (unit is not null && text.EndsWith(" " + unit, StringComparison.Ordinal) && Quantity.TryParse(text.Substring(0, text.Length - unit.Length - 1), out var bare))
            return $"write {bare.ToDataString()}, without the unit ({unit})";
        if (!text.All(c => IsDigit(c) || IsSeparator(c)) || !text.Any(IsDigit))
            return Forms;
        // What is written here is copied into the data, so that it must be what was meant: 400.5 is not 4005.
        var digits = new string(text.Where(IsDigit).ToArray());
        var whole = digits.TrimStart('0') is { Length: > 0 } rest ? rest : "0";
        if (!Quantity.TryParse(whole, out _))
            return Forms;
        if (digits.Length == text.Length)
            return $"write {whole}, without leading zeros";
        return IsInThousands(text) ? $"write {digits}, without separators" : $"a count is a whole number; {Forms}";
    }

    /// <summary>Whether one separator divides the digits into groups of three, of which the first may be shorter.</summary>
    private static bool IsInThousands(string text)
    {
        var groups = text.Split(text.First(IsSeparator));
        return groups[0].Length is > 0 and <= 3 && groups[0][0] != '0' && groups.All(group => group.All(IsDigit)) && groups.Skip(1).All(group => group.Length == 3);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsSeparator(char c) => c is ',' or '.' or ' ' or '\'' or '\u2019' or '\u00A0' or '\u202F';

    private static bool IsUrl(string text) =>
        (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal))
        && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Host.Length > 0;

    private static bool IsLanguage(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(c => c is >= 'a' and <= 'z')
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')));
    }

    private Value? Invalid(FieldSchema field, YamlNode node, string text, string fix)
    {
        Report(Faults.InvalidValue, node, text, field.Name, fix);
        return null;
    }

    private Value? InvalidDate(FieldSchema field, YamlNode node, string text, string what, string fix)
    {
        Report(Faults.InvalidDate, node, text, what, field.Name, fix);
        return null;
    }

    private void Report(DiagnosticDescriptor descriptor, YamlNode node, params string[] arguments)
    {
        if (node is not YamlAlias) // Refused already.
            faults.Add(new Fault(descriptor, file, node.Index, arguments));
    }
}
