namespace ScoData;

public sealed partial class Office
{
    /// <summary>The term that runs on a day. Where no term has dates, one for which a source shows the holder on that day counts.</summary>
    /// <param name="date">The day. A term is certain if it runs on every day of the date, and possible if its dates, such as years alone, leave that open.</param>
    public Answers<Term> TermOn(EdtfDate date)
    {
        var terms = OnDay.Find(Terms, date);
        return terms.Certain.Count + terms.Possible.Count > 0
            ? terms
            : new([.. Terms.Where(term => term.Attested.Any(attested => new EdtfInterval(attested).Overlaps(date) == Truth.Yes)).Take(1)], []);
    }

    /// <summary>The person who holds the office on a day; see <see cref="TermOn"/>.</summary>
    /// <param name="date">The day. A holder is certain if the term runs on every day of the date, and possible if its dates, such as years alone, leave that open.</param>
    public Answers<Person> HolderOn(EdtfDate date)
    {
        var terms = TermOn(date);
        return new(PeopleOf(terms.Certain), PeopleOf(terms.Possible));
    }

    private static RecordList<Person> PeopleOf(IEnumerable<Term> terms) => new([.. terms.Select(term => term.Person).Distinct()]);
}

public static partial class Offices
{
    /// <summary>The person who holds an office on a day: <c>Offices.HolderOn(Office.SecretaryGeneralOfTheSco, new EdtfDate(2020, 1, 1)).Certain</c>.</summary>
    /// <param name="office">The office.</param>
    /// <param name="date">The day. A holder is certain if the term runs on every day of the date, and possible if its dates, such as years alone, leave that open.</param>
    /// <exception cref="ArgumentNullException">The office is null.</exception>
    public static Answers<Person> HolderOn(Office office, EdtfDate date) => (office ?? throw new ArgumentNullException(nameof(office))).HolderOn(date);
}
