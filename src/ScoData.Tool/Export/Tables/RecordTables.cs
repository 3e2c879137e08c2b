using ScoData.Formatting;
using ScoData.Tool.Export.Model;
using ScoData.Tool.Lookup;

namespace ScoData.Tool.Export.Tables;

/// <summary>Tables on the records of all kinds.</summary>
internal static class RecordTables
{
    /// <summary>The name of the table of all records.</summary>
    public const string Records = "records";

    /// <summary>The name of the table of what refers to what.</summary>
    public const string Links = "links";

    /// <summary>A row for each record.</summary>
    /// <param name="scope">What is exported.</param>
    public static Table OfRecords(ExportScope scope) => new(
        Records,
        "A record of any kind, with its name and time.",
        [
            .. Identity,
            Column.OfKey("label", "The name to show for it."),
            new("time", ColumnType.Text, "When it was, as EDTF (ISO 8601-2), by the preferred value of the field that puts its kind in time."),
            new("time-from", ColumnType.Day, "The first day of that time, as far as it is known."),
            new("time-to", ColumnType.Day, "The last day of that time, as far as it is known."),
            new("former-ids", ColumnType.Text, "The ids that it had before, joined by '|'."),
        ],
        ["kind", Column.Id],
        scope.Records.Select(record => (object?[])
        [
            record.Kind.Name, record.Id, record.Label, record.Time?.ToString(), record.Time?.EarliestDay, record.Time?.LatestDay,
            record.FormerIds.Count == 0 ? null : JoinedList.Of(record.FormerIds),
        ]));

    /// <summary>A row for each reference of a preferred value to a record.</summary>
    /// <param name="scope">What is exported.</param>
    public static Table OfLinks(ExportScope scope) => new(
        Links,
        "A reference of a preferred value to a record; a list has several.",
        [
            .. Identity,
            Column.OfKey("field", "The field that refers."),
            Column.OfNumber("The place in the list, from 1."),
            Column.OfKey("target-kind", "The kind of the record that is referred to."),
            Column.OfKey("target-id", "Its id."),
        ],
        ["kind", Column.Id, "field", "number"],
        from record in scope.Records
        from claim in record.Claims
        where claim.Rank == ClaimRank.Preferred
        from link in References.ReferredTo(claim).Select((target, place) =>
            (object?[])[record.Kind.Name, record.Id, claim.Field.Name, place + 1L, target.Kind.Name, target.Id])
        select link)
    {
        ForeignKeys =
        [
            ToRecords(["kind", Column.Id]),
            .. scope.IsWhole ? [ToRecords(["target-kind", "target-id"])] : Array.Empty<ForeignKey>(),
        ],
        Claims = scope.Claims,
    };

    /// <summary>The columns that name a record.</summary>
    public static IReadOnlyList<Column> Identity { get; } =
    [
        Column.OfKey("kind", "The kind of the record."),
        Column.OfKey(Column.Id, "The id of the record, unique within its kind."),
    ];

    /// <summary>Columns that name a record.</summary>
    /// <param name="columns">The column of its kind and that of its id.</param>
    public static ForeignKey ToRecords(IReadOnlyList<string> columns) => new(columns, Records, ["kind", Column.Id]);
}
