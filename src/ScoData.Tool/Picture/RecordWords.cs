using System.Globalization;
using ScoData.Formatting;
using ScoData.Tool.Output;

namespace ScoData.Tool.Picture;

/// <summary>Says in words what the picture shows of a record.</summary>
internal static class RecordWords
{
    /// <summary>The words that stand for a thing that took place.</summary>
    private const string Held = "held";

    /// <summary>The word of a vocabulary that a field holds, as the data writes it; empty where no source gives the field.</summary>
    /// <param name="record">The record.</param>
    /// <param name="field">The name of the field.</param>
    public static string Word(ScoRecord record, string field) =>
        record.ClaimsOn(field) is [var claim, ..] ? DataText.Of(claim) : "";

    /// <summary>A word as the picture shows it: <c>anti-terror</c> becomes <c>Anti-terror</c>, other hyphens spaces.</summary>
    /// <param name="word">The word of a vocabulary.</param>
    public static string Title(string word) => word.Length == 0 ? "Other" : $"{char.ToUpperInvariant(word[0])}{word[1..]}";

    /// <summary>A count in few letters: <c>&gt;5,000</c>, <c>~600</c>, <c>1,100–2,000</c>.</summary>
    /// <param name="count">The count.</param>
    public static string Short(Quantity count)
    {
        var sign = count.Comparator switch
        {
            Comparator.About => "~",
            Comparator.MoreThan => ">",
            Comparator.AtLeast => "≥",
            Comparator.LessThan or Comparator.Nearly => "<",
            Comparator.UpTo => "≤",
            _ => "",
        };
        return count.Best is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"{sign}{number:N0}")
            : count.ToString().Replace(" to ", "–", StringComparison.Ordinal);
    }

    /// <summary>Whether a source says that it took place.</summary>
    /// <param name="record">A record with a status.</param>
    public static bool WasHeld(ScoRecord record) => Word(record, nameof(Meeting.Status)) == Held;

    /// <summary>Whether sources disagree on when it was.</summary>
    /// <param name="record">The record.</param>
    public static bool IsDisputed(ScoRecord record) => record.AgreementOn(record.Kind.TimeField!.Name).IsDisagreement();

    /// <summary>The name of the record, its date, other facts, and what is doubtful about these.</summary>
    /// <param name="record">The record.</param>
    /// <param name="fields">The other facts, by the names of their fields.</param>
    public static string Tooltip(ScoRecord record, params string[] fields)
    {
        var shown = fields.Prepend(record.Kind.TimeField!.Name).Select(record.ClaimsOn).Where(claims => claims.Count > 0).ToArray();
        var lines = new List<string> { record.Label };
        lines.AddRange(shown.Select(claims => Fact(claims[0], record)).Where(text => text != Held));
        lines.AddRange(shown
            .Where(claims => record.AgreementOn(claims[0].Field.Name).IsDisagreement())
            .Select(claims => $"Sources disagree on {claims[0].Field.Name}: {string.Join(" | ", claims.Select(claim => claim.Text).Distinct())}"));
        return string.Join('\n', lines);
    }

    // A date other than that of the record does not speak for itself.
    private static string Fact(Claim claim, ScoRecord record) =>
        claim.Field.Type is { ValueType: FieldValueType.Date, IsList: false } && claim.Field != record.Kind.TimeField ? $"{claim.Field.Name.Replace('-', ' ')} {claim.Text}" : claim.Text;
}
