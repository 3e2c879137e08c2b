namespace ScoData.FrontEnd.Naming;

/// <summary>Names of kinds, and their form in messages.</summary>
internal static class KindName
{
    /// <summary>Whether the kind is one of another dataset: these are named by their classes, with the namespace.</summary>
    public static bool IsForeign(string kind) => kind.IndexOf('.') >= 0;

    /// <summary><c>exercise series</c>, both for an own <c>exercise-series</c> and for a foreign <c>ScoData.ExerciseSeries</c>.</summary>
    public static string Words(string kind) =>
        IsForeign(kind) ? CSharpName.Words(kind.Substring(kind.LastIndexOf('.') + 1)) : kind.Replace('-', ' ');

    /// <summary><c>an exercise series</c>.</summary>
    public static string WithArticle(string kind)
    {
        var words = Words(kind);
        return (words[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + words;
    }
}
