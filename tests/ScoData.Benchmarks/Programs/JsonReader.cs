using System.Text.Json;
using System.Text.Json.Serialization;

namespace Peer;

/// <summary>Reads the embedded JSON.</summary>
internal static class Reader
{
    public static Dataset Read()
    {
        using var stream = typeof(Reader).Assembly.GetManifestResourceStream("data.json")!;
        return JsonSerializer.Deserialize(stream, DatasetContext.Default.Dataset)!;
    }
}

/// <summary>How the JSON is read, worked out at compile time.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(Dataset))]
internal sealed partial class DatasetContext : JsonSerializerContext;
