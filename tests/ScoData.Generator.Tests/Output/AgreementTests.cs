using GeneratorTests.Driver;
using ScoData;
using ScoData.Testing;

namespace GeneratorTests.Output;

/// <summary>How far claims agree, by the library and by what the generator marks as disputed; and whose words values are.</summary>
public sealed class AgreementTests
{
    private const string Schema = """
        sources: book
        enums:
          size:
            summary: A size.
            values: { small: Small., tiny: Very small., minute: Tiny indeed., large: Large. }
            broader: { tiny: small, minute: tiny }
        common:
          note: { type: text, provenance: editorial, summary: A remark. }
        kinds:
          thing:
            summary: A thing.
            label: title
            fields:
              title: { type: text, required: true, provenance: editorial, summary: The title. }
              name: { type: text, summary: The name. }
              ids: { type: identifiers, provenance: register, summary: Identifiers. }
              count: { type: count, summary: How many. }
              day: { type: date, summary: When. }
              height: { type: measurement, summary: How high. }
              span: { type: interval, summary: From when to when. }
              size: { type: size, summary: How large. }
              parts: { type: list of text, summary: All parts. }
              deeds: { type: list of text, open: true, summary: Deeds. }
              names: { type: names, summary: Names. }
              maker: { type: thing, summary: Who made it. }
          book:
            summary: A book.
            label: title
            cite: [title]
            unsourced: true
            fields:
              title: { type: text, required: true, summary: The title. }
              unread: { type: flag, summary: Whether it was not read. }
              basis: { type: list of book, summary: What it retells. }
              series: { type: text, summary: Its series. }
        """;

    private const string Books = """
        a: { title: A }
        b: { title: B }
        c: { title: C }
        copy-of-a: { title: Copy of A, basis: [a] }
        copy-of-copy: { title: Copy of a copy, basis: [copy-of-a] }
        skipped: { title: Unread, unread: true }
        cited-by-b: { title: Cited by B, unread: true, basis: [b] }
        first: { title: First, series: S }
        second: { title: Second, series: S }
        circle-1: { title: One, basis: [circle-2] }
        circle-2: { title: Two, basis: [circle-1] }
        """;

    private const string Partial = """
        using ScoData;
        using System.Collections.Generic;

        namespace Facts;

        public sealed partial class Book
        {
            /// <inheritdoc/>
            protected override bool WasRead => Unread != true;

            /// <inheritdoc/>
            protected override IReadOnlyList<ISource> Bases => Basis;

            /// <inheritdoc/>
            protected override string? WitnessGroup => Series;
        }
        """;

