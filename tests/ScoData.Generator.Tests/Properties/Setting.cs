using System.Globalization;

namespace GeneratorTests.Properties;

/// <summary>What somebody who runs the tests by hand can ask for through an environment variable.</summary>
internal static class Setting
{
    public static int Number(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
