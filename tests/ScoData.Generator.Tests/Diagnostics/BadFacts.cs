namespace GeneratorTests.Diagnostics;

/// <summary>Facts that cannot be right together, or that are untidy, on a schema with every rule.</summary>
internal static class BadFacts
{
    public const string Schema = """
        sources: source
        kinds:
          person:
            summary: A person.
            plural: people
            label: name
            fields:
              name: { type: text, required: true, summary: The name. }
              born: { type: date, unique: true, summary: The birthday. }
              steps: { type: count, unique: true, summary: How many steps. }
              fee: { type: money, unique: true, summary: What is due. }
              badge: { type: integer, unique: true, summary: The number of the badge. }
              tent: { type: trip or person, unique: true, summary: Whose tent it is. }
              age: { type: integer, minimum: 1, maximum: 120, summary: How old. }
              tall: { type: count, minimum: 50, maximum: 250, summary: How tall. }
              weight: { type: measurement, minimum: 2.5, maximum: 200, unique: true, summary: How heavy. }
              joined: { type: date, minimum: 1990, maximum: 2020-06, summary: Since when a member. }
              active: { type: interval, minimum: 1990, maximum: 2020, summary: From when to when. }
              initials: { type: text, pattern: "[A-Z]|[A-Z]{2}", summary: The initials. }
              nicknames: { type: list of text, pattern: "[a-z]+", summary: Nicknames. }
              cry: { type: text, pattern: "(a+)+h", summary: A cry of joy. }
              cards: { type: identifiers, unique: true, summary: What clubs call the person. }
              met: { type: date, after-the-fact: true, summary: When one met. }
              stay: { type: interval, after-the-fact: true, summary: From when to when one stayed. }
              motto: { type: text, provenance: editorial, summary: In a word. }
              note: { type: identifiers, provenance: register, summary: Numbers. }
          trip:
            summary: A trip.
            label: title
            when: dates
            fields:
              title: { type: text, required: true, summary: The title. }
              booked: { type: date, not-after: dates, summary: When it was booked. }
              dates: { type: interval, summary: First and last day. }
              number: { type: integer, ascending: [season], summary: Its place among the trips of its season. }
              season: { type: text, summary: The season. }
              leaders: { type: list of person, holding: licence, summary: Who led it. }
              hosts: { type: list of person, among: [guests, watchers], summary: Who asked. }
              guests: { type: list of person, summary: Who came. }
              watchers: { type: list of person, summary: Who watched. }
              walkers: { type: count, summary: How many walked. }
              page: { type: url, requires: seen, summary: Its address. }
              seen: { type: date, summary: When the address was seen. }
          stop:
            summary: A part of a trip.
            label: title
            when: date
            fields:
              title: { type: text, required: true, summary: The title. }
              trip: { type: trip, summary: The trip that it is a part of. }
              date: { type: date, within: trip, summary: When it was. }
              walkers: { type: count, part-of: trip, summary: How many walked. }
          licence:
            summary: A licence to lead trips.
            label: title
            when: valid
            fields:
              title: { type: text, required: true, summary: The title. }
              owner: { type: person, summary: Who may lead. }
              valid: { type: interval, exclusive: [owner], summary: From when to when. }
              colour: { type: text, unique-with: [owner], summary: The colour of its paper. }
          source:
            summary: A publication.
            label: title
            unsourced: true
            fields:
              title: { type: text, required: true, summary: The title. }
              issued: { type: date, summary: When it was published. }
              updated: { type: date, summary: When it was changed. }
        """;

    private const string Trip = "trips/spring.yaml";
    private const string Stop = "stops/hill.yaml";
    private const string Licence = "licences/second.yaml";

