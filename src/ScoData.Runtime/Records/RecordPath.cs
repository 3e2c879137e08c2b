namespace ScoData;

/// <summary>The kind and the id of a record in one text, where its type does not tell the kind: <c>states/china</c>.</summary>
internal static class RecordPath
{
    /// <summary>The path of a record; of a source that is not a record, its id.</summary>
    internal static string Of(object value) => value switch
    {
        ScoRecord record => $"{record.Kind.Plural}/{record.Id}",
        ISource source => source.Id,
        _ => throw new ArgumentNullException(nameof(value)),
    };
}
