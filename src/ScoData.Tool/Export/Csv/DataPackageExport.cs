using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ScoData.Formatting;
using ScoData.Tool.Export.Model;
using ScoData.Tool.Export.Tables;

namespace ScoData.Tool.Export.Csv;

/// <summary>A Data Package (version 2 of the standard): the CSV files, and beside them a description of their tables and columns.</summary>
internal static class DataPackageExport
{
    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    /// <summary>The files.</summary>
    /// <param name="scope">What is exported.</param>
    public static IEnumerable<ExportFile> Files(ExportScope scope) =>
    [
        .. CsvExport.Files(scope),
        ExportFile.OfJson($"{CsvExport.Folder}/datapackage.json", 0, json => Package(scope).WriteTo(json)),
    ];

    private static JsonObject Package(ExportScope scope) => new()
    {
        ["$schema"] = Profiles + "datapackage.json",
        ["name"] = DatasetCard.Name,
        ["title"] = DatasetCard.Title,
        ["description"] = $"{DatasetCard.Summary}\n\n{JoinedList.Rule}\n\nTo be cited as: {DatasetCard.Citation}",
        ["version"] = DatasetCard.Version,
        ["licenses"] = new JsonArray(new JsonObject { ["name"] = DatasetCard.Licence, ["path"] = DatasetCard.LicenceUrl, ["title"] = DatasetCard.LicenceTitle }),
        ["contributors"] = new JsonArray(new JsonObject { ["title"] = DatasetCard.Authors, ["roles"] = new JsonArray("creator") }),
        ["keywords"] = new JsonArray("SCO", "Shanghai Cooperation Organisation", "international relations"),
        ["resources"] = new JsonArray([.. CsvExport.Tables(scope).Select(Resource)]),
        ["sources"] = Sources(scope),
    };

    private static JsonObject Resource(Table table)
    {
        using var text = new StringWriter();
        TableCsv.Write(text, table);
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        return new JsonObject
        {
            ["$schema"] = Profiles + "dataresource.json",
            ["name"] = table.Name,
            ["type"] = "table",
            ["path"] = CsvExport.FileOf(table),
            ["description"] = table.Meaning,
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
            ["bytes"] = bytes.Length,
            ["hash"] = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}",
            ["dialect"] = new JsonObject { ["$schema"] = Profiles + "tabledialect.json", ["delimiter"] = ",", ["lineTerminator"] = "\n", ["quoteChar"] = "\"", ["doubleQuote"] = true, ["header"] = true },
            ["schema"] = TableSchema.Of(table),
        };
    }

    /// <summary>What the facts are taken from. The address is left out if it is none that the standard takes.</summary>
    private static JsonArray Sources(ExportScope scope) => new([.. scope.Sources.Select(source =>
    {
        var known = new JsonObject { ["title"] = source.Title };
        if (source is Source { Url: { } url } && (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal)))
            known["path"] = url;
        return known;
    })]);
}