    public static readonly IReadOnlyList<BadData> Cases =
    [
        new("SCO0018", Trip, "dates: 2010-05\n⟦title⟧: Spring\nsources: [diary]\n", "'title' comes after 'dates': move it up; the order is that of the schema, then 'sources', then 'former-ids'"),
        new("SCO0018", Trip, "sources: [diary]\n⟦title⟧: Spring\n", "'title' comes after 'sources'"),
        new("SCO0018", Trip, "title: { sources: [diary], ⟦value⟧: Spring }\n", "'value' comes after 'sources': move it up; the order is value, provenance, sources, as-of, note, others"),
        new("SCO0019", Trip, "title: ⟦\"Spring \"⟧\nsources: [diary]\n", "'title' begins or ends with white space: remove it"),
        new("SCO0019", Trip, "title: ⟦|⟧\n  Spring\nsources: [diary]\n", "'title' begins or ends with white space: remove the line break at its end; in a block of text, write >- instead of > or |- instead of |"),
        new("SCO0020", Trip, "title: Spring\nguests:\n  value: [anna, bert]\n  ⟦others⟧:\n    - value: [bert, anna]\nsources: [diary]\n", "All 'others' of 'guests' repeat its value"),
        new("SCO0021", Trip, "title: Spring\n⟦booked⟧: 2010-06-01\ndates: 2010-05-01/2010-05-03\nsources: [diary]\n", "'booked' (2010-06-01) is later than 'dates' (2010-05-01/2010-05-03)"),
        new("SCO0022", Trip, "title: Spring\n⟦page⟧: https://example.org/\nsources: [diary]\n", "'page' requires 'seen': add it"),
        new("SCO0023", Trip, "title: Spring\nhosts: [anna, ⟦bert⟧]\nguests: [anna]\nsources: [diary]\n", "'hosts' names 'bert', which is not listed under any of 'guests', 'watchers'"),
        new("SCO0024", Stop, "title: Hill\ntrip: summer\n⟦date⟧: 2010-08-04\nsources: [diary]\n", "'date' (2010-08-04) lies outside the time of the trip 'summer' (2010-07-01/2010-07-31)"),
        new("SCO0025", Stop, "title: Hill\ntrip: summer\n⟦walkers⟧: more than 90\nsources: [diary]\n", "This brings 'walkers' of the parts of the trip 'summer' to at least 101, more than its total (up to 100)"),
        new("SCO0027", Trip, "title: Spring\ndates: 2009\n⟦number⟧: 3\nseason: dry\nsources: [diary]\n", "'number' is 3, but its time is before that of number 2, the trip 'summer' with the same 'season': correct the number or the time of one of them"),
        new("SCO0027", Trip, "title: Spring\n⟦number⟧: 2\nseason: dry\nsources: [diary]\n", "'number' is 2, the same as that of the trip 'summer' with the same 'season'"),
        new("SCO0028", Licence, "title: Second\nowner: anna\n⟦valid⟧: 2011-05/..\nsources: [diary]\n", "'valid' (2011-05/..) overlaps that of the licence 'first' (2010-01-01/2012-12-31), which has the same 'owner': end one before the other begins"),
        new("SCO0029", Trip, "title: Spring\ndates: 2013-02\nleaders: [⟦anna⟧]\nsources: [diary]\n", "'leaders' names the person 'anna', which has no licence at that time (2013-02): name it elsewhere, correct the time, or add the licence"),
        new("SCO0029", Trip, "title: Spring\ndates: 2010\nleaders: [anna, ⟦bert⟧]\nsources: [diary]\n", "'leaders' names the person 'bert', which has no licence at that time (2010)"),
        new("SCO0032", "people/carl.yaml", "name: Carl\n⟦born⟧: 1990-05-06\nsources: [diary]\n", "'born' is '1990-05-06', like that of the person 'anna', but must be unique: correct one of them"),
        new("SCO0032", "people/carl.yaml", "name: Carl\n⟦steps⟧: { value: 5000, sources: [diary] }\nsources: [diary]\n", "'steps' is '5000', like that of the person 'anna'"),
        new("SCO0032", "people/carl.yaml", "name: Carl\n⟦fee⟧: USD 5\nsources: [diary]\n", "'fee' is 'USD 5', like that of the person 'anna'"),
        new("SCO0032", "people/carl.yaml", "name: Carl\n⟦badge⟧: 07\nsources: [diary]\n", "'badge' is '7', like that of the person 'anna'"),
        new("SCO0032", "people/carl.yaml", "name: Carl\n⟦tent⟧: trip/summer\nsources: [diary]\n", "'tent' is 'trip/summer', like that of the person 'anna'"),
        new("SCO0032", "people/carl.yaml", "name: Carl\n⟦cards⟧: { reds: '2', greens: '1' }\nsources: [diary]\n", "'cards' is 'greens: 1', like that of the person 'anna'"),
        new("SCO0041", Licence, "title: Second\nowner: anna\n⟦colour⟧: red\nsources: [diary]\n", "'colour' is 'red', like that of the licence 'first', which has the same 'owner': correct one of them, or merge the two records"),
        Carl("SCO0033", "⟦age⟧: 0", "'age' is '0', which is below the minimum of 1: correct it"),
        Carl("SCO0034", "⟦age⟧: 121", "'age' is '121', which is above the maximum of 120: correct it"),
        Carl("SCO0033", "⟦tall⟧: less than 50", "'tall' is 'less than 50', which is below the minimum of 50"),
        Carl("SCO0034", "⟦tall⟧: more than 250", "'tall' is 'more than 250', which is above the maximum of 250"),
        Carl("SCO0033", "⟦joined⟧: 1989-12-XX", "'joined' is '1989-12-XX', which is below the minimum of 1990"),
        Carl("SCO0034", "⟦joined⟧: 2020-07", "'joined' is '2020-07', which is above the maximum of 2020-06"),
        Carl("SCO0033", "⟦active⟧: 1989/1991", "'active' is '1989/1991', which is below the minimum of 1990"),
        Carl("SCO0033", "⟦active⟧: ../1991", "'active' is '../1991', which is below the minimum of 1990"),
        Carl("SCO0034", "⟦active⟧: 2019/2021", "'active' is '2019/2021', which is above the maximum of 2020"),
        Carl("SCO0033", "⟦weight⟧: less than 2.5", "'weight' is 'less than 2.5', which is below the minimum of 2.5"),
        Carl("SCO0034", "⟦weight⟧: 200.2 +- 0.1", "'weight' is '200.2 +- 0.1', which is above the maximum of 200"),
        Carl("SCO0032", "⟦weight⟧: 70.50", "'weight' is '70.5', like that of the person 'anna'"),
        Carl("SCO0035", "⟦initials⟧: Ca", "'initials' is 'Ca', which does not match the pattern '[A-Z]|[A-Z]{2}': correct it"),
        Carl("SCO0035", "⟦initials⟧: CCC", "'initials' is 'CCC', which does not match"),
        Carl("SCO0035", "⟦nicknames⟧: [carlo, Charly]", "'nicknames' is 'Charly', which does not match the pattern '[a-z]+'"),
        Carl("SCO0035", $"⟦cry⟧: {new string('a', 60)}h!", "which takes too long to compare with the pattern '(a+)+h': write a simpler pattern in the schema"),
        Carl("SCO0039", "motto:\n  value: Yes\n  ⟦others⟧: [{ value: No }]", "'motto' is what the editors write, so it has no other values: remove 'others', or give what sources say a field of its own"),
        Carl("SCO0039", "note:\n  value: { a: '1' }\n  ⟦others⟧: [{ value: { a: '2' } }]", "'note' is what a register gives, so it has no other values"),
        Carl("SCO0040", "⟦met⟧: { value: 2003-05, sources: [atlas] }", "'met' is 2003-05, but its source 'atlas' was published before (2001): cite a source that can know of it, or correct the date"),
        Carl("SCO0040", "⟦met⟧: { value: 2007, sources: [letters, atlas] }", "all of its sources were published before, 'letters' as the last one (2006-01)"),
        Carl("SCO0040", "⟦stay⟧: { value: 2000/2001, sources: [atlas], others: [{ value: 2002/.., sources: [atlas] }] }", "'stay' is 2002/.., but its source 'atlas'"),
        Carl("SCO0010", "motto: { value: Yes, provenance: ⟦editorial⟧ }", "'editorial' is not a valid value for 'provenance': no value of 'motto' is reported by the sources of the record; remove the key"),
        Carl("SCO0010", "age: { value: 5, provenance: ⟦reported⟧ }", "'reported' is not a valid value for 'provenance': write 'editorial' if the editors wrote the value; otherwise remove the key"),
        Carl("SCO0007", "age: { value: 5, others: [{ value: 6, ⟦provenance⟧: editorial }] }", "A claim on 'age' has no key 'provenance'"),
        new("SCO0026", "sources/letter.yaml", "title: Letter\n", "Nothing cites the source 'letter': cite it where it gives a fact, or delete it"),
    ];

