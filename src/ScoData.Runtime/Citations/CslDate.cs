namespace ScoData;

/// <summary>Dates in CSL-JSON: their parts where the format can say them, words otherwise.</summary>
internal static class CslDate
{
    internal static void Write(JsonText json, string property, EdtfInterval interval)
    {
        json.Name(property);
        json.Begin('{');
        if (interval.Start is { } start && interval.End is { } end && HasParts(start) && HasParts(end)
            && (!interval.IsInterval || (start.SubYearCode ?? end.SubYearCode) is null))
        {
            json.Name("date-parts");
            json.Begin('[');
            Parts(json, start);
            if (interval.IsInterval && start != end)
                Parts(json, end);
            json.End(']');
            if (start.SubYearCode is { } code)
                json.Property("season", code - SubYear.First + 1);
            if (interval.IsApproximate || interval.IsUncertain)
                json.Property("circa", true);
        }
        else
        {
            json.Property("literal", interval.ToReadableString());
        }

        json.End('}');
    }

    /// <summary>
    /// Whether numbers say all of the date: its year is known and of our era, a part of the year is a season, and an
    /// unspecified month or day has nothing told, unlike 2010-1X or 2010-XX-09.
    /// </summary>
    private static bool HasParts(EdtfDate date)
    {
        if (date.Year is not > 0 || date.SubYearCode is > 24)
            return false;
        var told = date.ToString().TrimEnd('?', '~', '%');
        while (told.EndsWith("-XX", StringComparison.Ordinal))
            told = told.Substring(0, told.Length - 3);
        return told.IndexOf('X') < 0;
    }

    private static void Parts(JsonText json, EdtfDate date)
    {
        json.Begin('[');
        json.Number(date.Year!.Value);
        if (date.Month is { } month)
        {
            json.Number(month);
            if (date.Day is { } day)
                json.Number(day);
        }

        json.End(']');
    }
}