    [Theory]
    [InlineData("count: 5000", "more than 3000", Agreement.Compatible)]
    [InlineData("count: 5000", "more than 5000", Agreement.Compatible)]
    [InlineData("count: 5000", "about 5400", Agreement.Conflict)]
    [InlineData("count: about 5000", "5400", Agreement.Compatible)]
    [InlineData("count: about 5000", "5600", Agreement.Conflict)]
    [InlineData("count: about 100", "104", Agreement.Compatible)]
    [InlineData("count: 558", "more than 550", Agreement.Compatible)]
    [InlineData("count: 5", "more than 5", Agreement.Conflict)]
    [InlineData("count: hundreds", "about 300", Agreement.Compatible)]
    [InlineData("count: 10 to 20", "20 to 30", Agreement.Compatible)]
    [InlineData("count: 10 to 20", "30", Agreement.Conflict)]
    [InlineData("height: -38.83", "-38.8", Agreement.Compatible)]
    [InlineData("height: -38.83", "-38.7", Agreement.Conflict)]
    [InlineData("height: 1.50", "about 1.45", Agreement.Compatible)]
    [InlineData("height: 1.00794 +- 0.00007", "1.00800", Agreement.Compatible)]
    [InlineData("height: 1.00794 +- 0.00007", "1.00810", Agreement.Conflict)]
    [InlineData("height: more than 5", "5.0", Agreement.Compatible)]
    [InlineData("height: more than 5", "4.8", Agreement.Conflict)]
    [InlineData("day: 2007-10-05", "2007-10", Agreement.Compatible)]
    [InlineData("day: 2007-10-05", "2007-10-06", Agreement.Conflict)]
    [InlineData("day: 2007-10-XX", "2007-10-06", Agreement.Compatible)]
    [InlineData("span: 2007-10-05/2007-10-07", "2007-10", Agreement.Compatible)]
    [InlineData("span: 2007-10-05/2007-10-07", "2007-10-05", Agreement.Conflict)]
    [InlineData("span: 2007-10-05/2007-10-07", "2007-10-05/", Agreement.Compatible)]
    [InlineData("span: 2007-10-05/2007-10-07", "2007-10-05/..", Agreement.Conflict)]
    [InlineData("span: 2007-10-05/2007-10-07", "2007-10/2007-10", Agreement.Compatible)]
    [InlineData("size: minute", "small", Agreement.Compatible)]
    [InlineData("size: small", "tiny", Agreement.Compatible)]
    [InlineData("size: small", "large", Agreement.Conflict)]
    [InlineData("parts: [x, y]", "[y]", Agreement.Compatible)]
    [InlineData("parts: [x, y]", "[y, z]", Agreement.Conflict)]
    [InlineData("deeds: [x]", "[y]", Agreement.Compatible)]
    [InlineData("name: X", "Y", Agreement.Conflict)]
    [InlineData("maker: other", "one", Agreement.Conflict)]
    [InlineData("names: { value: { ru: X, zh: Y } }", "{ ru: X }", Agreement.Compatible)]
    [InlineData("names: { value: { ru: X } }", "{ ru: Z }", Agreement.Conflict)]
    public void Values_that_can_all_be_true_are_no_dispute(string preferred, string other, Agreement expected)
    {
        var (field, value) = Split(preferred);
        var things = $"one:\n  title: T\n  {field}: {{ value: {value}, sources: [a], others: [{{ value: {other}, sources: [b] }}] }}\n";
        Assert.Equal(expected, Of(things, field, out var isDisputed));
        Assert.Equal(expected >= Agreement.Unclear, isDisputed);
    }

    [Theory]
    [InlineData("as-of: 2004", "as-of: 2003", Agreement.Successive)]
    [InlineData("as-of: 2004", "as-of: 2004-05", Agreement.Conflict)]
    [InlineData("as-of: 2004", "note: N.", Agreement.Conflict)]
    public void Values_of_different_times_follow_one_another(string preferred, string other, Agreement expected)
    {
        Assert.Equal(expected, Of($"one:\n  title: T\n  name: {{ value: X, sources: [a], {preferred}, others: [{{ value: Y, sources: [b], {other} }}] }}\n", "name", out var isDisputed));
        Assert.Equal(expected >= Agreement.Unclear, isDisputed);
    }

    [Theory]
    [InlineData("a", Agreement.Single, 1)]
    [InlineData("a, b", Agreement.Confirmed, 2)]
    [InlineData("a, copy-of-a", Agreement.Single, 1)]
    [InlineData("a, copy-of-copy", Agreement.Single, 1)]
    [InlineData("copy-of-a, copy-of-copy, b", Agreement.Confirmed, 2)]
    [InlineData("skipped", Agreement.Single, 0)]
    [InlineData("a, skipped", Agreement.Single, 1)]
    [InlineData("b, cited-by-b", Agreement.Single, 1)]
    [InlineData("cited-by-b", Agreement.Single, 1)]
    [InlineData("a, cited-by-b", Agreement.Confirmed, 2)]
    [InlineData("first, second", Agreement.Single, 1)]
    [InlineData("first, second, a", Agreement.Confirmed, 2)]
    [InlineData("circle-1, circle-2", Agreement.Single, 1)]
    public void Only_independent_sources_that_were_read_are_witnesses(string sources, Agreement expected, int witnesses)
    {
        var things = $"one:\n  title: T\n  name: {{ value: X, sources: [{sources}] }}\n";
        Assert.Equal(expected, Of(things, "name", out _));
        Assert.Equal(witnesses, Ask(things, "Thing.One.WitnessesOf(\"name\")"));
    }

