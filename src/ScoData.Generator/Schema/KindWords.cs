using System.Text;
using ScoData.Generator.References;

namespace ScoData.Generator.Schema;

/// <summary>Kinds in a sentence.</summary>
internal static class KindWords
{
    /// <summary>An own <c>exercise-series</c> and a foreign <c>ScoData.ExerciseSeries</c> are both an <c>exercise series</c>.</summary>
    public static string Of(string kind)
    {
        if (!ForeignNames.IsForeign(kind))
            return kind.Replace('-', ' ');
        var words = new StringBuilder(kind.Length);
        foreach (var c in kind.Substring(kind.LastIndexOf('.') + 1))
        {
            if (char.IsUpper(c) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }

    /// <summary><c>an exercise series</c>.</summary>
    public static string WithArticle(string kind)
    {
        var words = Of(kind);
        return (words[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + words;
    }
}
