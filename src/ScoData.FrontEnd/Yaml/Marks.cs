using YamlDotNet.Core;

namespace ScoData.FrontEnd.Yaml;

/// <summary>
/// The line and column of a mark. They are int in YamlDotNet up to version 15 and long from 16 on, and the host may load
/// either version, so they are resolved at run time.
/// </summary>
internal static class Marks
{
    public static readonly Number<long> Line = Find(nameof(Mark.Line));

    public static readonly Number<long> Column = Find(nameof(Mark.Column));

    public delegate T Number<out T>(ref Mark mark);

    private static Number<long> Find(string name)
    {
        var getter = typeof(Mark).GetProperty(name)!.GetMethod!;
        if (getter.ReturnType == typeof(long))
            return (Number<long>)getter.CreateDelegate(typeof(Number<long>));
        var number = (Number<int>)getter.CreateDelegate(typeof(Number<int>));
        return (ref Mark mark) => number(ref mark);
    }
}
