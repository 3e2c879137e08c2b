using System.Globalization;

namespace ScoData.Tool.Picture;

internal sealed partial class TimelineLayout
{
    private const double HeadingHeight = 36;
    private const double LeastGuide = 30;
    private const double ToGuide = 5;

    private double AddHeading(string text, double height = HeadingHeight)
    {
        _y += height;
        var middle = _y - (height / 2);
        _labels.Add(new Label(text, TextStyle.Heading, Margin, middle));
        return middle;
    }

    private void AddLane(string name, IEnumerable<Marked> items)
    {
        var lane = MarkLane.Of(_axis, _y, items);
        _labels.Add(new Label(name, TextStyle.Lane, Margin, (lane.Top + lane.Bottom) / 2));
        _lanes.Add(lane);
        _y = lane.Bottom;
    }

    private void AddMeetings()
    {
        if (_content.Meetings.Count == 0)
            return;
        _legends.Add(new LegendBuilder(_axis.Left, AddHeading("Meetings"))
            .Mark(GlyphShape.Circle, "meeting", 5, "of the SCO")
            .Mark(GlyphShape.Circle, "meeting elsewhere", 5, "of the Shanghai Five and others")
            .Build());
        var top = _y;
        foreach (var (name, items) in MeetingLanes.Of(_content.Meetings).Where(lane => lane.Items.Any()))
            AddLane(name, items);
        AddPanel(top);
    }

    private void AddExercises()
    {
        if (_content.Exercises.Count == 0)
            return;
        var legend = new LegendBuilder(_axis.Left, AddHeading("Exercises", (2 * ExerciseLanes.RadiusOf(ExerciseLanes.LegendNumbers[0])) + AfterPart));
        foreach (var people in ExerciseLanes.LegendNumbers)
            legend.Mark(GlyphShape.Circle, "exercise", ExerciseLanes.RadiusOf(people), string.Create(CultureInfo.InvariantCulture, $"{people:N0} people"));
        _legends.Add(legend
            .Mark(GlyphShape.Diamond, "exercise", 5.5, "number not known")
            .Build());
        var top = _y;
        foreach (var (name, items) in ExerciseLanes.Of(_content.Exercises))
            AddLane(name, items);
        AddPanel(top);
    }

    private void AddMemberships()
    {
        if (_content.Memberships.Count == 0)
            return;
        var legend = new LegendBuilder(_axis.Left, AddHeading("Membership"));
        var drawn = _content.Memberships.Select(membership => RecordWords.Word(membership, nameof(Membership.Status))).ToHashSet(StringComparer.Ordinal);
        foreach (var status in _content.Memberships[0].Kind.GetField(nameof(Membership.Status)).Values.Where(status => drawn.Contains(status.Name)))
            legend.Bar($"status-{status.Name}", isInactive: false, status.Name.Replace('-', ' '));
        _legends.Add(legend.Bar("status-observer", isInactive: true, "inactive").Bar("status-observer disputed", isInactive: false, "sources disagree on the dates").Build());
        var top = _y;
        _y += AfterPart / 2;
        foreach (var (state, middle, bars) in MembershipRows.Of(_axis, _y, _content.Memberships))
        {
            var name = new Label(state, TextStyle.Lane, Margin, middle);
            _labels.Add(name);
            if (bars[0].Box.Left - name.Box.Right > LeastGuide)
                _guides.Add((name.Box.Right + ToGuide, bars[0].Box.Left - ToGuide, middle));
            _bars.AddRange(bars);
            _y = middle + (MembershipRows.RowHeight / 2);
        }

        _y += AfterPart / 2;
        AddPanel(top);
    }

    private void AddPanel(double top)
    {
        _panels.Add(new Box(_axis.Left, top, _axis.Right, _y));
        if (Founded is { } founded)
            _moments.Add((_axis.Span(founded).From, top, _y));
        _y += AfterPart;
    }
}
