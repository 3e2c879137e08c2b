using System.Text.Json;
using System.Text.RegularExpressions;
using ScoData.Tool.Export.Json;

namespace ScoData.Tool.Diff;

/// <summary>Reads what <c>sco export --format json</c> or <c>jsonl</c> wrote.</summary>
internal static partial class ExportReader
{
    private const string Fix = "Write an export with 'sco export --format json --out DIR', and name its folder.";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads an export.</summary>
    /// <param name="path">The folder of an export, or one of its JSON or JSON Lines files.</param>
    /// <exception cref="ToolException">There is no export, or it cannot be read.</exception>
    public static ExportedDataset Read(string path)
    {
        var dataset = FileOf(path) switch
        {
            var file when Path.GetExtension(file) == ".jsonl" => new ExportedDataset(path, null, Lines(file)),
            var file when Path.GetFileName(file) == JsonExport.DatasetDocument => Whole(path, file),
            var file => One(path, file),
        };
        var names = dataset.Kinds.Select(kind => kind.Plural).Concat(dataset.Kinds.SelectMany(kind => kind.Records).Select(record => record.Path));
        var twice = names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        return twice is null ? dataset : throw new ToolException($"'{path}' contains '{twice.Key}' twice. {Fix}");
    }

    private static string FileOf(string path)
    {
        if (File.Exists(path))
            return path;
        if (!Directory.Exists(path))
            throw new ToolException($"There is no file or folder '{path}'. {Fix}");
        string[] places = [JsonExport.DatasetDocument, Path.Combine(JsonExport.Folder, JsonExport.DatasetDocument), JsonLinesExport.File];
        return places.Select(place => Path.Combine(path, place)).FirstOrDefault(File.Exists)
            ?? throw new ToolException($"There is no export in JSON in '{path}'. {Fix}");
    }

    private static ExportedDataset Whole(string path, string file)
    {
        var contents = Parse<Contents>($"'{file}'", File.ReadAllText(file));
        var folder = Path.GetDirectoryName(file)!;
        var kinds = contents.Kinds.Select(kind => Path.Combine(folder, Path.GetFileName(kind.Document))).Select(document => File.Exists(document)
            ? Parse<ExportedKind>($"'{document}'", File.ReadAllText(document))
            : throw new ToolException($"'{file}' names '{Path.GetFileName(document)}', which is not beside it. {Fix}"));
        return new ExportedDataset(path, contents.Version, [.. kinds]);
    }

    private static ExportedDataset One(string path, string file)
    {
        var kind = Parse<ExportedKind>($"'{file}'", File.ReadAllText(file));
        return new ExportedDataset(path, kind.Version, [kind]);
    }

    private static IReadOnlyList<ExportedKind> Lines(string file)
    {
        var records = File.ReadLines(file)
            .Select((line, place) => (Line: line, Place: $"Line {place + 1} of '{file}'"))
            .Where(known => known.Line.Length > 0)
            .Select(known => Parse<ExportedRecord>(known.Place, known.Line));
        return [.. records.GroupBy(record => (record.Kind, record.Plural)).Select(kind => new ExportedKind(kind.Key.Kind, kind.Key.Plural, [.. kind]))];
    }

    private static T Parse<T>(string what, string text)
    {
        try
        {
            var read = JsonSerializer.Deserialize<T>(text, Options);
            return IsWhole(read) ? read! : throw new JsonException("It contains a null where a value is required.");
        }
        catch (JsonException exception)
        {
            // The reader names its own classes, which nobody else knows.
            var reason = OwnClass().Replace(exception.Message, "The object");
            throw new ToolException($"{what} is not a readable export: {reason} {Fix}");
        }
    }

    // The serializer sees to nulls in properties, and not to those in lists.
    private static bool IsWhole(object? read) => read switch
    {
        Contents contents => contents.Kinds.All(kind => kind is not null),
        ExportedKind kind => kind.Records.All(IsWhole),
        ExportedRecord record => record.FormerIds.All(id => id is not null) && record.Fields.Values.All(IsWhole),
        ExportedField field => field.Claims.All(IsWhole),
        ExportedClaim claim => claim.Sources.All(source => source is not null),
        _ => false,
    };

    [GeneratedRegex("JSON deserialization for type '[^']*'")]
    private static partial Regex OwnClass();

    private sealed record Contents(string Version, IReadOnlyList<KindEntry> Kinds);

    private sealed record KindEntry(string Document);
}
