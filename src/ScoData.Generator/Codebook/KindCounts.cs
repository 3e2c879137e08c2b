using ScoData.Generator.Records;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Codebook;

/// <summary>What the codebook counts of the records of one kind.</summary>
internal sealed class KindCounts
{
    private readonly KindSchema _kind;
    private readonly Dictionary<string, (int Records, int Claims)> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Enum, string Value), int> _values = [];
    private EdtfDate? _latest;

    public KindCounts(KindSchema kind, IEnumerable<Record> records)
    {
        _kind = kind;
        foreach (var record in records)
            Add(record);
    }

    public int Records { get; private set; }

    /// <summary>The latest day on which a record of the kind begins, as it is written; null where none has a time.</summary>
    public string? Latest => _latest?.ToString();

    /// <summary>How many records carry the field.</summary>
    public int Carrying(string field) => _fields.TryGetValue(field, out var count) ? count.Records : 0;

    /// <summary>How many of them have more than one claim on it.</summary>
    public int WithOthers(string field) => _fields.TryGetValue(field, out var count) ? count.Claims : 0;

    /// <summary>How many preferred values are this word of an enum.</summary>
    public int Using(string name, string value) => _values.TryGetValue((name, value), out var count) ? count : 0;

    private void Add(Record record)
    {
        Records++;
        foreach (var field in record.Fields)
        {
            _fields.TryGetValue(field.Name, out var before);
            _fields[field.Name] = (before.Records + 1, before.Claims + (field.Claims.Count > 1 ? 1 : 0));
            if (_kind.FindField(field.Name)!.Type.Enum is { } name)
                CountWords(name, field.Claims[0].Value);
        }

        if (_kind.When is { } when && record.Find(when)?.Date is { Start: { } start } && (_latest is null || start.EarliestDayNumber > _latest.Value.EarliestDayNumber))
            _latest = start;
    }

    private void CountWords(string name, Value value)
    {
        foreach (var word in value is ListValue list ? list.Items.ToArray() : [value])
        {
            _values.TryGetValue((name, word.Says), out var before);
            _values[(name, word.Says)] = before + 1;
        }
    }
}
