using System.Text;
using ScoData.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return ScoTool.Run(args, Console.Out, Console.Error);
