using System.Collections;
using System.Collections.Immutable;

namespace ScoData;

/// <summary>The preferred values of a record by the names of its fields, of whatever dataset it is; null if it has no such field or value.</summary>
internal sealed class PreferredValues(ScoRecord record)
{
    public string? Text(string field) => Find(field)?.Value as string;

    public ImmutableArray<string> Texts(string field) => Find(field)?.Value switch
    {
        ImmutableArray<string> texts => texts,
        string text => [text],
        _ => ImmutableArray<string>.Empty,
    };

    public EdtfInterval? Interval(string field) => Find(field)?.Value switch
    {
        EdtfInterval interval => interval,
        EdtfDate date => date,
        _ => null,
    };

    public EdtfDate? Date(string field) => Find(field)?.Value as EdtfDate?;

    public ScoRecord? Record(string field) => Find(field)?.Value as ScoRecord;

    /// <summary>The word of a vocabulary. Another dataset has its own enum for it; the words are the same.</summary>
    public T? Word<T>(string field)
        where T : struct, Enum =>
        Find(field) is { Value: Enum word } claim && Enum.TryParse(NameOf(word, claim.Field), ignoreCase: true, out T known) ? known : null;

    /// <summary>Whether a list of words holds one.</summary>
    public bool Has<T>(string field, T word)
        where T : struct, Enum =>
        Find(field) is { Value: IEnumerable list } claim
        && list.OfType<Enum>().Any(item => string.Equals(NameOf(item, claim.Field), word.ToString(), StringComparison.OrdinalIgnoreCase));

    private static string NameOf(Enum word, FieldInfo field) =>
        field.NameOf(word).Replace("-", "");

    private Claim? Find(string field) => record.Claims.FirstOrDefault(claim => claim.Rank == ClaimRank.Preferred && claim.Field.Name == field);
}
