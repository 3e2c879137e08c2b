using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Linking;

namespace ScoData.Generator.Emit;

/// <summary>The names of a record in its class and lookups. Most edits do not change them.</summary>
/// <param name="Id">Its id.</param>
/// <param name="MemberName">The C# name that the id becomes.</param>
/// <param name="HasProperty">Whether the class of its kind has a property of that name.</param>
/// <param name="Title">A sentence that names it.</param>
/// <param name="FormerIds">Ids that it had before.</param>
internal sealed record RecordName(string Id, string MemberName, bool HasProperty, string Title, EquatableArray<string> FormerIds)
{
    public static RecordName Of(KindModel kind, LinkedRecord record) =>
        new(record.Id, record.MemberName, record.HasProperty, RecordEmitter.Title(kind, record), record.FormerIds);
}