    /// <summary>What looks like a fault and is none: the dates may fit, the counts may fit, nothing is known of the guests.</summary>
    public static readonly IReadOnlyList<(string File, string Text)> Good =
    [
        (Trip, "title: Spring\nbooked: 2010\ndates: 2010-05\nsources: [diary]\n"),
        (Trip, "title: Spring\nhosts: [anna]\nsources: [diary]\n"),
        (Trip, "title: Spring\nhosts: [anna, bert]\nguests: [anna]\nwatchers: [bert]\nsources: [diary]\n"),
        (Trip, "title: Spring\npage: https://example.org/\nseen: 2010\nsources: [diary]\n"),
        (Trip, "title: Spring\nguests:\n  value: [anna]\n  others:\n    - value: [bert]\n    - value: [anna]\nsources: [diary]\n"),
        (Trip, "title: Spring\ndates: 2011\nnumber: 9\nseason: dry\nsources: [diary]\n"),
        (Trip, "title: Spring\nnumber: 1\nseason: dry\nsources: [diary]\n"),
        (Trip, "title: Spring\ndates: 2010-07\nnumber: 1\nseason: dry\nsources: [diary]\n"),
        (Trip, "title: Spring\ndates: 2009\nnumber: 2\nseason: wet\nsources: [diary]\n"),
        (Trip, "title: Spring\ndates: 2009\nnumber: 2\nsources: [diary]\n"),
        (Trip, "title: Spring\ndates: 2012-12-31/2013-01-02\nleaders: [anna]\nsources: [diary]\n"),
        (Trip, "title: Spring\nleaders: [bert]\nsources: [diary]\n"),
        (Licence, "title: Second\nowner: anna\nvalid: 2012-12-31/..\nsources: [diary]\n"),
        (Licence, "title: Second\nowner: anna\nvalid: 2009/2010\nsources: [diary]\n"),
        (Licence, "title: Second\nowner: anna\nvalid: /2010-01-01\nsources: [diary]\n"),
        (Licence, "title: Second\nowner: bert\nvalid: 2011\nsources: [diary]\n"),
        (Licence, "title: Second\nvalid: 2011\nsources: [diary]\n"),
        ("people/carl.yaml", "name: Carl\nborn: 1990\nsteps: about 7000\nfee: USD about 7\nbadge: 8\ntent: person/anna\ncards: { greens: '2', reds: '1' }\nsources: [diary]\n"),
        ("people/carl.yaml", "name: Carl\nborn: { value: 1991-01-01, others: [{ value: 1990-05-06 }] }\nbadge: 8\nsources: [diary]\n"),
        ("people/carl.yaml", "name: Carl\nage: 1\ntall: about 10\nweight: 2.4 +- 0.1\njoined: 1990\nactive: 1990/2020\ninitials: CA\nnicknames: [carlo, charly]\ncry: aah\nsources: [diary]\n"),
        ("people/carl.yaml", "name: Carl\nage: 120\ntall: up to 50\nweight: about 1.5\njoined: 2020\nactive: 1989~/..\ninitials: C\nsources: [diary]\n"),
        ("people/carl.yaml", "name: Carl\ntall: more than 249\nweight: about 80\njoined: 1989-12-31~\nactive: /2020-12-31\nsources: [diary]\n"),
        ("people/carl.yaml", "name: Carl\nmet: { value: 2003, sources: [atlas, diary] }\nstay: { value: 2000/2009, sources: [atlas] }\nmotto: Yes\nnote: { a: '1' }\nsources: [diary]\n"),
        ("people/carl.yaml", "name: { value: Carl, sources: [diary] }\nage: { value: 5, provenance: editorial, note: Guessed. }\nmet: { value: 2005, sources: [letters] }\nmotto: Yes\n"),
        ("people/carl.yaml", "name: Carl\nmet: { value: 2001, sources: [atlas] }\nsources: [diary]\n"),
        (Stop, "title: Hill\ntrip: summer\ndate: 2010\nwalkers: about 500\nsources: [diary]\n"),
        (Stop, "title: Hill\ntrip: summer\ndate: 2010-07-31\nwalkers: 90\nsources: [diary]\n"),
    ];

