using ScoData.Generator.Collections;
using ScoData.Generator.Diagnostics;

namespace ScoData.Generator.Linking;

/// <summary>The records of one file with their references followed, and what is wrong with these.</summary>
internal sealed record LinkedFile(EquatableArray<PlacedRecord> Records, EquatableArray<Fault> Faults);

/// <summary>A record and its place among those of its kind.</summary>
internal sealed record PlacedRecord(string Kind, int Ordinal, LinkedRecord Record);
