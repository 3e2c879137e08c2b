namespace ScoData.FrontEnd.Naming;

/// <summary>Names of kinds, and their form in messages.</summary>
internal static class KindName
{
    /// <summary>Whether the kind is one of another dataset: these are named by their classes, with the namespace.</summary>
    public static bool IsForeign(string kind) => kind.IndexOf('.') >= 0;

    /// <summary><c>exercise series</c>, both for an own <c>exercise-series</c> and for a foreign <c>ScoData.ExerciseSeries</c>.</summary>
    public static string Words(string kind) =>
        IsForeign(kind) ? CSharpName.Words(kind.Substring(kind.LastIndexOf('.') + 1)) : kind.Replace('-', ' ');

    /// <summary>Whether a word is a plural of the name of a kind, regular or one of the few irregular ones that name kinds.</summary>
    public static bool IsPlural(string word, string name) =>
        word == name + "s"
        || word == name + "es"
        || (name.EndsWith("y", StringComparison.Ordinal) && word == Stem(name, 1) + "ies")
        || (name.EndsWith("person", StringComparison.Ordinal) && word == Stem(name, 6) + "people")
        || (name.EndsWith("child", StringComparison.Ordinal) && word == name + "ren")
        || (name.EndsWith("man", StringComparison.Ordinal) && word == Stem(name, 3) + "men");

    /// <summary><c>an exercise series</c>.</summary>
    public static string WithArticle(string kind)
    {
        var words = Words(kind);
        return (words[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + words;
    }

    private static string Stem(string name, int ending) => name.Substring(0, name.Length - ending);
}
