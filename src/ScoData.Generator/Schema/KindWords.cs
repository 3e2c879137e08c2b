using ScoData.Generator.References;

namespace ScoData.Generator.Schema;

/// <summary>Kinds in a sentence.</summary>
internal static class KindWords
{
    /// <summary>An own <c>exercise-series</c> and a foreign <c>ScoData.ExerciseSeries</c> are both an <c>exercise series</c>.</summary>
    public static string Of(string kind) =>
        ForeignNames.IsForeign(kind) ? CSharpName.Words(kind.Substring(kind.LastIndexOf('.') + 1)) : kind.Replace('-', ' ');

    /// <summary><c>an exercise series</c>.</summary>
    public static string WithArticle(string kind)
    {
        var words = Of(kind);
        return (words[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + words;
    }
}
