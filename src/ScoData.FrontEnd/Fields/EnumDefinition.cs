using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;

namespace ScoData.FrontEnd.Fields;

/// <summary>A closed vocabulary, which becomes a C# enum.</summary>
/// <param name="Name">Its name in the schema: <c>source-type</c>.</param>
/// <param name="ClassName">Its C# name: <c>SourceType</c>.</param>
/// <param name="Summary">What it is about.</param>
/// <param name="Members">Its words, in the schema's order.</param>
internal sealed record EnumDefinition(string Name, string ClassName, string Summary, EquatableArray<EnumMember> Members)
{
    private readonly Derived<Dictionary<string, EnumMember>> _byName = Derived.ByName(() => Members, member => member.Name);

    private readonly Derived<string[]> _words = new(() => [.. Members.Select(member => member.Name)]);

    private readonly Derived<string> _advice = new(() => $"it must be one of {WordList.Of([.. Members.Select(member => member.Name)])}");

    /// <summary>The words, in the schema's order.</summary>
    public IReadOnlyList<string> Words => _words.Value;

    /// <summary>The fix for anything else than a word of it.</summary>
    public string Advice => _advice.Value;

    /// <summary>Whether a word is the other one, or a narrower one.</summary>
    public bool IsWithin(EnumMember word, EnumMember other)
    {
        for (var i = 0; i <= Members.Count; i++)
        {
            if (word.Name == other.Name)
                return true;
            if (word.Broader is not { } broader)
                return false;
            word = Find(broader)!;
        }

        return false;
    }

    public EnumMember? Find(string word) => _byName.Value.TryGetValue(word, out var member) ? member : null;
}

/// <summary>One word of a closed vocabulary.</summary>
/// <param name="Ordinal">Its place among the words, which is its number in C#.</param>
/// <param name="Name">The word: <c>not-held</c>.</param>
/// <param name="MemberName">Its C# name: <c>NotHeld</c>.</param>
/// <param name="Summary">What it means.</param>
/// <param name="Broader">The name of a word that holds too wherever this one does, and says less.</param>
internal sealed record EnumMember(int Ordinal, string Name, string MemberName, string Summary, string? Broader = null);
