namespace ScoData.FrontEnd;

/// <summary>A data file.</summary>
/// <param name="Name">Its path below the data folder, with forward slashes: <c>exercises/peace-mission-2010.yaml</c>.</param>
/// <param name="Path">The path to report.</param>
/// <param name="Text">Its text; empty if it cannot be read.</param>
/// <param name="Obstacle">Why it cannot be read, or null if it can.</param>
internal sealed record DatasetFile(string Name, string Path, string Text, string? Obstacle = null);
