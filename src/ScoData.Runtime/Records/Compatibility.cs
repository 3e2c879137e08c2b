using System.Collections;

namespace ScoData;

/// <summary>Tells whether two values of a field can both be true.</summary>
internal static class Compatibility
{
    public static bool Of(Claim first, Claim second) => first.Field.IsOpen || Of(first.Value, second.Value, first.Field);

    /// <summary>Whether two claims are about different times: each names a day, and the days certainly differ.</summary>
    public static bool AreSuccessive(EdtfDate? first, EdtfDate? second) => first is { } one && second is { } other && one.SameAs(other) == Truth.No;

    private static bool Of(object first, object second, FieldInfo field) => (first, second) switch
    {
        (Quantity one, Quantity other) => one.CanEqual(other),
        (Measurement one, Measurement other) => one.CanEqual(other),
        (EdtfDate one, EdtfDate other) => one.SameAs(other) != Truth.No,
        (EdtfInterval one, EdtfInterval other) => one.CanEqual(other),
        (Enum one, Enum other) => IsWithin(field.NameOf(one), field.NameOf(other), field) || IsWithin(field.NameOf(other), field.NameOf(one), field),
        (string one, string other) => one == other,
        (IEnumerable one, IEnumerable other) => IsPart(one, other, field) || IsPart(other, one, field),
        _ => first.Equals(second),
    };

    /// <summary>Whether a word is the other one, or a narrower one.</summary>
    private static bool IsWithin(string word, string other, FieldInfo field)
    {
        for (var i = 0; i <= field.Values.Count; i++)
        {
            if (word == other)
                return true;
            if (field.Values.First(value => value.Name == word).Broader is not { } broader)
                return false;
            word = broader;
        }

        return false;
    }

    private static bool IsPart(IEnumerable part, IEnumerable whole, FieldInfo field) => !ValueWords.Items(part, field).Except(ValueWords.Items(whole, field), StringComparer.Ordinal).Any();
}
