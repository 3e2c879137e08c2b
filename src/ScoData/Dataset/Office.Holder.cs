namespace ScoData;

public sealed partial class Office
{
    /// <summary>
    /// The term that runs on a day, or may run on it where a source gives only a month or year, or <see langword="null"/> when
    /// none is known. Where no term has dates, one for which a source shows the holder on that day counts.
    /// </summary>
    /// <param name="date">The day. Of a month or year its last day counts.</param>
    public Term? TermOn(EdtfDate date) =>
        OnDay.Find(Terms, date) ?? Terms.FirstOrDefault(term => term.Attested.Any(attested => new EdtfInterval(attested).Overlaps(date) == Truth.Yes));

    /// <summary>The person who holds the office on a day, or <see langword="null"/> when none is known; see <see cref="TermOn"/>.</summary>
    /// <param name="date">The day. Of a month or year its last day counts.</param>
    public Person? HolderOn(EdtfDate date) => TermOn(date)?.Person;
}

public static partial class Offices
{
    /// <summary>The person who holds an office on a day: <c>Offices.HolderOn(Office.SecretaryGeneralOfTheSco, new EdtfDate(2020, 1, 1))</c>.</summary>
    /// <param name="office">The office.</param>
    /// <param name="date">The day. Of a month or year its last day counts.</param>
    /// <returns>The person, or <see langword="null"/> when none is known.</returns>
    /// <exception cref="ArgumentNullException">The office is null.</exception>
    public static Person? HolderOn(Office office, EdtfDate date) => (office ?? throw new ArgumentNullException(nameof(office))).HolderOn(date);
}
