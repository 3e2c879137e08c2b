using System.Globalization;

namespace ScoData.Tool.Picture;

/// <summary>Lays a timeline out, from top to bottom.</summary>
internal sealed partial class TimelineLayout
{
    private const double PictureWidth = 1200;
    private const double Margin = 28;
    private const double NameToPlot = 16;
    private const double AfterPart = 12;
    private const double AxisHeight = 24;
    private const double MomentHeight = 20;

    private readonly TimelineContent _content;
    private readonly TimeAxis _axis;
    private readonly List<Label> _labels = [];
    private readonly List<MarkLane> _lanes = [];
    private readonly List<Bar> _bars = [];
    private readonly List<Box> _panels = [];
    private readonly List<(double From, double To, double Y)> _guides = [];
    private readonly List<(double X, double From, double To)> _moments = [];
    private readonly List<Legend> _legends = [];
    private double _y = Margin;

    private TimelineLayout(TimelineContent content)
    {
        _content = content;
        var names = Lanes().Select(lane => lane.Name).Concat(content.Memberships.Select(membership => membership.State.Label));
        _axis = new TimeAxis(content.First, content.Last, Margin + names.Select(TextStyle.Lane.WidthOf).DefaultIfEmpty().Max() + NameToPlot, PictureWidth - Margin);
    }

    /// <summary>Lays a picture out.</summary>
    /// <param name="content">What it shows.</param>
    public static TimelinePicture Draw(TimelineContent content) => new TimelineLayout(content).Draw();

    private TimelinePicture Draw()
    {
        var title = $"The Shanghai Cooperation Organisation, {TimelinePicture.TimeOf(_axis)}";
        Line(title, TextStyle.Title, 16, 20);
        Line("Meetings, exercises and membership, as far as their dates are known. Point at a mark or bar for its date and its doubts.", TextStyle.Remark, 12, 12);
        AddDoubts();

        AddAxis(_y + (AxisHeight / 2));
        _y += AxisHeight;
        AddMoment();
        AddMeetings();
        AddExercises();
        AddMemberships();
        AddAxis(_y + (AxisHeight / 2) - AfterPart);
        _y += AxisHeight + 8 - AfterPart;
        AddRemarks();
        return new TimelinePicture(PictureWidth, Math.Ceiling(_y + Margin - 8), title, Description(), _axis, _panels, _lanes, _bars, _guides, _legends, _labels, _moments);
    }

    private void AddDoubts()
    {
        const double Height = 26;
        _legends.Add(new LegendBuilder(Margin, _y + (Height / 2))
            .Mark(GlyphShape.Circle, "exercise open", 5, "no source says that it was held")
            .Mark(GlyphShape.Circle, "exercise", 4, "sources disagree on the date", hasRing: true)
            .Line(isUncertain: true, "at some time in between")
            .Line(isUncertain: false, "all this time")
            .Build());
        _y += Height + 6;
    }

    private IEnumerable<(string Name, IEnumerable<Marked> Items)> Lanes() => [.. MeetingLanes.Of(_content.Meetings), .. ExerciseLanes.Of(_content.Exercises)];

    private void Line(string text, TextStyle style, double before, double after)
    {
        _y += before;
        _labels.Add(new Label(text, style, Margin, _y));
        _y += after;
    }

    private void AddAxis(double y) => _labels.AddRange(AxisLabels.Of(_axis, y));

    private void AddMoment()
    {
        if (Founded is not { } founded)
            return;
        var (x, _) = _axis.Span(founded);
        var text = $"{founded.ToReadableString()}: the organisation is founded";
        var label = new Label(text, TextStyle.Legend, x + 6, _y + (MomentHeight / 2) + 2);
        _labels.Add(label.Box.Right <= _axis.Right ? label : label with { X = x - 6, Anchor = Anchor.End });
        _moments.Add((x, _y, _y + MomentHeight));
        _y += MomentHeight;
    }

    // Where it lies in the picture.
    private EdtfDate? Founded => Organisation.Sco.Founded is { } founded && founded.EarliestDay >= _content.First && founded.LatestDay <= _content.Last ? founded : null;

    private void AddRemarks()
    {
        foreach (var record in TimelineContent.WithoutTime)
            Line($"Not drawn, because no source gives its date: {record.Label}.", TextStyle.Remark, 8, 9);
        Line($"ScoData, data {ScoDataset.DataVersion}, CC0 1.0. Every date has its sources there: 'sco show KIND/ID'.", TextStyle.Remark, 8, 9);
    }

    private string Description() => string.Create(
        CultureInfo.InvariantCulture,
        $"A timeline of {TimelinePicture.TimeOf(_axis)} with {_content.Meetings.Count} meetings, {_content.Exercises.Count} exercises and the membership of {_content.Memberships.Select(membership => membership.State).Distinct().Count()} states. 'sco timeline' gives the same as a table.");
}
