namespace Peer;

/// <summary>A record.</summary>
public abstract class Entry
{
    public string Id { get; set; } = "";
}

/// <summary>The numbers of the first and the last day.</summary>
public struct DateSpan
{
    public int First { get; set; }

    public int Last { get; set; }
}

/// <summary>How a number relates to the true count.</summary>
public enum Comparator
{
    Exactly,
    About,
    MoreThan,
    AtLeast,
    LessThan,
    UpTo,
    Nearly,
    Between,
    Magnitude,
}

/// <summary>A count.</summary>
public struct Amount
{
    public Comparator Comparator { get; set; }

    public long Low { get; set; }

    public long High { get; set; }

    public long Best { get; set; }
}

/// <summary>A sum of money.</summary>
public struct Sum
{
    public string Currency { get; set; }

    public Amount Amount { get; set; }
}

/// <summary>Coordinates.</summary>
public struct Point
{
    public double Latitude { get; set; }

    public double Longitude { get; set; }
}
