using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ScoData;

/// <summary>
/// A period in the Extended Date/Time Format (EDTF): from one date to another (<c>2010-09-09/2010-09-25</c>), without
/// an end or a start (<c>2010/..</c>, <c>../2010</c>), with an unknown one (<c>2010/</c>, <c>/2010</c>), or a single date.
/// </summary>
/// <remarks>
/// <para>
/// A single date such as <c>2010-09</c> stands for all of its own days, and is start and end at once. When it has
/// unspecified digits, as <c>2010-09-XX</c>, it stands for some of those days, no one knows which. In an interval of
/// two dates the period begins somewhere in the first and ends somewhere in the second. See <see cref="EdtfDate"/> for
/// the dates that are supported. At least one side has to be a date, and an end that is certainly before the start is
/// not accepted; whether it is certain takes the leeway of marked dates into account.
/// </para>
/// <para>
/// Comparisons answer with a <see cref="Truth"/>: yes or no only where every pair of days that the dates can stand for
/// agrees, with the same leeway for marked dates and seasons as for <see cref="EdtfDate"/>. An open side reaches
/// without limit; an unknown side may lie anywhere.
/// </para>
/// <para>
/// Two intervals are equal when they are written alike. The default value is the single date <c>XXXX</c>.
/// </para>
/// </remarks>
public readonly partial struct EdtfInterval : IEquatable<EdtfInterval>, IComparable<EdtfInterval>, IComparable
{
    /// <summary>In the place of a date: no bound.</summary>
    internal const ulong OpenBits = ulong.MaxValue;

    /// <summary>In the place of a date: a bound that is not known.</summary>
    internal const ulong UnknownBits = ulong.MaxValue - 1;

    /// <summary>Set with the date of an end, so that an end of 0 means there is only a single date.</summary>
    private const ulong EndFlag = 1UL << 63;

    private EdtfInterval(ulong startBits, ulong endBits)
    {
        StartBits = startBits;
        EndBits = endBits;
    }

    /// <summary>The single date, as an interval.</summary>
    /// <param name="date">The date.</param>
    public EdtfInterval(EdtfDate date)
        : this(date.Bits, 0)
    {
    }

    /// <summary>The interval from one date to another.</summary>
    /// <param name="start">The date in which it begins.</param>
    /// <param name="end">The date in which it ends.</param>
    /// <exception cref="ArgumentException">The end is certainly before the start.</exception>
    public EdtfInterval(EdtfDate start, EdtfDate end)
        : this(start.Bits, end.Bits | EndFlag)
    {
        if (end.IsBefore(start) == Truth.Yes)
            throw new ArgumentException("The interval ends before it starts.", nameof(end));
    }

    /// <summary>The start for tables: the bits of the date, or <see cref="OpenBits"/> or <see cref="UnknownBits"/>.</summary>
    internal ulong StartBits { get; }

    /// <summary>The end for tables: 0 for a single date, the bits of the date with the highest bit set, or one of the two constants.</summary>
    internal ulong EndBits { get; }

    /// <summary>Makes an interval from the numbers of an earlier one.</summary>
    internal static EdtfInterval FromBits(ulong startBits, ulong endBits) => new(startBits, endBits);

    /// <summary>Whether this has two sides; <see langword="false"/> for a single date.</summary>
    public bool IsInterval => EndBits != 0;

    /// <summary>What is known of the start; <see cref="IntervalBound.Known"/> for a single date.</summary>
    public IntervalBound StartKind => KindOf(StartBits);

    /// <summary>What is known of the end; <see cref="IntervalBound.Known"/> for a single date.</summary>
    public IntervalBound EndKind => KindOf(EndBits);

    /// <summary>The date in which it begins, the date itself for a single one, or <see langword="null"/> when open or unknown.</summary>
    public EdtfDate? Start => StartKind == IntervalBound.Known ? EdtfDate.FromBits(StartBits) : null;

    /// <summary>The date in which it ends, the date itself for a single one, or <see langword="null"/> when open or unknown.</summary>
    public EdtfDate? End =>
        EndKind != IntervalBound.Known ? null
        : EdtfDate.FromBits(IsInterval ? EndBits & ~EndFlag : StartBits);

    /// <summary>The first day it can include, as written; <see langword="null"/> when the start is open or unknown.</summary>
    public EdtfDate? Earliest => Start?.Earliest;

    /// <summary>The last day it can include, as written; <see langword="null"/> when the end is open or unknown.</summary>
    public EdtfDate? Latest => End?.Latest;

    /// <summary>The earliest day as a number: days since 1 January of the year 1, which is 0; <see cref="int.MinValue"/> when the start is open or unknown.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int EarliestDayNumber => Start?.EarliestDayNumber ?? int.MinValue;

    /// <summary>The latest day as a number: days since 1 January of the year 1, which is 0; <see cref="int.MaxValue"/> when the end is open or unknown.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int LatestDayNumber => End?.LatestDayNumber ?? int.MaxValue;

#if NET
    /// <summary>
    /// The first day it can include, or <see langword="null"/> when the start is open or unknown. Years that
    /// <see cref="DateOnly"/> does not have are cut to its own limits.
    /// </summary>
    public DateOnly? EarliestDay => Start?.EarliestDay;

    /// <summary>
    /// The last day it can include, or <see langword="null"/> when the end is open or unknown. Years that
    /// <see cref="DateOnly"/> does not have are cut to its own limits.
    /// </summary>
    public DateOnly? LatestDay => End?.LatestDay;
#endif

    /// <summary>
    /// How many days it lasts, the first and the last included: 17 for <c>2010-09-09/2010-09-25</c>, 1 for
    /// <c>2010-09-09</c>. <see langword="null"/> unless start and end are exact days.
    /// </summary>
    public int? Days
    {
        get
        {
            if (Start is not { IsExact: true } start || End is not { IsExact: true } end)
                return null;
            var days = end.FirstDay - start.FirstDay + 1;
            return days > int.MaxValue ? null : (int)days;
        }
    }

    /// <summary>How closely it is known: the coarser precision of its dates. An open or unknown side does not count.</summary>
    public DatePrecision Precision
    {
        get
        {
            var start = Start?.Precision ?? DatePrecision.Day;
            var end = End?.Precision ?? DatePrecision.Day;
            return start < end ? start : end;
        }
    }

    /// <summary>Whether a date of it carries <c>?</c> or <c>%</c>: the source may be wrong about it.</summary>
    public bool IsUncertain => Start is { IsUncertain: true } || End is { IsUncertain: true };

    /// <summary>Whether a date of it carries <c>~</c> or <c>%</c>: the source gives it as an estimate.</summary>
    public bool IsApproximate => Start is { IsApproximate: true } || End is { IsApproximate: true };

    /// <summary>A single date is an interval of its own days.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator EdtfInterval(EdtfDate date) => new(date);

    /// <summary>Whether both intervals are written alike.</summary>
    /// <param name="other">The interval to compare with.</param>
    public bool Equals(EdtfInterval other) => StartBits == other.StartBits && EndBits == other.EndBits;

    /// <summary>Whether the object is an interval that is written alike.</summary>
    /// <param name="obj">The object to compare with.</param>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is EdtfInterval other && Equals(other);

    /// <summary>A hash code that equal intervals share.</summary>
    public override int GetHashCode() => unchecked((StartBits.GetHashCode() * 397) ^ EndBits.GetHashCode());

    /// <summary>Whether both intervals are written alike.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    public static bool operator ==(EdtfInterval left, EdtfInterval right) => left.Equals(right);

    /// <summary>Whether the intervals are written differently.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    public static bool operator !=(EdtfInterval left, EdtfInterval right) => !left.Equals(right);

    private static IntervalBound KindOf(ulong bits) => bits switch
    {
        OpenBits => IntervalBound.Open,
        UnknownBits => IntervalBound.Unknown,
        _ => IntervalBound.Known,
    };
}
