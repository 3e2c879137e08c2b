using ScoData.Generator.Collections;
using ScoData.Generator.Linking;

namespace ScoData.Generator.Emit;

/// <summary>Members of a table that are made of all records.</summary>
/// <param name="Name">What a file of their own is named after.</param>
internal abstract record TablePart(string Name)
{
    public abstract void Write(SourceWriter writer, LinkedKind kind, TypeNames types);
}

/// <summary>The records as read-only data.</summary>
internal sealed record RowsPart(EquatableArray<RecordRow> Rows) : TablePart("Rows")
{
    public override void Write(SourceWriter writer, LinkedKind kind, TypeNames types) => RowsEmitter.Write(writer, Rows);
}

/// <summary>What finds a record by its id.</summary>
internal sealed record LookupsPart(EquatableArray<RecordName> Names) : TablePart("Lookups")
{
    public override void Write(SourceWriter writer, LinkedKind kind, TypeNames types) => LookupEmitter.Write(writer, Names);
}

/// <summary>What answers queries.</summary>
internal sealed record IndexesPart(EquatableArray<RecordTies> Ties) : TablePart("Indexes")
{
    public override void Write(SourceWriter writer, LinkedKind kind, TypeNames types) => IndexEmitter.Write(writer, kind.Kind, Ties, types);
}
