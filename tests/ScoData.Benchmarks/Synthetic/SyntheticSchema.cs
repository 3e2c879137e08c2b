namespace Benchmarks.Synthetic;

/// <summary>The kinds of the synthetic dataset: a part of the real schema, so that one program measures both.</summary>
internal static class SyntheticSchema
{
    public const string Text = """
        sources: source
        enums:
          occurrence:
            summary: How far something has come to pass.
            values:
              held: It took place.
              planned: A plan existed.
              postponed: It was put off.
        kinds:
          state:
            summary: A state.
            label: name
            fields:
              name: { type: text, required: true, summary: The usual English name. }
          place:
            summary: A place.
            label: name
            fields:
              name: { type: text, required: true, summary: The usual English name. }
              state: { type: state, query: in-state, inverse: places, summary: The state that the place lies in. }
          person:
            summary: A person.
            plural: people
            label: name
            fields:
              name: { type: text, required: true, summary: The name. }
              family-name: { type: text, summary: The family name alone. }
          exercise:
            summary: An exercise.
            label: name
            when: dates
            fields:
              name: { type: text, required: true, summary: The name of the exercise. }
              aliases: { type: list of text, summary: Other names in use. }
              status: { type: occurrence, required: true, summary: Whether it was held. }
              dates: { type: interval, summary: First and last day. }
              hosts: { type: list of state, query: hosted-by, inverse: hosted-exercises, summary: The states on whose territory it took place. }
              places: { type: list of place, query: at, inverse: exercises, summary: Where it took place. }
              participants: { type: list of state, query: with-participant, inverse: exercises, summary: The states whose forces took part. }
              personnel: { type: count, unit: people, summary: How many people took part. }
              activities: { type: list of text, summary: What the forces did. }
              attended-by: { type: list of person, query: attended-by, inverse: attended-exercises, summary: People present. }
              note: { type: text, summary: A doubt or remark. }
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
}
