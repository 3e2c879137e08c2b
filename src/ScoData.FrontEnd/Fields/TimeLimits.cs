namespace ScoData.FrontEnd.Fields;

/// <summary>Limits of dates and intervals, which are dates without doubt: <c>1850</c>, <c>1850-06-01</c>.</summary>
internal static class TimeLimits
{
    public const string Form = "a date without doubt such as 1850 or 1850-06-01";

    public static Value? Read(string text) =>
        text.All(c => c is not ('?' or '~' or '%' or 'X')) && EdtfDate.TryParse(text, out var date) ? new ScalarValue<EdtfDate>(date) : null;

    /// <summary>Whether a date is before a limit, or an interval begins before it.</summary>
    public static bool IsBelow(Value value, Value limit) => Interval(value) is var time
        && (time.StartKind == IntervalBound.Open || (time.Start is { } start && start.IsBefore(Date(limit)) == Truth.Yes));

    /// <summary>Whether a date is after a limit, or an interval ends after it. One that is ongoing may end in time.</summary>
    public static bool IsAbove(Value value, Value limit) => Interval(value).End is { } end && end.IsAfter(Date(limit)) == Truth.Yes;

    private static EdtfInterval Interval(Value value) => value is ScalarValue<EdtfInterval> interval ? interval.Data : Date(value);

    private static EdtfDate Date(Value value) => ((ScalarValue<EdtfDate>)value).Data;
}
