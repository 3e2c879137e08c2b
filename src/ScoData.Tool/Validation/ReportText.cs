using System.Globalization;
using System.Text.Json;
using ScoData.FrontEnd;
using ScoData.FrontEnd.Reporting;
using ScoData.FrontEnd.Yaml;
using ScoData.Tool.Output;

namespace ScoData.Tool.Validation;

/// <summary>Writes what is wrong with a folder of data, for people and editors or as JSON.</summary>
internal static class ReportText
{
    /// <summary>Writes one line for each diagnostic, in the form of compiler messages, and a last line that sums up.</summary>
    /// <param name="output">Takes the lines.</param>
    /// <param name="dataset">The dataset.</param>
    public static void Write(TextWriter output, CheckedDataset dataset)
    {
        foreach (var located in dataset.Diagnostics)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{TextForm.Inert(located.Path)}({located.Line},{located.Column}): {Severity(located)} {located.Id}: {located.Message}"));
        }

        var faulty = dataset.Diagnostics.Select(located => located.Path).Distinct(StringComparer.Ordinal).Count();
        output.WriteLine(dataset.Diagnostics.Count == 0
            ? $"{Count(dataset.Files.Count, "file")}, {Count(dataset.RecordCount, "record")}: no faults"
            : $"{Count(dataset.Diagnostics.Count, "fault")} in {Count(faulty, "file")}");
    }

    /// <summary>Writes the same as JSON.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="dataset">The dataset.</param>
    public static void WriteJson(TextWriter output, CheckedDataset dataset) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("files", dataset.Files.Count);
        json.WriteNumber("records", dataset.RecordCount);
        json.WritePropertyName("faults");
        json.WriteArray(dataset.Diagnostics, located => WriteDiagnostic(json, located));
        json.WriteEndObject();
    });

    private static void WriteDiagnostic(Utf8JsonWriter json, LocatedDiagnostic located)
    {
        json.WriteStartObject();
        json.WriteString("id", located.Id);
        json.WriteString("severity", Severity(located));
        json.WriteString("message", located.Message);
        json.WriteString("path", located.Path);
        json.WriteNumber("line", located.Line);
        json.WriteNumber("column", located.Column);
        json.WriteEndObject();
    }

    private static string Severity(LocatedDiagnostic located) => located.IsError ? "error" : "warning";

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
