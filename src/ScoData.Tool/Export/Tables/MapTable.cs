using ScoData.Tool.Export.Model;

namespace ScoData.Tool.Export.Tables;

/// <summary>Tables of the fields that hold texts under keys, such as names in other languages: one for all kinds that have the field.</summary>
internal static class MapTable
{
    /// <summary>The tables.</summary>
    /// <param name="scope">What is exported.</param>
    public static IEnumerable<Table> Of(ExportScope scope) =>
        from field in scope.Kinds.SelectMany(kind => kind.Fields)
        where field.Type.IsMap
        group field by field.Name into fields
        select new Table(
            fields.Key,
            fields.First().Summary,
            [.. RecordTables.Identity, Column.OfKey("key", "The key of the text: a language, as a BCP 47 tag, or the name of a scheme."), Column.OfKey("value", "The text.")],
            ["kind", Column.Id, "key"],
            from record in scope.Records
            from claim in record.Claims
            where claim.Rank == ClaimRank.Preferred && claim.Field.Name == fields.Key && claim.Value is TextMap
            from pair in (TextMap)claim.Value
            select (object?[])[record.Kind.Name, record.Id, pair.Key, pair.Value])
        {
            ForeignKeys = [RecordTables.ToRecords(["kind", Column.Id])],
        };
}
