using System.Text;
using ScoData.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return ScoTool.Run(args, Console.Out, Console.Error);
}
catch (OperationCanceledException)
{
    // The signal ends the program as soon as its handler returns, and whoever called it learns of the signal.
    Thread.Sleep(Timeout.Infinite);
    throw;
}
