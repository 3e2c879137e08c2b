// Renews everything in the repository that is generated from the data: dotnet run eng/renew.cs
using System.Diagnostics;
using System.Runtime.CompilerServices;

var repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, ".."));
const string Template = "src/ScoData.Templates/templates/facts";
return Sco("schema")
    + Sco("schema", $"{Template}/src/My-Facts/facts", "--out", $"{Template}/schemas")
    + Sco("codebook", "--out", "docs/codebook.md")
    + Sco("timeline", "--svg", "docs/timeline.svg") == 0 ? 0 : 1;

int Sco(params string[] arguments)
{
    var start = new ProcessStartInfo("dotnet", ["run", "--project", "src/ScoData.Tool", "--", .. arguments]) { WorkingDirectory = repository };
    using var process = Process.Start(start)!;
    process.WaitForExit();
    return process.ExitCode;
}

static string ThisFile([CallerFilePath] string path = "") => path;
