using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Naming;

namespace ScoData.Generator.Emit;

/// <summary>Members of a table that depend on all records.</summary>
/// <param name="Name">The name of their file.</param>
internal abstract record TablePart(string Name)
{
    public abstract void Write(SourceWriter writer, KindModel kind, TypeNames types);
}

/// <summary>The records as read-only data.</summary>
internal sealed record RowsPart(EquatableArray<RecordRow> Rows) : TablePart("Rows")
{
    public override void Write(SourceWriter writer, KindModel kind, TypeNames types) => RowsEmitter.Write(writer, Rows);
}

/// <summary>The lookup by id.</summary>
internal sealed record LookupsPart(EquatableArray<RecordName> Names) : TablePart("Lookups")
{
    public override void Write(SourceWriter writer, KindModel kind, TypeNames types) => LookupEmitter.Write(writer, Names);
}

/// <summary>The indexes of queries.</summary>
internal sealed record IndexesPart(EquatableArray<QueryKeys> Keys) : TablePart("Indexes")
{
    public override void Write(SourceWriter writer, KindModel kind, TypeNames types) => IndexEmitter.Write(writer, kind.Kind, Keys, types);
}
