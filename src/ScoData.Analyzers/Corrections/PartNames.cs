using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScoData.Analyzers.Datasets;
using ScoData.Analyzers.Rules;

namespace ScoData.Analyzers.Corrections;

/// <summary>Names that people guess for the constants of the parts of a fact, such as <c>PersonnelMinimum</c> and <c>DatesStart</c>.</summary>
internal static class PartNames
{
    /// <summary>The constant that is meant: of an exact value, which has no such parts, its own one.</summary>
    public static Correction? Find(MemberAccessExpressionSyntax access, KnownRecord record)
    {
        var name = access.Name.Identifier.Text;
        var members = Members.Names(record.Facts, isStatic: true).ToArray();
        // The longest name: a field may begin with the name of another one.
        var fact = members.Where(member => name.Length > member.Length && name.StartsWith(member, StringComparison.Ordinal)).OrderByDescending(member => member.Length).FirstOrDefault();
        if (fact is null || PartOf(name.Substring(fact.Length)) is not { } part)
            return null;
        var meant = new[] { fact + part, fact + "Text", fact }.First(members.Contains);
        return new Correction(UsageRules.UnknownMember, access.Name, meant, access.Expression, name, meant);
    }

    private static string? PartOf(string guess) => guess switch
    {
        "Low" or "Min" or "Minimum" or "Lowest" or "Least" or "AtLeast" or "LowerBound" => "Low",
        "High" or "Max" or "Maximum" or "Highest" or "Most" or "AtMost" or "UpperBound" => "High",
        "Earliest" or "EarliestDay" or "First" or "FirstDay" or "Start" or "StartDate" or "From" or "Begin" => "Earliest",
        "Latest" or "LatestDay" or "Last" or "LastDay" or "End" or "EndDate" or "To" or "Until" => "Latest",
        "Text" or "String" or "Iso" or "Edtf" or "Value" => "Text",
        _ => null,
    };
}
