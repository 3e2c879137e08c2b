using YamlDotNet.Serialization;

namespace Peer;

/// <summary>Reads the embedded YAML.</summary>
internal static class Reader
{
    public static Dataset Read()
    {
        using var stream = typeof(Reader).Assembly.GetManifestResourceStream("data.yaml")!;
        using var text = new StreamReader(stream);
        return new DeserializerBuilder().Build().Deserialize<Dataset>(text);
    }
}
