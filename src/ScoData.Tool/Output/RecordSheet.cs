using ScoData.Tool.Lookup;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ScoData.Tool.Output;

/// <summary>Writes one record with everything that sources say of it.</summary>
internal static class RecordSheet
{
    /// <summary>Writes the record: its facts, its sources, and what it is connected with.</summary>
    /// <param name="screen">Takes the text.</param>
    /// <param name="record">The record.</param>
    public static void Write(Screen screen, ScoRecord record)
    {
        var sources = SourceList.Of(record);
        screen.WriteLine(record.Label, Screen.Heading);
        screen.WriteLine(RecordLookup.PathOf(record), Screen.Aside);
        WriteSection(screen, null, Facts(record, sources));
        if (record is ISource self)
            WriteSection(screen, "Citation", new Padder(new Text(self.Cite()), Layout.Indent));
        WriteSection(screen, "Sources", sources.Sources.Select(item => Source(item, sources)));
        WriteSection(screen, "Refers to", ByKind(References.From(record)));
        WriteSection(screen, "Referred to by", References.To(record).Select(Referring));
        if (record is Source source)
            WriteSection(screen, "Source for", ByKind(References.CitedBy(source)));
    }

    private static void WriteSection(Screen screen, string? heading, IRenderable content)
    {
        screen.WriteLine();
        if (heading is not null)
            screen.WriteLine(heading, Screen.Heading);
        screen.Write(content);
    }

    private static void WriteSection(Screen screen, string? heading, IEnumerable<(IRenderable Name, IRenderable Content)> rows)
    {
        var all = rows.ToArray();
        if (all.Length > 0)
            WriteSection(screen, heading, Layout.Sheet(all));
    }

    private static IEnumerable<(IRenderable Name, IRenderable Content)> Facts(ScoRecord record, SourceList sources)
    {
        var facts = new FactText(sources);
        return record.Claims
            .GroupBy(claim => claim.Field)
            .Select(claims => (
                (IRenderable)new Text(claims.Key.Name, Screen.Heading),
                (IRenderable)facts.Of([.. claims], record.AgreementOn(claims.Key.Name))));
    }

    private static (IRenderable Name, IRenderable Content) Source(ISource source, SourceList sources) =>
        (new Text($"[{sources.NumberOf(source)}]"), new Paragraph(source.Cite()).Append($" ({source.Id}{Standing(source)})", Screen.Aside));

    /// <summary>Who stands behind a source, in the word of the schema.</summary>
    private static string Standing(ISource source) => source is Source known ? $", {known.Standing.ToString().ToLowerInvariant()}" : "";

    private static IEnumerable<(IRenderable Name, IRenderable Content)> ByKind(IEnumerable<ScoRecord> records) => records
        .GroupBy(record => record.Kind)
        .Select(same => Row(same.Key.Plural, same));

    private static (IRenderable Name, IRenderable Content) Referring(Referrers referrers) =>
        Row($"{referrers.Kind.Plural} ({referrers.Field.Name})", referrers.Records);

    private static (IRenderable Name, IRenderable Content) Row(string name, IEnumerable<ScoRecord> records) =>
        (new Text(name), new Text(string.Join(", ", records.Select(record => record.Id))));
}
