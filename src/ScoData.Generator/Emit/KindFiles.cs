using ScoData.Generator.Collections;
using ScoData.Generator.Linking;

namespace ScoData.Generator.Emit;

/// <summary>The files of one kind besides those of its facts.</summary>
internal static class KindFiles
{
    public static EquatableArray<GeneratedFile> Emit(LinkedKind linked, EmitOptions options) => new(
    [
        RecordEmitter.Emit(linked, options),
        TableEmitter.Emit(linked, options),
    ]);
}
