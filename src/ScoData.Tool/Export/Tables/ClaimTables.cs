using ScoData.Formatting;
using ScoData.Tool.Export.Model;
using ScoData.Tool.Output;

namespace ScoData.Tool.Export.Tables;

/// <summary>The tables of what sources say: every claim, and every source of it.</summary>
internal static class ClaimTables
{
    /// <summary>The name of the table of claims.</summary>
    public const string Claims = "claims";

    /// <summary>The name of the table of their sources.</summary>
    public const string ClaimSources = "claim_sources";

    /// <summary>A row for each claim.</summary>
    /// <param name="scope">What is exported.</param>
    public static Table OfClaims(ExportScope scope) => new(
        Claims,
        "A value that sources give for a field of a record. Where they disagree there are several.",
        [
            Column.OfKey("claim", "The id of the claim: the folder and id of the record, the field, and the place among the claims on it, the preferred one being 1."),
            .. RecordTables.Identity,
            Column.OfKey("field", "The field that it is about."),
            Column.OfKey("rank", "Whether it is the preferred value of the field.") with { Allowed = Ranks },
            Column.OfKey("provenance", "Whose words the value is.") with { Allowed = Provenances },
            Column.OfKey("value", "The value in the form of the data. " + JoinedList.Rule),
            new("as-of", ColumnType.Text, "The date to which the value refers, as EDTF (ISO 8601-2), if the source gives one."),
            new("note", ColumnType.Text, "A doubt or remark on the claim."),
        ],
        ["claim"],
        RowsOf(scope).Select(row => (object?[])
        [
            row.Id, row.Claim.Record.Kind.Name, row.Claim.Record.Id, row.Claim.Field.Name, RecordJson.NameOf(row.Claim.Rank),
            RecordJson.NameOf(row.Claim.Provenance), DataText.Of(row.Claim), row.Claim.AsOf?.ToString(), row.Claim.Note,
        ]))
    {
        ForeignKeys = [RecordTables.ToRecords(["kind", Column.Id])],
        Claims = scope.Claims,
    };

    /// <summary>A row for each source of a claim.</summary>
    /// <param name="scope">What is exported.</param>
    public static Table OfSources(ExportScope scope) => new(
        ClaimSources,
        "A source of a claim.",
        [
            Column.OfKey("claim", "The claim."),
            Column.OfNumber("The place among the sources of the claim, from 1."),
            Column.OfKey("source", "The id of the source."),
            new("locator", ColumnType.Text, "The place in the source, such as a page."),
        ],
        ["claim", "number"],
        from row in RowsOf(scope)
        from source in row.Claim.Sources.Select((citation, place) => (object?[])[row.Id, place + 1L, citation.Source.Id, citation.Locator])
        select source)
    {
        ForeignKeys =
        [
            new ForeignKey(["claim"], Claims, ["claim"]),
            .. scope.Kinds.Where(kind => kind.Records is [ISource, ..]).Select(kind => ForeignKey.To("source", kind)),
        ],
        Claims = scope.Claims,
    };

    private static IReadOnlyList<AllowedValue> Ranks { get; } =
    [
        new(RecordJson.NameOf(ClaimRank.Preferred), "The value to use."),
        new(RecordJson.NameOf(ClaimRank.Normal), "Another value that a source gives."),
    ];

    private static IReadOnlyList<AllowedValue> Provenances { get; } =
    [
        new(RecordJson.NameOf(FieldProvenance.Reported), "Sources say it."),
        new(RecordJson.NameOf(FieldProvenance.Editorial), "The editors of the dataset wrote it: a title, a class, a remark."),
        new(RecordJson.NameOf(FieldProvenance.Register), "A register gives it: an identifier."),
    ];

    private static IEnumerable<ClaimRow> RowsOf(ExportScope scope) => scope.Records.SelectMany(ClaimRow.Of);
}
