namespace ScoData.FrontEnd.Naming;

/// <summary>Names of kinds, and kinds in a sentence.</summary>
internal static class KindName
{
    /// <summary>Whether the kind is one of another dataset: these are named by their classes, with the namespace.</summary>
    public static bool IsForeign(string kind) => kind.IndexOf('.') >= 0;

    /// <summary>An own <c>exercise-series</c> and a foreign <c>ScoData.ExerciseSeries</c> are both an <c>exercise series</c>.</summary>
    public static string Words(string kind) =>
        IsForeign(kind) ? CSharpName.Words(kind.Substring(kind.LastIndexOf('.') + 1)) : kind.Replace('-', ' ');

    /// <summary><c>an exercise series</c>.</summary>
    public static string WithArticle(string kind)
    {
        var words = Words(kind);
        return (words[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + words;
    }
}
