using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Linking;

namespace ScoData.Generator.Emit;

/// <summary>The records of one file, with what each contributes to the files of its kind, and their diagnostics.</summary>
internal sealed record FileParts(EquatableArray<RecordParts> Records, EquatableArray<DataDiagnostic> Diagnostics)
{
    public static FileParts Of(DatasetIndex index, LinkedFile file) =>
        new(file.Records.Choose(record => RecordParts.Of(index.Kind(record.Kind), record)), file.Diagnostics);
}

/// <summary>A record and what it contributes to the files of its kind. It is cached, so that an edit of one record does not emit all of them again.</summary>
/// <param name="Record">The record.</param>
/// <param name="Name">What its class and lookups need.</param>
/// <param name="Keys">What queries need.</param>
/// <param name="Row">Its rows.</param>
internal sealed record RecordParts(LinkedRecord Record, RecordName Name, QueryKeys Keys, RecordRow Row)
{
    public static RecordParts Of(KindModel kind, LinkedRecord record) =>
        new(record, RecordName.Of(kind, record), QueryKeys.Of(kind, record), RecordRow.Of(kind, record));
}
