using ScoData.Tool.Lookup;
using ScoData.Tool.Output;

namespace ScoData.Tool.Commands;

/// <summary>Ends a command that asks about a date.</summary>
internal static class DatedAnswerWriter
{
    /// <summary>What <c>--json</c> does.</summary>
    public const string JsonDescription = "Write a JSON object, with the certain and the possible answers apart.";

    /// <summary>Writes the answers.</summary>
    /// <param name="screen">Takes them.</param>
    /// <param name="form">Their form.</param>
    /// <param name="date">The date.</param>
    /// <param name="sections">The answers.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="ToolException">There are none.</exception>
    public static int Write(Screen screen, Form form, EdtfDate date, IReadOnlyList<DatedAnswers> sections)
    {
        var isKnown = sections.Any(section => section.IsKnown);
        if (form == Form.Json)
            DatedText.WriteJson(screen, date, sections);
        else if (isKnown)
            DatedText.Write(screen, sections);
        return isKnown ? ExitCodes.Success : throw new ToolException($"There is no answer for {date}. 'sco timeline' shows all dates.");
    }
}
