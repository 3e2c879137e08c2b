using Microsoft.CodeAnalysis;
using ScoData.Tables;

namespace ScoData.Analyzers.Datasets;

/// <summary>The words of a vocabulary, and their constants.</summary>
internal static class Vocabulary
{
    /// <summary>The constant that a text means, a word of the data or a name of C#, perhaps not quite right; null if it is near to none.</summary>
    public static IFieldSymbol? Find(ITypeSymbol vocabulary, string text)
    {
        var words = vocabulary.GetMembers().OfType<IFieldSymbol>().Where(member => member.IsConst).SelectMany(member => new[] { (Word: WordOf(member), Member: member), (Word: member.Name, Member: member) }).ToArray();
        var meant = words.Select(word => word.Word).FirstOrDefault(word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            ?? NearMatch.Find(text, words.Select(word => word.Word));
        return meant is null ? null : words.First(word => word.Word == meant).Member;
    }

    private static string WordOf(IFieldSymbol member) =>
        member.GetAttributes().SelectMany(attribute => attribute.NamedArguments).FirstOrDefault(argument => argument.Key == "Value").Value.Value as string ?? member.Name;
}
