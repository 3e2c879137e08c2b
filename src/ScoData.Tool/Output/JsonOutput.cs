using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScoData.Tool.Output;

/// <summary>Writes JSON that people can read: indented, and with letters of all scripts as they are.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one JSON document and a line end.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="write">Writes the document.</param>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write) => Write(output, write, Options);

    /// <summary>Writes one JSON document on a line of its own.</summary>
    /// <param name="output">Takes the line.</param>
    /// <param name="write">Writes the document.</param>
    public static void WriteLine(TextWriter output, Action<Utf8JsonWriter> write) => Write(output, write, Options with { Indented = false });

    private static void Write(TextWriter output, Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, options))
            write(json);
        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>Writes an array, one element for each item.</summary>
    /// <param name="json">Takes the array.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes one of them.</param>
    public static void WriteArray<T>(this Utf8JsonWriter json, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
