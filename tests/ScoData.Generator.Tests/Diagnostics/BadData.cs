namespace GeneratorTests.Diagnostics;

/// <summary>
/// Bad data, one case for each way to go wrong. In <see cref="Text"/> the place that the diagnostic must point at
/// stands between ⟦ and ⟧; without the marks it is the start of the file.
/// </summary>
/// <param name="Id">The diagnostic.</param>
/// <param name="File">The file that is added to the small sample, or replaces one of its files.</param>
/// <param name="Text">What the file says.</param>
/// <param name="Message">What the diagnostic says.</param>
public sealed record BadData(string Id, string File, string Text, string Message)
{
    private const string Outing = "outings/walk.yaml";

    public static readonly IReadOnlyList<BadData> Cases =
    [
        new("SCO0001", Outing, "title: Walk\nmood: ⟦\"good⟧\nsources: [diary]\n", "This is not valid YAML"),
        new("SCO0001", Outing, "title: Walk\nmood: ⟦[good⟧\nsources: [diary]\n", "This is not valid YAML"),
        new("SCO0001", Outing, "⟦[a, b]⟧: Walk\ntitle: Walk\nsources: [diary]\n", "a key is a single word here"),
        new("SCO0002", Outing, "title: ⟦&a Walk⟧\nsources: [diary]\n", "Data files do not use the anchor '&a': remove it"),
        new("SCO0002", Outing, "title: ⟦!!str Walk⟧\nsources: [diary]\n", "Data files do not use the tag '!!str': remove it"),
        new("SCO0002", Outing, "title: Walk\nsources: [diary]\n⟦---⟧\ntitle: Run\n", "Data files do not use a second document: keep one document in a file, and put the second record into a file of its own"),
        new("SCO0001", Outing, "title: Walk\nmoods: [good] ⟦*note⟧\nsources: [diary]\n", "look for a bracket, brace or quotation mark that is not closed"),
        new("SCO0003", Outing, "---\n# nothing yet\n", "The file holds no record"),
        new("SCO0003", "people/bert.yaml", "''\n", "The file holds no record"),
        new("SCO0003", Outing, "# nothing yet\n", "The file holds no record: write its fields, or delete it"),
        new("SCO0004", Outing, "title: Walk\n⟦title⟧: Run\nsources: [diary]\n", "The key 'title' stands twice: keep one"),
        new("SCO0005", "outtings/walk.yaml", "title: Walk\n", "No kind has its records in 'outtings'; did you mean 'outings'?"),
        new("SCO0005", "weather.yaml", "rain: true\n", "No kind has its records in 'weather': rename it, declare the kind in schema.yaml, or name the folder there as the 'plural' of its kind"),
        new("SCO0006", "outings/Long Walk.yaml", "title: Walk\nsources: [diary]\n", "'Long Walk' cannot be an id: use lower-case letters a to z and digits in words joined by single hyphens, with a letter first; for example 'long-walk'"),
        new("SCO0006", "outings.yaml", "⟦2nd⟧:\n  title: Walk\n  sources: [diary]\n", "'2nd' cannot be an id"),
        new("SCO0006", Outing, "title: Walk\nsources: [diary]\nformer-ids: [⟦Old Walk⟧]\n", "'Old Walk' cannot be an id"),
        new("SCO0007", Outing, "title: Walk\n⟦wakers⟧: 5\nsources: [diary]\n", "An outing has no key 'wakers'; did you mean 'walkers'?"),
        new("SCO0007", Outing, "title: Walk\n⟦zzz⟧: 5\nsources: [diary]\n", "An outing has no key 'zzz'; it has 'title', 'dates'"),
        new("SCO0007", Outing, "title: { value: Walk, ⟦sorces⟧: [diary] }\nsources: [diary]\n", "A claim on 'title' has no key 'sorces'; did you mean 'sources'?"),
        new("SCO0007", Outing, "title: Walk\nsources: [{ source: diary, ⟦page⟧: 9 }]\n", "A source has no key 'page'"),
        new("SCO0008", Outing, "mood: good\nsources: [diary]\n", "The outing 'walk' lacks 'title', which is required: add it (The title)"),
        new("SCO0008", Outing, "title: ⟦{ sources: [diary] }⟧\n", "The claim on 'title' lacks 'value', which is required"),
        new("SCO0009", Outing, "title: ⟦[Walk]⟧\nsources: [diary]\n", "'title' wants a single value, not a list"),
        new("SCO0009", Outing, "title: Walk\naliases: ⟦one⟧\nsources: [diary]\n", "'aliases' wants a list, not a single value: write [one]"),
        new("SCO0009", Outing, "title: Walk\naliases: ⟦[]⟧\nsources: [diary]\n", "'aliases' wants a list with values, not an empty one: leave the field out"),
        new("SCO0009", Outing, "title: Walk\nsources: ⟦diary⟧\n", "'sources' wants a list, not a single value"),
        new("SCO0009", Outing, "title: Walk\nsources: ⟦[]⟧\n", "'sources' wants a list, not an empty one"),
        new("SCO0009", Outing, "title: { value: Walk, others: ⟦Run⟧ }\nsources: [diary]\n", "'others' wants a list of claims, not a single value"),
        new("SCO0009", Outing, "title: { value: Walk, others: [⟦Run⟧] }\nsources: [diary]\n", "'others' wants a claim, not a single value"),
        new("SCO0009", Outing, "title: Walk\nnames: ⟦Walk⟧\nsources: [diary]\n", "'names' wants a mapping, not a single value"),
        new("SCO0009", Outing, "⟦just words⟧\n", "'walk' wants a mapping of fields, not a single value"),
        new("SCO0010", Outing, "title: Walk\nmood: ⟦goood⟧\nsources: [diary]\n", "'goood' is no value for 'mood': did you mean 'good'? It is one of good, not-so-good"),
        new("SCO0010", Outing, "title: Walk\nheld: ⟦yes⟧\nsources: [diary]\n", "'yes' is no value for 'held': write true or false"),
        new("SCO0010", Outing, "title: Walk\nnumber: ⟦3.5⟧\nsources: [diary]\n", "'3.5' is no value for 'number': write a whole number"),
        new("SCO0010", Outing, "title: Walk\nwalkers: ⟦over 5000⟧\nsources: [diary]\n", "'over 5000' is no value for 'walkers': write digits, alone or after 'about', 'more than'"),
        new("SCO0010", Outing, "title: Walk\nwalkers: ⟦5,000⟧\nsources: [diary]\n", "'5,000' is no value for 'walkers': write 5000, without separators"),
        new("SCO0010", Outing, "title: Walk\nwalkers: ⟦1 234 567⟧\nsources: [diary]\n", "'1 234 567' is no value for 'walkers': write 1234567, without separators"),
        new("SCO0010", Outing, "title: Walk\nwalkers: ⟦400.5⟧\nsources: [diary]\n", "'400.5' is no value for 'walkers': a count is a whole number; write digits, alone or after"),
        new("SCO0010", Outing, "title: Walk\nwalkers: ⟦12.75⟧\nsources: [diary]\n", "a count is a whole number"),
        new("SCO0010", Outing, "title: Walk\nwalkers: ⟦1,234.567⟧\nsources: [diary]\n", "a count is a whole number"),
        new("SCO0010", Outing, "title: Walk\nwalkers: ⟦0.500⟧\nsources: [diary]\n", "a count is a whole number"),
        new("SCO0010", Outing, "title: Walk\nwalkers: ⟦1234,567⟧\nsources: [diary]\n", "a count is a whole number"),
        new("SCO0010", Outing, "title: Walk\nwalkers: ⟦007⟧\nsources: [diary]\n", "'007' is no value for 'walkers': write 7, without leading zeros"),
        new("SCO0010", Outing, "title: Walk\nwalkers: ⟦00⟧\nsources: [diary]\n", "'00' is no value for 'walkers': write 0, without leading zeros"),
        new("SCO0010", Outing, "title: Walk\nwalkers: ⟦99999999999999999999⟧\nsources: [diary]\n", "write digits, alone or after"),
        new("SCO0010", Outing, "title: Walk\nwalkers: ⟦about 50 people⟧\nsources: [diary]\n", "'about 50 people' is no value for 'walkers': write about 50, without the unit (people)"),
        new("SCO0009", Outing, "title: Walk\nwalkers:⟦⟧\nsources: [diary]\n", "'walkers' wants a value, not nothing: write it, or leave the key out"),
        new("SCO0001", Outing, "title: Walk⟦: Run⟧\nsources: [diary]\n", "a text with ': ' in it needs quotation marks"),
        new("SCO0010", Outing, "title: Walk\ncost: ⟦10 dollars⟧\nsources: [diary]\n", "'10 dollars' is no value for 'cost': write the currency and the amount"),
        new("SCO0010", Outing, "title: Walk\npage: ⟦example.org⟧\nsources: [diary]\n", "'example.org' is no value for 'page': write the whole address"),
        new("SCO0010", Outing, "title: Walk\ntongue: ⟦English⟧\nsources: [diary]\n", "'English' is no value for 'tongue': write a BCP 47 tag"),
        new("SCO0010", Outing, "title: Walk\ncountry: ⟦kz⟧\nsources: [diary]\n", "'kz' is no value for 'country': write an ISO 3166-1 code in capitals"),
        new("SCO0010", Outing, "title: Walk\nsummit: ⟦north⟧\nsources: [diary]\n", "'north' is no value for 'summit': write latitude and longitude"),
        new("SCO0010", Outing, "title: Walk\nsponsor: ⟦diary⟧\nsources: [diary]\n", "'diary' is no value for 'sponsor': write the kind before the id, such as person/diary"),
        new("SCO0010", Outing, "title: Walk\nnames: { ⟦Russian⟧: Walk }\nsources: [diary]\n", "each key is a BCP 47 language tag"),
        new("SCO0010", Outing, "title: Walk\nidentifiers: { ⟦\"a\\0b\"⟧: c }\nsources: [diary]\n", "remove the control character U+0000"),
        new("SCO0010", Outing, "title: Walk\nnames: { ⟦Russian⟧: Walk, ru: W }\nsources: [diary]\n", "'Russian' is no value for 'names': each key is a BCP 47 language tag"),
        new("SCO0010", Outing, "title: ⟦\"a\\0b\"⟧\nsources: [diary]\n", "remove the control character U+0000"),
        new("SCO0011", Outing, "title: Walk\ndates: ⟦2010-13-01⟧\nsources: [diary]\n", "'2010-13-01' is no EDTF interval for 'dates': write first/last"),
        new("SCO0011", Outing, "title: Walk\ndates: ⟦2010-09-25/2010-09-09⟧\nsources: [diary]\n", "the end may not come before the start"),
        new("SCO0011", Outing, "title: Walk\nannounced: ⟦September 2010⟧\nsources: [diary]\n", "'September 2010' is no EDTF date for 'announced': write 2010-09-09"),
        new("SCO0011", Outing, "title: { value: Walk, as-of: ⟦last year⟧ }\nsources: [diary]\n", "'last year' is no EDTF date for 'as-of'"),
        new("SCO0012", "people/anna.yaml", "name: Anna\nsources: [diary]\n", "The person 'anna' is already written in 'people.yaml': keep one of them"),
        new("SCO0013", Outing, "title: Walk\nguide: ⟦ana⟧\nsources: [diary]\n", "There is no person 'ana'; did you mean 'anna'?"),
        new("SCO0013", Outing, "title: Walk\nguide: ⟦diary⟧\nsources: [diary]\n", "There is no person 'diary'; there is a source of that id, which this field does not take"),
        new("SCO0013", Outing, "title: Walk\npresent: [person/anna, ⟦person/zoltan⟧]\nsources: [diary]\n", "There is no person 'zoltan': correct it, or add the file people/zoltan.yaml"),
        new("SCO0013", Outing, "title: Walk\nsources: [⟦dairy⟧]\n", "There is no source 'dairy'; did you mean 'diary'?"),
        new("SCO0013", Outing, "title: { value: Walk, sources: [{ source: ⟦dairy⟧, locator: p. 1 }] }\nsources: [diary]\n", "There is no source 'dairy'"),
        new("SCO0013", Outing, "title: Walk\nhost: ⟦kazakstan⟧\nsources: [diary]\n", "There is no state 'kazakstan'; did you mean 'kazakhstan'?"),
        new("SCO0013", Outing, "title: Walk\npassed: [china, ⟦peace-mission-2010⟧]\nsources: [diary]\n", "There is no state 'peace-mission-2010'; there is an exercise of that id, which this field does not take"),
        new("SCO0013", Outing, "title: Walk\nabout: [⟦ScoData.Exercise/zz⟧]\nsources: [diary]\n", "There is no exercise 'zz' in 'ScoData.Exercise': correct it"),
        new("SCO0013", Outing, "title: Walk\nsources: [⟦boland-2010⟧]\n", "There is no source 'boland-2010'; did you mean 'ScoData.Source/boland-2010'?"),
        new("SCO0013", Outing, "title: Walk\nsources: [⟦ScoData.Source/boland-2011⟧]\n", "There is no source 'boland-2011'; did you mean 'boland-2010'?"),
        new("SCO0010", Outing, "title: Walk\nabout: [⟦exercise/peace-mission-2010⟧]\nsources: [diary]\n", "write the kind before the id, such as person/peace-mission-2010; the kind is one of person, ScoData.Exercise"),
        new("SCO0010", Outing, "title: Walk\nsources: [⟦Source/boland-2010⟧]\n", "write the kind before the id, such as source/boland-2010; the kind is one of source, ScoData.Source"),
        new("SCO0014", Outing, "⟦title⟧: Walk\nmood: { value: good, sources: [diary] }\n", "'title' has no source: write it as a claim"),
        new("SCO0015", "outings.yaml", "walk-1:\n  title: A\n  sources: [diary]\n⟦walk1⟧:\n  title: B\n  sources: [diary]\n", "'walk1' would become the C# name 'Walk1', which is already the name of 'walk-1': choose another id"),
        new("SCO0015", "outings/outing.yaml", "title: Walk\nsources: [diary]\n", "'outing' would become the C# name 'Outing', which is already the class of an outing"),
        new("SCO0015", "outings/dates.yaml", "title: Walk\nsources: [diary]\n", "'dates' would become the C# name 'Dates', which is already the field 'dates'"),
        new("SCO0015", "people/table.yaml", "name: Table\nsources: [diary]\n", "'table' would become the C# name 'Table', which is already a member of every record"),
        new("SCO0015", "outings/all.yaml", "title: Walk\nsources: [diary]\n", "which is already a member of every collection"),
        new("SCO0015", "people/outings.yaml", "name: Walk\nsources: [diary]\n", "which is already the way back from 'present' of outings"),
        new("SCO0015", Outing, "title: Walk\nsources: [diary]\nformer-ids: [⟦walk⟧]\n", "'walk' would become the C# name 'Walk', which is already the name of 'walk'"),
        new("SCO0015", Outing, "title: Walk\nsources: [diary]\nformer-ids: [stroll, ⟦stroll⟧]\n", "which is already the name of 'stroll'"),
        new("SCO0012", "people/anna.yml", "name: Anna\nsources: [diary]\n", "The person 'anna' is already written in 'people.yaml'"),
    ];

