using System.Text;
using ScoData.FrontEnd.Yaml;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ScoData.Tool.Output;

/// <summary>
/// Writes laid-out text to a terminal; without a terminal it is plain and as wide as it needs to be. Texts of the data do
/// nothing there but stand: what would act on a terminal is shown as an escape, such as <c>\u001B</c>.
/// </summary>
/// <param name="terminal">Where the text goes.</param>
internal sealed class Screen(Terminal terminal)
{
    // Bold, italic and underlined in the colours of the terminal: every other colour is illegible on some background.

    /// <summary>The style of headings.</summary>
    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    /// <summary>The style of what matters less.</summary>
    public static Style Aside { get; } = Style.Plain;

    /// <summary>The style of doubts.</summary>
    public static Style Doubt { get; } = new(decoration: Decoration.Italic);

    /// <summary>The style of what was searched for.</summary>
    public static Style Found { get; } = new(decoration: Decoration.Bold | Decoration.Underline);

    /// <summary>How many characters fit on a line, or null for any number.</summary>
    public int? Width => terminal.Width;

    /// <summary>Takes text as it is.</summary>
    public TextWriter Writer => terminal.Writer;

    /// <summary>Lays something out and writes it, without spaces at the ends of lines.</summary>
    /// <param name="content">A table, a paragraph and so on.</param>
    public void Write(IRenderable content)
    {
        using var buffer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new Page(buffer, terminal.Width),
        });
        if (terminal.HasColour)
        {
            console.Write(new InertContent(content));
        }
        else
        {
            // Without escape sequences the console would set the colours of the real one by other means.
            foreach (var segment in new InertContent(content).GetSegments(console))
                buffer.Write(segment.Text);
        }

        foreach (var line in buffer.ToString().TrimEnd().Split('\n'))
            Writer.WriteLine(line.TrimEnd());
    }

    /// <summary>Writes a line.</summary>
    /// <param name="text">The text, which is broken at spaces where the terminal is too narrow for it.</param>
    /// <param name="style">Its style.</param>
    public void WriteLine(string text, Style? style = null) => Write(new Paragraph(TextForm.Inert(text), style));

    /// <summary>Writes an empty line.</summary>
    public void WriteLine() => Writer.WriteLine();

    // The renderer passes control characters of a text on to the terminal.
    private sealed class InertContent(IRenderable content) : IRenderable
    {
        public Spectre.Console.Rendering.Measurement Measure(RenderOptions options, int maxWidth) => content.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            content.Render(options, maxWidth).Select(segment => segment.IsControlCode || segment.IsLineBreak ? segment : new Segment(TextForm.InertLines(segment.Text), segment.Style));
    }

    private sealed class Page(TextWriter writer, int? width) : IAnsiConsoleOutput
    {
        // Wide enough for any text, and far from where sums of widths overflow.
        private const int Unlimited = 1_000_000;

        public TextWriter Writer => writer;

        public bool IsTerminal => false;

        public int Width => width ?? Unlimited;

        public int Height => int.MaxValue;

        public void SetEncoding(Encoding encoding)
        {
            // The text stays text until the caller's writer encodes it.
        }
    }
}
