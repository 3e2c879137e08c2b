using ScoData.Tool.Output;

namespace ScoData.Tool.Tests;

public class CsvTests
{
    public static TheoryData<string[]> Calls =>
    [
        ["list"],
        ["list", "exercises"],
        ["list", "sources"],
        ["timeline"],
        ["disputed"],
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Lines_end_alike_everywhere_and_nothing_stands_around_them(string[] args)
    {
        var output = ToolRun.Of([.. args, "--csv"]).Succeeds().Output;

        Assert.DoesNotContain('\r', output);
        Assert.EndsWith("\n", output, StringComparison.Ordinal);
        Assert.False(output.EndsWith("\n\n", StringComparison.Ordinal));
        Assert.NotEqual('\ufeff', output[0]);
        Assert.NotEmpty(CsvFile.Parse(output).Rows);
    }

    [Fact]
    public void Special_characters_are_quoted()
    {
        using var output = new StringWriter();
        CsvText.Write(output, ["a", "b"], [["1,2", "say \"x\""], ["two\nlines", " plain "]]);

        Assert.Equal("a,b\n\"1,2\",\"say \"\"x\"\"\"\n\"two\nlines\", plain \n", output.ToString());
    }

    [Theory]
    [InlineData("=cmd|'/C calc'!A1", "'=cmd|'/C calc'!A1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+A1", "'+A1")]
    [InlineData("-A1", "'-A1")]
    [InlineData("-1+cmd|' /C calc'!A1", "'-1+cmd|' /C calc'!A1")]
    [InlineData("\t=A1", "'\t=A1")]
    [InlineData("\uFF1DA1", "'\uFF1DA1")]
    [InlineData("-38.83", "-38.83")]
    [InlineData("-1.5 to -0.5", "-1.5 to -0.5")]
    [InlineData("-1.5 +- 0.1", "-1.5 +- 0.1")]
    [InlineData("-38.83 ± 0.05 °C", "-38.83 ± 0.05 °C")]
    [InlineData("a=b", "a=b")]
    [InlineData("'=A1", "'=A1")]
    public void What_a_spreadsheet_would_take_for_a_formula_is_text_and_a_negative_number_a_number(string value, string cell)
    {
        using var output = new StringWriter();
        CsvText.Write(output, ["a"], [[value]]);

        Assert.Equal($"a\n{cell}\n", output.ToString());
    }

    [Fact]
    public void No_value_of_the_dataset_needs_an_apostrophe()
    {
        var values = Kinds.Records.SelectMany(record => record.Claims).SelectMany(claim => new[] { claim.Text, claim.Note ?? "" });
        using var output = new StringWriter();
        CsvText.Write(output, ["a"], values.Select(value => new[] { value }));

        Assert.DoesNotMatch("\n\"?'[-=+@\t]", output.ToString());
    }

    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void A_list_has_every_field_of_every_record(string plural)
    {
        var kind = Kinds.Named(plural);
        var file = CsvFile.Parse(ToolRun.Of("list", plural, "--csv").Succeeds().Output);

        Assert.Equal(kind.Fields.Select(field => field.Name).Prepend("id"), file.Header);
        Assert.Equal(kind.Records.Select(record => record.Id), file.Column("id"));
        Assert.Equal(kind.Records.Select(record => record.Label), file.Column(kind.LabelField.Name));
        if (kind.TimeField is { } time)
            Assert.Equal(kind.Records.Select(record => record.Time?.ToString() ?? ""), file.Column(time.Name));
    }

    [Fact]
    public void Values_have_the_form_of_the_data()
    {
        var file = CsvFile.Parse(ToolRun.Of("list", "exercises", "--csv").Succeeds().Output);
        var row = file.Column("id").ToList().IndexOf(Exercise.PeaceMission2010.Id);

        Assert.Equal("military", file.Column("type").ElementAt(row));
        Assert.Equal(Exercise.PeaceMission2010.Personnel!.Value.ToDataString(), file.Column("personnel").ElementAt(row));
        Assert.Equal("peace-mission", file.Column("series").ElementAt(row));
        Assert.Equal(string.Join('|', Exercise.PeaceMission2010.Participants.Select(state => state.Id)), file.Column("participants").ElementAt(row));
    }

    [Fact]
    public void Columns_can_be_chosen_in_any_order()
    {
        var file = CsvFile.Parse(ToolRun.Of("list", "exercises", "--csv", "--columns", "NAME, id").Succeeds().Output);

        Assert.Equal(["name", "id"], file.Header);
        Assert.Equal(Exercises.All.Select(exercise => exercise.Id), file.Column("id"));
    }

    [Fact]
    public void A_timeline_has_a_line_for_each_record()
    {
        var file = CsvFile.Parse(ToolRun.Of("timeline", "--csv").Succeeds().Output);

        Assert.Equal(["time", "record", "label"], file.Header);
        Assert.Equal(ScoDataset.Timeline().Select(entry => (entry.Time.ToString(), entry.Record.Label)), file.Column("time").Zip(file.Column("label")));
    }

    [Fact]
    public void Disputed_facts_have_a_line_for_each_claim()
    {
        var claims = ScoDataset.Disputed.SelectMany(fact => fact.Claims).ToArray();
        var file = CsvFile.Parse(ToolRun.Of("disputed", "--csv").Succeeds().Output);

        Assert.Equal(claims.Select(claim => claim.Text), file.Column("text"));
        Assert.Equal(claims.Select(claim => claim.Note ?? ""), file.Column("note"));
        Assert.Equal(claims.Select(claim => string.Join('|', claim.Sources.Select(citation => citation.Source.Id))), file.Column("sources"));
    }
}
