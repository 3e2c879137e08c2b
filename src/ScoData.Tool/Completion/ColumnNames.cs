using System.CommandLine;
using System.CommandLine.Completions;
using ScoData.Tool.Lookup;

namespace ScoData.Tool.Completion;

/// <summary>Completes the names of columns, with commas between.</summary>
internal static class ColumnNames
{
    /// <summary>The columns of the kind that the line names, each after those that are typed already.</summary>
    /// <param name="context">What is typed.</param>
    /// <param name="kind">The argument that names the kind.</param>
    public static IEnumerable<CompletionItem> Of(CompletionContext context, Argument<string?> kind)
    {
        var name = context.ParseResult.GetResult(kind)?.Tokens.Select(token => token.Value).FirstOrDefault();
        var known = ScoDataset.Kinds.FirstOrDefault(known => known.Plural == name || known.Name == name);
        if (known is null)
            return [];
        var typed = context.WordToComplete;
        var before = typed[..(typed.LastIndexOf(',') + 1)];
        return ColumnName.All(known)
            .Where(column => !before.Split(',').Contains(column.Name))
            .Select(column => new CompletionItem(before + column.Name));
    }
}
