using ScoData.Tool.Export.Model;
using ScoData.Tool.Lookup;

namespace ScoData.Tool.Export.Tables;

/// <summary>The table of a kind: a row for each record, with the preferred value of each field.</summary>
internal static class KindTable
{
    /// <summary>The table with a column for every field, lists being joined in one cell.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="scope">What is exported.</param>
    public static Table WithLists(KindInfo kind, ExportScope scope) => Of(kind, scope, kind.Fields);

    /// <summary>The table with the fields that have one value, and that refer to one kind if they refer to any; the others have tables of their own.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="scope">What is exported.</param>
    public static Table WithoutLists(KindInfo kind, ExportScope scope) => Of(kind, scope, [.. kind.Fields.Where(field => !NeedsTable(field))]);

    /// <summary>Whether the values of a field do not fit into one cell each.</summary>
    /// <param name="field">The field.</param>
    public static bool NeedsTable(FieldInfo field) => field.Type is { IsList: true } or { IsMap: true } or { Targets.Count: > 1 };

    private static Table Of(KindInfo kind, ExportScope scope, IReadOnlyList<FieldInfo> fields)
    {
        var columns = fields.SelectMany(field => FieldColumns.Of(field, field.Name).Select(column => (Field: field, column.Column, column.Read))).ToArray();
        return new Table(
            kind.Plural,
            kind.Summary,
            [Column.OfKey(Column.Id, "The id of the record."), .. columns.Select(column => column.Column)],
            [Column.Id],
            kind.Records.Select(Row))
        {
            ForeignKeys = [.. fields.Where(field => !field.IsList).SelectMany(field => Keys(field, scope))],
            Claims = ExportScope.ClaimsOn(kind),
        };

        object?[] Row(ScoRecord record)
        {
            var values = record.Claims.Where(claim => claim.Rank == ClaimRank.Preferred).ToDictionary(claim => claim.Field, claim => claim.Value);
            return [record.Id, .. columns.Select(column => values.TryGetValue(column.Field, out var value) ? column.Read(value) : null)];
        }
    }

    private static IEnumerable<ForeignKey> Keys(FieldInfo field, ExportScope scope) =>
        KindLookup.TargetsOf(field.Type) is [var target] && scope.Holds(target) ? [ForeignKey.To(field.Name, target)] : [];
}
