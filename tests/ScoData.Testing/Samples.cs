namespace ScoData.Testing;

/// <summary>Small datasets that tests start from.</summary>
public static class Samples
{
    /// <summary>A schema with a kind for each thing that a schema can say.</summary>
    public const string Schema = """
        sources: source or ScoData.Source
        enums:
          mood:
            summary: How it went.
            values:
              good: It went well.
              not-so-good: It went less well.
        common:
          note:
            type: text
            summary: A remark.
        kinds:
          person:
            summary: A person.
            plural: people
            label: name
            fields:
              name: { type: text, required: true, summary: The name. }
              friends: { type: list of person, inverse: befriended-by, query: with-friend, summary: Who are friends. }
          outing:
            summary: An outing.
            label: title
            when: dates
            fields:
              title: { type: text, required: true, summary: The title. }
              dates: { type: interval, summary: First and last day. }
              mood: { type: mood, summary: How it went. }
              moods: { type: list of mood, summary: How it went from day to day. }
              guide: { type: person, inverse: guided-outings, query: guided-by, summary: Who led the way. }
              present: { type: list of person or source, inverse: outings, query: with, summary: Who or what was there. }
              sponsor: { type: person or source, summary: Who paid. }
              walkers: { type: count, unit: people, summary: How many walked. }
              height: { type: measurement, unit: km, summary: How high it went. }
              cost: { type: money, summary: What it cost. }
              held: { type: flag, summary: Whether it took place. }
              number: { type: integer, summary: Its number. }
              announced: { type: date, summary: When it was announced. }
              reminders: { type: list of date, summary: When it was announced again. }
              page: { type: url, summary: Its address. }
              tongue: { type: language, summary: The language spoken. }
              country: { type: country, summary: Where it went. }
              summit: { type: coordinates, summary: Its highest place. }
              names: { type: names, summary: Its name in other languages. }
              identifiers: { type: identifiers, summary: Its identifiers. }
              aliases: { type: list of text, summary: Its other names. }
              host: { type: ScoData.State, query: hosted-by, summary: Whose land it went through. }
              passed: { type: list of ScoData.State, query: through, summary: The states that it went through. }
              about: { type: list of person or ScoData.Exercise, query: about, summary: What was talked of. }
          source:
            summary: A publication.
            label: title
            cite: [authors, title, issued]
            unsourced: true
            fields:
              title: { type: text, required: true, summary: The title. }
              authors: { type: list of text, summary: The authors. }
              issued: { type: date, summary: When it was published. }
        """;

    /// <summary>Records that use every type of field.</summary>
    public static Dataset Complete() => Minimal()
        .With("people/bert.yaml", "name: Bert\nfriends: [anna]\nsources: [diary]\n")
        .With("sources/letter.yaml", "title: A <letter> & more\nauthors: [\"Bee, Anna\", Bert]\nissued: 2010-09\n")
        .With("outings/first-outing.yaml", """
            title: First "outing" \ of {all}
            dates: 2010-09-09/2010-09-25
            mood: not-so-good
            moods: [good, not-so-good]
            guide: anna
            present: [person/bert, source/diary]
            sponsor: source/letter
            walkers:
              value: more than 5000
              as-of: 2010
              note: Counted twice.
              others:
                - value: 4000
                  sources: [letter]
            height:
              value: 4.010 +- 0.005
              others:
                - value: -0.5 to 4.1
                  sources: [letter]
            cost: USD 10000000000
            held: true
            number: -36
            announced: 2010-08-XX
            reminders: [2010-08, 2010-09-01]
            page: https://example.org/a?b=c&d=%20e
            tongue: zh-Hans
            country: KZ
            summit: 43.20, 76.9
            names: { ru: Первый, zh: 第一 }
            identifiers: { mme: mme3392 }
            aliases: [one, "two */ </summary> { }"]
            host: kazakhstan
            passed:
              value: [kyrgyzstan, kazakhstan]
              sources:
                - diary
                - source: ScoData.Source/xinhua-2010-09-25
                  locator: p. 1
              others:
                - value: [tajikistan]
                  sources: [ScoData.Source/boland-2010]
            about: [person/bert, ScoData.Exercise/peace-mission-2010]
            note: Seen from afar.
            sources:
              - source: diary
                locator: p. 96
            former-ids: [old-outing]
            """)
        .With("outings/second-outing.yaml", "title: Second outing\ndates: 2009/..\nwalkers: 1100 to 2000\nsources: [diary]\n")
        .With("outings/undated-outing.yaml", "title: Undated outing\nwalkers: 5000000000\nsources: [diary]\n");

    /// <summary>The smallest dataset: a schema, a person and a source.</summary>
    public static Dataset Minimal() => new Dataset()
        .With("schema.yaml", Schema)
        .With("people.yaml", "anna:\n  name: Anna\n  sources: [diary]\n")
        .With("sources/diary.yaml", "title: Diary\n");
}