    [Theory]
    [InlineData("a, b", "c", Agreement.Majority)]
    [InlineData("a, copy-of-a", "c", Agreement.Conflict)]
    [InlineData("first, second", "a", Agreement.Conflict)]
    [InlineData("a", "skipped", Agreement.Unclear)]
    [InlineData("a", "a", Agreement.Unclear)]
    [InlineData("a, b", "b, c", Agreement.Conflict)]
    public void Witnesses_make_a_majority(string sources, string others, Agreement expected)
    {
        var things = $"one:\n  title: T\n  name: {{ value: X, sources: [{sources}], others: [{{ value: Y, sources: [{others}] }}] }}\n";
        Assert.Equal(expected, Of(things, "name", out _));
        Assert.Equal(expected == Agreement.Majority, Ask(things, "Thing.One.MajorityOn(\"name\") is not null"));
    }

    [Fact]
    public void A_coarser_value_takes_no_side()
    {
        const string things = "one:\n  title: T\n  day: { value: 2007-10-05, sources: [a], others: [{ value: 2007-10-06, sources: [b] }, { value: 2007-10, sources: [c] }] }\n";
        Assert.Equal(Agreement.Conflict, Of(things, "day", out _));
    }

    [Fact]
    public void Words_of_the_editors_and_of_registers_do_not_borrow_the_sources_of_the_record()
    {
        const string things = "one:\n  title: T\n  name: { value: X, provenance: editorial }\n  ids: { isbn: 1 }\n  count: 5\n  note: { value: N., sources: [b] }\n  sources: [a]\n";
        Assert.Equal(
            "title Editorial: , name Editorial: , ids Register: , count Reported: a, note Editorial: b",
            Ask(things, "string.Join(\", \", Thing.One.Claims.Select(claim => claim.Field.Name + \" \" + claim.Provenance + \": \" + string.Concat(claim.Sources.Select(citation => citation.Source.Id))))"));

        var facts = Of(things).Sources["Things.Facts.g.cs"];
        Assert.Contains("/// <summary>T.<para>Words of the editors.</para></summary>", facts, StringComparison.Ordinal);
        Assert.Contains("/// <summary>X.<para>Words of the editors.</para></summary>", facts, StringComparison.Ordinal);
        Assert.Contains("/// <summary>isbn: 1.<para>From the register.</para></summary>", facts, StringComparison.Ordinal);
        Assert.Contains("/// <summary>5.<para>Source: A.</para></summary>", facts, StringComparison.Ordinal);
        Assert.Contains("/// <summary>N.<para>Source: B.</para></summary>", facts, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tooltip_tells_a_dispute_from_values_that_can_all_be_true()
    {
        var facts = Of("one:\n  title: T\n  count: { value: 5, sources: [a], others: [{ value: 6, sources: [b] }] }\n  day: { value: 2007-10-05, sources: [a], others: [{ value: 2007-10, sources: [b] }] }\n").Sources["Things.Facts.g.cs"];
        Assert.Contains("/// <summary>5 (disputed).<para>Source: A.</para><para>Others say:</para>", facts, StringComparison.Ordinal);
        Assert.Contains("/// <summary>5 October 2007.<para>Source: A.</para><para>Also given as:</para>", facts, StringComparison.Ordinal);
    }

    private static (string Field, string Value) Split(string preferred)
    {
        var colon = preferred.IndexOf(':', StringComparison.Ordinal);
        var value = preferred[(colon + 2)..];
        return (preferred[..colon], value.StartsWith("{ value: ", StringComparison.Ordinal) ? value["{ value: ".Length..^2] : value);
    }

    private static Agreement Of(string things, string field, out bool isDisputed)
    {
        isDisputed = Of(things).Sources["Things.Facts.g.cs"].Contains("[global::ScoData.Tables.Disputed]", StringComparison.Ordinal);
        return (Agreement)Ask(things, $"Thing.One.AgreementOn(\"{field}\")")!;
    }

    private static Run Of(string things)
    {
        var run = new Dataset().With("schema.yaml", Schema).With("books.yaml", Books).With("things.yaml", things + "other:\n  title: O\nevery:\n  title: E\n  name: { value: Z, sources: [a, b, c, copy-of-a, copy-of-copy, skipped, cited-by-b, first, second, circle-1, circle-2] }\n").Run();
        Assert.Empty(run.Diagnostics);
        return run;
    }

    private static object? Ask(string things, string expression) => Of(things).Beside(Partial).Beside($$"""
        using System.Linq;
        using Facts;

        internal static class Probe
        {
            public static object? Ask() => {{expression}};
        }
        """).Compile().GetType("Probe")!.GetMethod("Ask")!.Invoke(null, null);
}
