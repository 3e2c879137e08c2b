using System.ComponentModel;

namespace ScoData.Tables;

/// <summary>Makes a list of records from a collection expression. For the compiler.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordListBuilder
{
    /// <summary>The list of the records.</summary>
    /// <typeparam name="T">The class of the records.</typeparam>
    /// <param name="records">The records.</param>
    /// <exception cref="ArgumentException">A record is null.</exception>
    public static RecordList<T> Create<T>(ReadOnlySpan<T> records)
        where T : ScoRecord
    {
        foreach (var record in records)
        {
            if (record is null)
                throw new ArgumentException("A list of records must not contain null.", nameof(records));
        }

        return records.IsEmpty ? default : new RecordList<T>(records.ToArray());
    }
}
