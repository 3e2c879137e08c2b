using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScoData.Analyzers.Rules;
using ScoData.Tables;

namespace ScoData.Analyzers.Corrections;

/// <summary>A name that no member has, and the member that was meant.</summary>
internal static class UnknownMember
{
    /// <summary>What somebody who types the start of a name has typed at least.</summary>
    private const int ShortestStart = 4;

    /// <summary>The member with a similar name, or whose name goes on where this one ends; null if there is none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="owner">What has no such member.</param>
    /// <param name="members">The names of its members.</param>
    public static Correction? Find(SimpleNameSyntax name, string owner, IEnumerable<string> members)
    {
        var text = name.Identifier.Text;
        var names = members.Distinct(StringComparer.Ordinal).ToArray();
        var near = NearMatch.Find(text, names)
            ?? (text.Length < ShortestStart ? null : names.Where(member => member.StartsWith(text, StringComparison.OrdinalIgnoreCase)).OrderBy(member => member.Length).FirstOrDefault());
        return near is null ? null : new Correction(UsageRules.UnknownMember, name, near, owner, text, near);
    }
}
