using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace ScoData.Tool.Commands;

/// <summary>Writes the version of the tool and of the data that it holds.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        parseResult.InvocationConfiguration.Output.WriteLine($"sco {version}, data {ScoDataset.DataVersion}");
        return ExitCodes.Success;
    }
}
