using ScoData.Tool.Picture;

namespace ScoData.Tool.Tests.Picture;

/// <summary>What the pictures of several times have in common.</summary>
public class LayoutTests
{
    public static TheoryData<string?, string?> Times => new()
    {
        { null, null },
        { "2007", "2008" },
        { "2010-06", "2010-09" },
        { "2010-09-09", "2010-09-09" },
        { "2012-03", null },
        { null, "2003" },
        { "2030", "2035" },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void No_two_texts_overlap(string? from, string? to)
    {
        var labels = Draw(from, to).AllLabels.ToArray();

        for (var i = 0; i < labels.Length; i++)
        {
            for (var j = i + 1; j < labels.Length; j++)
                Assert.False(labels[i].Box.Overlaps(labels[j].Box), $"'{labels[i].Text}' and '{labels[j].Text}'");
        }
    }

    [Theory]
    [MemberData(nameof(Times))]
    public void No_name_stands_on_a_mark_and_no_mark_on_another(string? from, string? to)
    {
        var picture = Draw(from, to);
        var marks = picture.Marks.ToArray();

        foreach (var mark in marks)
        {
            Assert.DoesNotContain(picture.AllLabels, label => label.Box.Overlaps(BoxOf(mark)) && (label != mark.Name || label.Style != TextStyle.MarkOnLine));
            Assert.DoesNotContain(marks, other => other != mark && BoxOf(other).Overlaps(BoxOf(mark)));
        }

        static Box BoxOf(Mark mark)
        {
            var (x, y, extent) = (mark.Glyph.X, mark.Glyph.Y, mark.Glyph.Extent - 0.01);
            return new Box(Math.Min(x - extent, mark.Reach?.From ?? x), y - extent, Math.Max(x + extent, mark.Reach?.To ?? x), y + extent);
        }
    }

    [Theory]
    [MemberData(nameof(Times))]
    public void Everything_lies_inside_the_picture(string? from, string? to)
    {
        var picture = Draw(from, to);
        var paper = new Box(0, 0, picture.Width, picture.Height);

        Assert.All(picture.AllLabels, label => Assert.True(IsIn(label.Box, paper), label.Text));
        Assert.All(picture.Marks, mark => Assert.InRange(mark.Glyph.X, picture.Axis.Left, picture.Axis.Right));
        Assert.All(picture.Bars, bar => Assert.True(bar.Box.Left >= picture.Axis.Left && bar.Box.Right <= picture.Axis.Right, bar.Record.Id));

        static bool IsIn(Box inner, Box outer) => inner.Left >= outer.Left && inner.Top >= outer.Top && inner.Right <= outer.Right && inner.Bottom <= outer.Bottom;
    }

    [Theory]
    [MemberData(nameof(Times))]
    public void Every_meeting_exercise_and_membership_of_the_time_is_drawn_once(string? from, string? to)
    {
        var picture = Draw(from, to);
        var first = from is null ? new EdtfDate(1, 1, 1) : EdtfDate.Parse(from);
        var last = to is null ? new EdtfDate(9999, 12, 31) : EdtfDate.Parse(to);
        ScoRecord[] known = [.. Meetings.All, .. Exercises.All, .. Memberships.All.Where(membership => membership.Organisation == Organisation.Sco)];
        var expected = known.Where(record => record.Time is { } time && (time.EarliestDay ?? DateOnly.MinValue) <= last.LatestDay
            && (time.LatestDay ?? (record is Membership ? DateOnly.MaxValue : time.Start!.Value.LatestDay)) >= first.EarliestDay);

        Assert.Equal(
            expected.Select(record => $"{record.Kind.Name}/{record.Id}").Order(StringComparer.Ordinal),
            picture.Marks.Select(mark => mark.Record).Concat(picture.Bars.Select(bar => bar.Record)).Select(record => $"{record.Kind.Name}/{record.Id}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Marks_stand_in_order_of_time_and_bars_where_a_status_begins_and_ends()
    {
        var picture = Draw(null, null);
        var days = picture.Marks.Where(mark => mark.Record.Time!.Value.Days == 1).OrderBy(mark => mark.Record.Time!.Value.EarliestDay).Select(mark => mark.Glyph.X).ToArray();
        Assert.Equal(days.Order(), days);

        var observer = picture.Bars.Single(bar => bar.Record == Membership.IndiaObserver);
        var member = picture.Bars.Single(bar => bar.Record == Membership.IndiaMember);
        Assert.Equal(observer.Box.Top, member.Box.Top);
        Assert.InRange(observer.Box.Right - member.Box.Left, 0, 1);
        Assert.False(observer.GoesOn);
        Assert.True(member.GoesOn);
        Assert.Equal(picture.Axis.Right, member.Box.Right);
    }

    [Theory]
    [InlineData(null, "status-member, status-observer, status-dialogue-partner")]
    [InlineData("2003", "status-member")]
    public void The_legend_explains_the_statuses_that_are_drawn_and_no_other(string? to, string statuses) =>
        Assert.Equal(
            statuses,
            string.Join(", ", Draw(null, to).Legends.SelectMany(legend => legend.Bars).Where(bar => !bar.IsInactive && !bar.Classes.Contains("disputed", StringComparison.Ordinal)).Select(bar => bar.Classes)));

    [Fact]
    public void More_people_make_a_larger_mark_and_doubts_show()
    {
        var marks = Draw(null, null).Marks.ToDictionary(mark => mark.Record);
        var counted = Exercises.All.Where(exercise => exercise.Personnel is { Best: not null } && exercise.Dates is not null).OrderBy(exercise => exercise.Personnel!.Value.Best).Select(exercise => marks[exercise].Glyph.Radius).ToArray();
        Assert.Equal(counted.Order(), counted);

        foreach (var (record, mark) in marks)
        {
            Assert.Equal(record.AgreementOn("dates") >= Agreement.Unclear, mark.Glyph.HasRing);
            Assert.Equal(record.ClaimsOn("status")[0].Text != "held", mark.Glyph.Classes.Contains("open", StringComparison.Ordinal));
            Assert.StartsWith($"{record.Label}\n{record.ClaimsOn("dates")[0].Text}", mark.Tooltip, StringComparison.Ordinal);
            Assert.Equal(mark.Glyph.HasRing, mark.Tooltip.Contains("Sources disagree on dates: ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_has_no_date_is_named()
    {
        ScoRecord[] undated = [.. Meetings.All.Where(meeting => meeting.Dates is null), .. Exercises.All.Where(exercise => exercise.Dates is null)];

        Assert.All(undated, record => Assert.Contains(Draw(null, null).Labels, label => label.Text.Contains(record.Label, StringComparison.Ordinal)));
    }

    [Fact]
    public void An_exercise_whose_end_is_not_known_is_marked_where_it_began_and_does_not_go_on()
    {
        var exercise = Exercise.FrontierDefense2013;
        Assert.Equal(IntervalBound.Unknown, exercise.Dates?.EndKind);

        var picture = Draw(null, null);
        var mark = Assert.Single(picture.Marks, mark => mark.Record == exercise);
        Assert.Null(mark.Reach);
        Assert.Equal(picture.Axis.Begin(new DateOnly(2013, 8, 11).DayNumber), mark.Glyph.X, 1.0);
        Assert.Equal("Frontier Defense Joint… · 1,075", mark.Name?.Text);
    }

    [Fact]
    public void Every_exercise_and_every_meeting_of_heads_has_a_name() => Assert.All(
        Draw(null, null).Marks.Where(mark => mark.Record is Exercise or Meeting { Type: MeetingType.HeadsOfState or MeetingType.HeadsOfGovernment }),
        mark => Assert.Matches(@"^\w", mark.Name?.Text));

    private static TimelinePicture Draw(string? from, string? to) =>
        TimelineLayout.Draw(TimelineContent.Of(from is null ? null : EdtfDate.Parse(from), to is null ? null : EdtfDate.Parse(to)));
}
