using ScoData.Generator.Collections;
using ScoData.Generator.Linking;

namespace ScoData.Generator.Emit;

/// <summary>All files of one kind.</summary>
internal static class KindFiles
{
    public static EquatableArray<GeneratedFile> Emit(LinkedKind linked, EmitOptions options) => new(
    [
        RecordEmitter.Emit(linked, options),
        CollectionEmitter.Emit(linked, options),
        TableEmitter.Emit(linked, options),
    ]);
}
