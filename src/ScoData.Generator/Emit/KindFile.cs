using ScoData.Generator.Collections;
using ScoData.Generator.Linking;

namespace ScoData.Generator.Emit;

/// <summary>What one file of a kind is made of, besides those of its facts: an edit that changes none of it leaves the file as it is.</summary>
/// <param name="Kind">The kind.</param>
internal abstract record KindFile(LinkedKind Kind)
{
    public abstract GeneratedFile Emit(EmitOptions options);

    /// <summary>
    /// The files of a kind. With many records, the parts of its table have files of their own: the compiler takes longer
    /// to read the lists of numbers of lookups and indexes than all rows, and an edit of a value changes the rows alone.
    /// </summary>
    public static IEnumerable<KindFile> Of(WrittenKind written)
    {
        var names = written.Records.Choose(record => record.Name);
        yield return new RecordClassFile(written.Kind, names);

        TablePart rows = new RowsPart(written.Records.Choose(record => record.Row));
        TablePart lookups = new LookupsPart(names);
        TablePart indexes = new IndexesPart(written.Records.Choose(record => record.Ties));
        if (written.Records.Count <= FactsChunk.Size)
        {
            yield return new TableFile(written.Kind, written.Records.Count, new([rows, lookups]), new([indexes]));
            yield break;
        }

        yield return new TableFile(written.Kind, written.Records.Count, default, default);
        foreach (var part in new[] { rows, lookups, indexes })
            yield return new TablePartFile(written.Kind, part);
    }
}

/// <summary>The class of the records.</summary>
internal sealed record RecordClassFile(LinkedKind Kind, EquatableArray<RecordName> Names) : KindFile(Kind)
{
    public override GeneratedFile Emit(EmitOptions options) => RecordEmitter.Emit(Kind, Names, options);
}

/// <summary>The table of the records.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many records there are.</param>
/// <param name="Before">The parts that stand before what is the same for all records.</param>
/// <param name="After">Those that stand after it.</param>
internal sealed record TableFile(LinkedKind Kind, int Count, EquatableArray<TablePart> Before, EquatableArray<TablePart> After) : KindFile(Kind)
{
    public override GeneratedFile Emit(EmitOptions options) => TableEmitter.Emit(this, options);
}

/// <summary>A part of a table in a file of its own.</summary>
internal sealed record TablePartFile(LinkedKind Kind, TablePart Part) : KindFile(Kind)
{
    public override GeneratedFile Emit(EmitOptions options) => TableEmitter.Emit(this, options);
}
