using ScoData.Generator.Collections;
using ScoData.Generator.Records;

namespace ScoData.Generator.Checks;

/// <summary>Tells which records a rule compares: those of one kind whose preferred values of some fields say the same.</summary>
internal static class Alike
{
    /// <summary>What the fields say, or null where the record lacks one of them.</summary>
    public static string? In(Record record, EquatableArray<string> names)
    {
        var said = new List<string> { record.Identity.Kind };
        foreach (var name in names)
        {
            if (record.Find(name) is not { } field)
                return null;
            said.Add(field.Claims[0].Value.Says);
        }

        return string.Join("\n", said);
    }

    /// <summary>The fields in a message: <c>'type' and 'organisation'</c>.</summary>
    public static string Words(EquatableArray<string> names) => string.Join(" and ", names.Select(name => $"'{name}'"));
}
