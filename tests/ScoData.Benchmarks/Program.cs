using System.Globalization;
using Benchmarks.Cold;
using Benchmarks.Report;
using Benchmarks.Size;
using Benchmarks.Warm;

var sizes = Option("--sizes", "real,10000,100000").Split(',');
var rounds = int.Parse(Option("--rounds", "11"), CultureInfo.InvariantCulture);
switch (args.FirstOrDefault())
{
    case "cold":
        ColdRun.Run(sizes, rounds);
        break;
    case "warm":
        WarmRun.Run(sizes);
        break;
    case "size":
        SizeRun.Run();
        break;
    case "report":
        Page.Write(sizes);
        break;
    case "all":
        ColdRun.Run(sizes, rounds);
        WarmRun.Run(sizes);
        SizeRun.Run();
        Page.Write(sizes);
        break;
    default:
        Console.Error.WriteLine("cold [--sizes real,10000,100000] [--rounds 11] | warm [--sizes ...] | size | report | all");
        return 1;
}

return 0;

string Option(string name, string otherwise) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
