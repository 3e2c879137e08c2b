using System.ComponentModel;

namespace ScoData.Tables;

/// <summary>
/// Marks a fact on which sources disagree for analyzers: it is on the member of the class of all records that holds the
/// preferred value, such as <c>Exercises.PeaceMission2010.Personnel</c>. What the sources say is in <see cref="ScoRecord.Claims"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
public sealed class DisputedAttribute : Attribute;