    public static readonly IReadOnlyList<BadData> Schemas =
    [
        new("SCO0016", "schema.yaml", "⟦sources⟧", "The schema cannot be used as it is: it must be a mapping with 'kinds'"),
        new("SCO0016", "schema.yaml", "⟦common: {}⟧\n", "it declares no 'kinds'"),
        new("SCO0016", "schema.yaml", Kind("  fields:\n      name: { type: ⟦txt⟧, required: true, summary: N. }"), "'txt' is no type, enum or kind; did you mean 'text'?"),
        new("SCO0016", "schema.yaml", Kind("  fields:\n      name: { type: text, required: true, summary: N. }\n      ⟦age⟧: { summary: A. }"), "the field 'age' needs a 'type'"),
        new("SCO0016", "schema.yaml", Kind("  fields:\n      ⟦name⟧: { type: text, required: true }"), "'name' needs a 'summary'"),
        new("SCO0016", "schema.yaml", "kinds:\n  ⟦pet⟧:\n    summary: A pet.\n    label: name\n    fields:\n      name: { type: text, summary: N. }\n", "the label 'name' of 'pet' must be one of its fields, of type text and required"),
        new("SCO0016", "schema.yaml", "kinds:\n  ⟦pet⟧:\n    summary: A pet.\n    plural: pet\n    label: name\n    fields:\n      name: { type: text, required: true, summary: N. }\n", "would become the C# type 'Pet', which"),
        new("SCO0016", "schema.yaml", "kinds:\n  ⟦pet⟧:\n    summary: A pet.\n    label: name\n    fields:\n      name: { type: text, required: true, summary: N. }\n      pet: { type: text, summary: P. }\n", "would become the member 'Pet' of the class of the same name"),
        new("SCO0016", "schema.yaml", "kinds:\n  ⟦pet⟧:\n    summary: A pet.\n    label: name\n    fields:\n      name: { type: text, required: true, summary: N. }\n      claims: { type: text, summary: P. }\n", "which a member of every record already is"),
        new("SCO0016", "schema.yaml", "sources: ⟦pat⟧\n" + Kind("  fields:\n      name: { type: text, required: true, summary: N. }"), "'sources' names the kind 'pat', which is not declared; did you mean 'pet'?"),
        new("SCO0016", "schema.yaml", "enums:\n  ⟦mood⟧: { summary: M. }\n" + Kind("  fields:\n      name: { type: text, required: true, summary: N. }"), "the enum 'mood' has no 'values'"),
        new("SCO0016", "schema.yaml", "enums:\n  mood: { summary: M., values: { a-1: A., ⟦a1⟧: B. } }\n" + Kind("  fields:\n      name: { type: text, required: true, summary: N. }"), "two values of 'mood' would become the C# name 'A1'"),
        new("SCO0016", "schema.yaml", "kinds:\n  ⟦pet⟧:\n    summary: A pet.\n    label: name\n    fields:\n      name: { type: text, required: true, summary: N. }\n      born: { type: date, not-after: name, summary: B. }\n", "'not-after' of 'born' of 'pet' names 'name', which is no date of that kind"),
        new("SCO0016", "schema.yaml", Kind("  cite: ⟦name⟧\n    fields:\n      name: { type: text, required: true, summary: N. }"), "'cite' must be a list of fields"),
        new("SCO0016", "schema.yaml", "kinds:\n  ⟦pet⟧:\n    summary: A pet.\n    label: name\n    fields:\n      name: { type: text, required: true, summary: N. }\n      a: { type: pet, query: of, summary: A. }\n      b: { type: pet, query: of, summary: B. }\n", "two fields of 'pet' have the query 'Of' by 'pet'"),
        new("SCO0016", "schema.yaml", "common:\n  name: { type: text, summary: C. }\nkinds:\n  ⟦pet⟧:\n    summary: A pet.\n    label: name\n    fields:\n      name: { type: text, required: true, summary: N. }\n", "the field 'name' would become the member 'Pet.Name', which the field 'name' already is"),
        new("SCO0016", "schema.yaml", Kinds("person", "", "⟦per-son⟧", ""), "would become the C# type 'PerSon', which the kind 'person' already is"),
        new("SCO0016", "schema.yaml", Kinds("pet", "", "⟦pet-table⟧", ""), "would become the C# type 'PetTable', which the table of 'pet' already is"),
        new("SCO0016", "schema.yaml", Kinds("pet", "", "⟦sco-dataset⟧", ""), "which the dataset already is"),
        new("SCO0016", "schema.yaml", Kinds("pet", "", "⟦country⟧", ""), "'country' is a type that every schema has"),
        new("SCO0016", "schema.yaml", Kinds("pet", "", "⟦label⟧", "    collection: Marks\n"), "'label' would become a C# type with the name of a member that it has"),
        new("SCO0016", "schema.yaml", Kinds("pet", "    plural: ⟦\"a:b\"⟧\n", "dog", ""), "'plural' cannot be 'a:b'"),
        new("SCO0016", "schema.yaml", Kinds("pet", "    collection: ⟦class⟧\n", "dog", ""), "'collection' cannot be 'class': it is no name for a C# type"),
        new("SCO0016", "schema.yaml", Kinds("pet", "    collection: ⟦record⟧\n", "dog", ""), "'collection' cannot be 'record'"),
        new("SCO0016", "schema.yaml", Kind("  fields:\n      name: { type: text, required: true, summary: N. }\n      a: { type: pet, query: ⟦with*a⟧, summary: A. }"), "'query' cannot be 'with*a'"),
        new("SCO0016", "schema.yaml", "kinds:\n  ⟦pet⟧:\n    summary: A pet.\n    label: name\n    fields:\n      name: { type: text, required: true, summary: N. }\n      a: { type: pet, query: pets, summary: A. }\n", "the query 'Pets' of 'pet' has the name of its collection"),
        new("SCO0016", "schema.yaml", Kind("  fields:\n      name: { type: text, required: true, summary: N. }\n      a: { type: ⟦list of names⟧, summary: A. }"), "a list of 'names' cannot be"),
        new("SCO0016", "schema.yaml", Kind("  fields:\n      name: { type: text, required: true, summary: N. }\n      a: { type: ⟦pet or pet⟧, summary: A. }"), "'pet or pet' names a kind twice"),
        new("SCO0016", "schema.yaml", "common:\n  note: { type: ⟦txt⟧, summary: N. }\n" + Kinds("pet", "", "dog", ""), "'txt' is no type, enum or kind"),
        new("SCO0016", "schema.yaml", Field("type: ⟦list of ScoData.Stat⟧"), "'ScoData.Stat' is no class of records in what the project refers to; did you mean 'ScoData.State'?"),
        new("SCO0016", "schema.yaml", Field("type: ⟦Rivers.Bridge⟧"), "'Rivers.Bridge' is no class of records in what the project refers to: reference the package or project that has it"),
        new("SCO0016", "schema.yaml", Field("type: ⟦text or pet⟧"), "'text' is no kind"),
        new("SCO0016", "schema.yaml", "sources: ⟦list of pet⟧\n" + Field("type: pet"), "'sources' names a kind, not a list"),
        new("SCO0016", "schema.yaml", "sources: ⟦ScoData.State⟧\n" + Field("type: ScoData.State"), "'sources' names 'ScoData.State', whose records are no sources"),
        new("SCO0016", "schema.yaml", "kinds:\n  ⟦pet⟧:\n    summary: A pet.\n    label: name\n    fields:\n      name: { type: text, required: true, summary: N. }\n      a: { type: ScoData.State, inverse: pets, summary: A. }\n", "'a' of 'pet' can have no 'inverse' on 'ScoData.State', a class of another assembly; a 'query' finds the way back"),
        new("SCO0016", "schema.yaml", "kinds:\n  ⟦pet⟧:\n    summary: A pet.\n    label: name\n    fields:\n      name: { type: text, required: true, summary: N. }\n      a: { type: ScoData.Meeting, summary: A. }\n      b: { type: date, within: a, summary: B. }\n", "'within' of 'b' of 'pet' names 'a', which is no single reference to a kind of this schema"),
        new("SCO0016", "schema.yaml", "kinds:\n  ⟦pet⟧:\n    summary: A pet.\n    label: name\n    fields:\n      name: { type: text, required: true, summary: N. }\n      a: { type: integer, ascending: [name], summary: A. }\n", "'ascending' is for an integer field of a kind that has 'when'; 'a' of 'pet' is none"),
        new("SCO0016", "schema.yaml", "kinds:\n  ⟦pet⟧:\n    summary: A pet.\n    label: name\n    when: born\n    fields:\n      name: { type: text, required: true, summary: N. }\n      born: { type: date, summary: B. }\n      a: { type: integer, ascending: [nam], summary: A. }\n", "'ascending' of 'a' of 'pet' names 'nam', which is no single value of that kind"),
        new("SCO0016", "schema.yaml", "kinds:\n  ⟦pet⟧:\n    summary: A pet.\n    label: name\n    fields:\n      name: { type: text, required: true, summary: N. }\n      a: { type: text, exclusive: [name], summary: A. }\n", "'exclusive' is for a date or interval field; 'a' of 'pet' is none"),
        new("SCO0016", "schema.yaml", "kinds:\n  ⟦pet⟧:\n    summary: A pet.\n    label: name\n    fields:\n      name: { type: text, required: true, summary: N. }\n      a: { type: list of pet, holding: pet, summary: A. }\n", "'holding' is for a reference to one kind in a kind that has 'when'; 'a' of 'pet' is none"),
        new("SCO0016", "schema.yaml", "kinds:\n  ⟦pet⟧:\n    summary: A pet.\n    label: name\n    when: born\n    fields:\n      name: { type: text, required: true, summary: N. }\n      born: { type: date, summary: B. }\n      a: { type: list of pet, holding: pat, summary: A. }\n", "'holding' of 'a' of 'pet' names 'pat', which is no kind that has 'when' and one single reference to 'pet'"),
        new("SCO0016", "schema.yaml", "kinds:\n  ⟦pet⟧:\n    summary: A pet.\n    label: name\n    when: born\n    fields:\n      name: { type: text, required: true, summary: N. }\n      born: { type: date, summary: B. }\n      a: { type: list of pet, holding: pet, summary: A. }\n", "'holding' of 'a' of 'pet' names 'pet', which is no kind that has 'when' and one single reference to 'pet'"),
        new("SCO0016", "schema.yaml", Kind("  checked: ⟦today⟧\n    fields:\n      name: { type: text, required: true, summary: N. }"), "'checked' cannot be 'today': write a date such as 2026-11-23"),
        new("SCO0007", "schema.yaml", Kind("  ⟦labels⟧: name\n    fields:\n      name: { type: text, required: true, summary: N. }"), "The kind 'pet' has no key 'labels'; did you mean 'label'?"),
    ];

    private static string Kind(string rest) => $"kinds:\n  pet:\n    summary: A pet.\n    label: name\n  {rest}\n";

    private static string Field(string spec) => Kind($"  fields:\n      name: {{ type: text, required: true, summary: N. }}\n      a: {{ {spec}, summary: A. }}");

    private static string Kinds(string first, string spec, string second, string secondSpec) =>
        $"kinds:\n  {first}:\n    summary: A thing.\n{spec}    label: name\n    fields:\n      name: {{ type: text, required: true, summary: N. }}\n"
        + $"  {second}:\n    summary: A thing.\n{secondSpec}    label: name\n    fields:\n      name: {{ type: text, required: true, summary: N. }}\n";

    public override string ToString() => $"{Id} {Message}";
}
