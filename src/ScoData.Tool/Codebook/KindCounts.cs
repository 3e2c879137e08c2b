using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;

namespace ScoData.Tool.Codebook;

/// <summary>What the codebook counts of the records of one kind.</summary>
internal sealed class KindCounts
{
    private readonly KindDefinition _kind;
    private readonly (int Records, int Disputed)[] _fields;
    private readonly Dictionary<(string Enum, string Value), int> _values = [];
    private EdtfDate? _latest;

    public KindCounts(KindDefinition kind, IEnumerable<Record> records)
    {
        _kind = kind;
        _fields = new (int, int)[kind.Fields.Count];
        foreach (var record in records)
            Add(record);
    }

    public int Records { get; private set; }

    /// <summary>The latest day on which a record of the kind begins, as it is written; null if none has a time.</summary>
    public string? Latest => _latest?.ToString();

    /// <summary>How many records carry the field.</summary>
    public int Carrying(FieldDefinition field) => _fields[field.Index].Records;

    /// <summary>How many of them have more than one claim on it.</summary>
    public int WithOthers(FieldDefinition field) => _fields[field.Index].Disputed;

    /// <summary>How many preferred values are this word of an enum.</summary>
    public int Using(string name, string value) => _values.TryGetValue((name, value), out var count) ? count : 0;

    private void Add(Record record)
    {
        Records++;
        foreach (var field in record.Fields)
        {
            ref var counts = ref _fields[field.Index];
            counts.Records++;
            counts.Disputed += field.Claims.Count > 1 ? 1 : 0;
            if (_kind.Fields[field.Index].Type is EnumType type)
                CountWords(type, field.Preferred);
        }

        if (_kind.TimeField is { } time && record.Find(time.Index)?.Time?.Start is { } start && (_latest is null || start.EarliestDayNumber > _latest.Value.EarliestDayNumber))
            _latest = start;
    }

    private void CountWords(EnumType type, Value value)
    {
        foreach (var word in value is ListValue list ? list.Items.ToArray() : [value])
        {
            var key = (type.Name, type.CanonicalText(word));
            _values[key] = _values.GetValueOrDefault(key) + 1;
        }
    }
}
