using ScoData.Generator.Collections;
using ScoData.Generator.Diagnostics;
using ScoData.Generator.Linking;

namespace ScoData.Generator.Emit;

/// <summary>The records of one file, written as far as each stands alone, and what is wrong with them.</summary>
internal sealed record WrittenFile(EquatableArray<WrittenRecord> Records, EquatableArray<Fault> Faults)
{
    public static WrittenFile Of(DatasetIndex index, LinkedFile file) =>
        new(file.Records.Choose(record => WrittenRecord.Of(index.Kind(record.Kind), record)), file.Faults);
}

/// <summary>A record and its parts of the files of its kind. They are kept, so that an edit of one record does not write those of all.</summary>
/// <param name="Placed">The record and its place.</param>
/// <param name="Name">Its part of the class of the records, and of lookups.</param>
/// <param name="Ties">Its part of the answers to queries.</param>
/// <param name="Row">Its part of the data.</param>
internal sealed record WrittenRecord(PlacedRecord Placed, RecordName Name, RecordTies Ties, RecordRow Row)
{
    public static WrittenRecord Of(LinkedKind kind, PlacedRecord placed) =>
        new(placed, RecordName.Of(kind, placed.Record), RecordTies.Of(kind, placed.Record), RecordRow.Of(kind, placed.Record));
}