    private static BadData Carl(string id, string field, string message) => new(id, "people/carl.yaml", $"name: Carl\n{field}\nsources: [diary]\n", message);

    public static ScoData.Testing.Dataset Dataset() => new ScoData.Testing.Dataset()
        .With("schema.yaml", Schema)
        .With(
            "people.yaml",
            "anna:\n  name: Anna\n  born: 1990-05-06\n  steps: 5000\n  fee: USD 5\n  badge: 7\n  tent: trip/summer\n  weight: 70.5\n  cards: { greens: '1' }\n  sources: [diary]\n"
            + "bert:\n  name: Bert\n  born: 1990\n  steps: about 7000\n  fee: USD about 7\n  weight: about 80\n  sources: [diary]\n")
        .With("trips/summer.yaml", "title: Summer\ndates: 2010-07-01/2010-07-31\nnumber: 2\nseason: dry\nwalkers: up to 100\nsources: [diary, atlas, letters]\n")
        .With("stops/camp.yaml", "title: Camp\ntrip: summer\nwalkers: 10\nsources: [diary]\n")
        .With("licences/first.yaml", "title: First\nowner: anna\nvalid: 2010-01-01/2012-12-31\ncolour: red\nsources: [diary]\n")
        .With("sources.yaml", "diary: { title: Diary }\natlas: { title: Atlas, issued: 2001 }\nletters: { title: Letters, issued: 1999, updated: 2006-01 }\n");
}
