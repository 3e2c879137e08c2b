using ScoData.Generator.Records;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Checks;

/// <summary>A count that is part of that of another record.</summary>
internal sealed record Part(string File, int Node, string Field, string WholeKind, string WholeId, long Least)
{
    public static void Find(KindSchema kind, Record record, List<Part> found)
    {
        foreach (var field in kind.Fields)
        {
            if (field.Rules.PartOf is { } whole
                && record.Find(field.Name) is { } part
                && Total.CountOf(part)?.Low is { } least
                && record.Find(whole)?.References.FirstOrDefault() is { } reference)
            {
                found.Add(new Part(record.Identity.File, part.Node, field.Name, reference.Kind, reference.Id, least));
            }
        }
    }
}
