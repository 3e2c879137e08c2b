namespace ScoData.Tool;

/// <summary>A request that cannot be met; the message tells the user why, and what to try instead.</summary>
/// <param name="message">The message.</param>
internal sealed class ToolException(string message) : Exception(message);
