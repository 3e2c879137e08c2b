using System.Text.Json;
using ScoData.Tool.Output;

namespace ScoData.Tool.Tests;

/// <summary>One call of the tool: its exit code and what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.TrimEnd().Split('\n').Select(line => line.TrimEnd('\r')).ToArray();

    public static ToolRun Of(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = ScoTool.Run(args, output, error);
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    /// <summary>A call from a terminal.</summary>
    public static ToolRun At(int width, bool colour, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = ScoTool.Run(args, new Terminal(output, width, colour), error);
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    public ToolRun Succeeds()
    {
        Assert.Equal("", Error);
        Assert.Equal(0, ExitCode);
        return this;
    }

    /// <summary>A call that gives its answer, whatever it says beside it of what it did.</summary>
    public ToolRun Worked()
    {
        Assert.Equal(0, ExitCode);
        return this;
    }

    /// <summary>The message of a call that fails, as it must: nothing on the output, exit code 1.</summary>
    public string Fails()
    {
        Assert.Equal(1, ExitCode);
        Assert.Equal("", Output);
        Assert.NotEqual("", Error);
        return Error;
    }

    public JsonElement Json()
    {
        Succeeds();
        using var document = JsonDocument.Parse(Output);
        return document.RootElement.Clone();
    }
}
