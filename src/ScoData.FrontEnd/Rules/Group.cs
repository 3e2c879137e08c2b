using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>The records that a rule compares with each other: those of one kind with the same values in some fields.</summary>
/// <param name="Key">What they have in common.</param>
/// <param name="Fields">The fields in a message: <c>'type' and 'organisation'</c>.</param>
internal sealed record Group(string Key, string Fields)
{
    /// <summary>The group of a record, or null if it does not have all of the fields.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="record">The record.</param>
    /// <param name="compared">The name of the field that is compared.</param>
    /// <param name="use">The rule, which names the fields.</param>
    public static Group? Of(KindDefinition kind, Record record, string compared, RuleUse use)
    {
        var parts = new List<string> { compared, kind.Name };
        foreach (var index in use.Fields)
        {
            if (record.Find(index) is not { } field)
                return null;
            parts.Add(kind.Fields[index].CanonicalText(field.Preferred));
        }

        return new Group(string.Join("\n", parts), string.Join(" and ", use.Names.Select(name => $"'{name}'")));
    }
}
