using System.Collections;
using ScoData.Tool.Export.Model;
using ScoData.Tool.Lookup;

namespace ScoData.Tool.Export.Tables;

/// <summary>Tables of the fields whose values do not fit into one cell each: a row for each item of a list, and for each reference.</summary>
internal static class ListTable
{
    /// <summary>The tables of the fields of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="scope">What is exported.</param>
    public static IEnumerable<Table> Of(KindInfo kind, ExportScope scope) =>
        kind.Fields.Where(field => KindTable.NeedsTable(field) && !field.Type.IsMap).Select(field => Of(kind, field, scope));

    private static Table Of(KindInfo kind, FieldInfo field, ExportScope scope)
    {
        var targets = KindLookup.TargetsOf(field.Type);
        var columns = (targets.Count > 0 ? References(field, targets) : FieldColumns.Of(field, "value", isItem: true)).ToArray();
        return new Table(
            $"{kind.Plural}-{field.Name}",
            field.Summary,
            [Column.OfKey(Column.Id, $"The {kind.Name}."), Column.OfNumber("The place in the list, from 1."), .. columns.Select(column => column.Column)],
            [Column.Id, "number"],
            from record in kind.Records
            from claim in record.Claims
            where claim.Field == field && claim.Rank == ClaimRank.Preferred
            from row in ItemsOf(claim.Value).Select((item, place) => (object?[])[record.Id, place + 1L, .. columns.Select(column => column.Read(item))])
            select row)
        {
            ForeignKeys =
            [
                ForeignKey.To(Column.Id, kind),
                .. targets.Where(scope.Holds).Select(target => ForeignKey.To(ColumnOf(target), target)),
            ],
        };
    }

    // A column for each kind; the ids of one column are of one kind.
    private static IEnumerable<(Column Column, Func<object, object?> Read)> References(FieldInfo field, IReadOnlyList<KindInfo> targets) =>
        from target in targets
        let column = new Column(ColumnOf(target), ColumnType.Text, field.Summary) { IsRequired = targets.Count == 1 }
        select (column, (Func<object, object?>)(item => item is ScoRecord record && record.Kind == target ? record.Id : null));

    private static string ColumnOf(KindInfo target) => $"{target.Name}-id";

    private static IEnumerable<object> ItemsOf(object value) => value is IEnumerable list and not string ? list.Cast<object>() : [value];
}
