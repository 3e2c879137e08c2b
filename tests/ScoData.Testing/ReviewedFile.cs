namespace ScoData.Testing;

/// <summary>
/// A text that people have reviewed. If it differs, the test writes a <c>.received.txt</c> beside it: read the difference, and
/// if it is intended, put that file in its place.
/// </summary>
public static class ReviewedFile
{
    /// <summary>Compares a text with the reviewed one.</summary>
    /// <param name="path">The path of the reviewed file.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="InvalidOperationException">It differs.</exception>
    public static void Verify(string path, string text)
    {
        var received = Path.ChangeExtension(path, ".received.txt");
        if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        throw new InvalidOperationException($"{Path.GetFileName(path)} is not as reviewed: compare {received} with {path}, and if the difference is intended, put it in its place.");
    }
}
