using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Linking;

namespace ScoData.Generator.Emit;

/// <summary>The input of one file of a kind other than those of its facts: an edit that does not change it does not change the file.</summary>
/// <param name="Kind">The kind.</param>
internal abstract record KindFile(KindModel Kind)
{
    public abstract GeneratedFile Emit(EmitOptions options);

    /// <summary>
    /// The files of a kind. With many records, the parts of its table have their own files: the compiler takes longer to
    /// parse the numbers of lookups and indexes than all rows, and an edit of a value changes only the rows.
    /// </summary>
    public static IEnumerable<KindFile> Of(KindParts parts)
    {
        var names = parts.Records.Choose(record => record.Name);
        yield return new RecordClassFile(parts.Kind, names);

        TablePart rows = new RowsPart(parts.Records.Choose(record => record.Row));
        TablePart lookups = new LookupsPart(names);
        TablePart indexes = new IndexesPart(parts.Records.Choose(record => record.Keys));
        if (parts.Records.Count <= FactsChunk.Size)
        {
            yield return new TableFile(parts.Kind, parts.Records.Count, new([rows, lookups]), new([indexes]));
            yield break;
        }

        yield return new TableFile(parts.Kind, parts.Records.Count, default, default);
        foreach (var part in new[] { rows, lookups, indexes })
            yield return new TablePartFile(parts.Kind, part);
    }
}

/// <summary>The class of the records.</summary>
internal sealed record RecordClassFile(KindModel Kind, EquatableArray<RecordName> Names) : KindFile(Kind)
{
    public override GeneratedFile Emit(EmitOptions options) => RecordEmitter.Emit(Kind, Names, options);
}

/// <summary>The table of the records.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many records there are.</param>
/// <param name="Before">The parts before the code that does not depend on records.</param>
/// <param name="After">The parts after it.</param>
internal sealed record TableFile(KindModel Kind, int Count, EquatableArray<TablePart> Before, EquatableArray<TablePart> After) : KindFile(Kind)
{
    public override GeneratedFile Emit(EmitOptions options) => TableEmitter.Emit(this, options);
}

/// <summary>A part of a table in a file of its own.</summary>
internal sealed record TablePartFile(KindModel Kind, TablePart Part) : KindFile(Kind)
{
    public override GeneratedFile Emit(EmitOptions options) => TableEmitter.Emit(this, options);
}
