using ScoData.FrontEnd.Collections;

namespace ScoData.FrontEnd.References;

/// <summary>A kind of records of another dataset, in an assembly that the project refers to.</summary>
/// <param name="Name">The full name of the class of a record, by which the schema names the kind too: <c>ScoData.State</c>.</param>
/// <param name="Collection">The full name of the class of all records: <c>ScoData.States</c>.</param>
/// <param name="IsSource">Whether its records are sources.</param>
/// <param name="Records">Its records, in order of their ids; none if the schema does not name the kind.</param>
/// <param name="Alias">The alias of its assembly, if the project can name what is in it by that alone.</param>
internal sealed record ForeignKind(string Name, string Collection, bool IsSource, EquatableArray<ForeignRecord> Records, string? Alias = null);

/// <summary>A record of another dataset.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">The text that names it.</param>
internal sealed record ForeignRecord(string Id, string Label);
