extern alias generator;

using System.Globalization;
using System.Text.Json;
using generator::ScoData.Generator;
using ScoData.Tool.Output;

namespace ScoData.Tool.Validation;

/// <summary>Writes what is wrong with a folder of data, for people and editors or as JSON.</summary>
internal static class ReportText
{
    /// <summary>Writes one line for each fault, in the form of compiler messages, and a last line that sums up.</summary>
    /// <param name="output">Takes the lines.</param>
    /// <param name="report">What was found.</param>
    public static void Write(TextWriter output, DatasetValidator.Report report)
    {
        foreach (var finding in report.Findings)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{finding.Path}({finding.Line},{finding.Column}): {Severity(finding)} {finding.Id}: {finding.Message}"));
        }

        var faulty = report.Findings.Select(finding => finding.Path).Distinct(StringComparer.Ordinal).Count();
        output.WriteLine(report.Findings.IsEmpty
            ? $"{Count(report.Files, "file")}, {Count(report.Records, "record")}: no faults"
            : $"{Count(report.Findings.Length, "fault")} in {Count(faulty, "file")}");
    }

    /// <summary>Writes the same as JSON.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="report">What was found.</param>
    public static void WriteJson(TextWriter output, DatasetValidator.Report report) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("files", report.Files);
        json.WriteNumber("records", report.Records);
        json.WritePropertyName("faults");
        json.WriteArray(report.Findings, finding => WriteFinding(json, finding));
        json.WriteEndObject();
    });

    private static void WriteFinding(Utf8JsonWriter json, DatasetValidator.Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("severity", Severity(finding));
        json.WriteString("message", finding.Message);
        json.WriteString("path", finding.Path);
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        json.WriteEndObject();
    }

    private static string Severity(DatasetValidator.Finding finding) => finding.IsError ? "error" : "warning";

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
