using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit;

/// <summary>
/// Lookups by id, and queries by reference, by other values and by time. Both classes of a kind have them, so that <c>Exercise.All</c> and
/// <c>Exercises.All</c> are the same.
/// </summary>
internal static class QueryEmitter
{
    private const string Count = "Count";

    /// <summary>Older frameworks do not have the attribute. A project with its own, such as the library, defines the symbol.</summary>
    private const string HasNotNullWhen = "#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER || SCODATA_NOTNULLWHEN";

    /// <summary>Writes them to the class of all records.</summary>
    public static void WriteToCollection(SourceWriter writer, KindModel model, TypeNames types) => Write(writer, model, types, []);

    /// <summary>Writes them to the class of a record, which keeps the names of its fields. The count of a class would be read as one of the record.</summary>
    public static void WriteToRecord(SourceWriter writer, KindModel model, TypeNames types) =>
        Write(writer, model, types, [Count, .. model.Kind.Fields.Select(field => field.MemberName), .. model.Inverses.Select(inverse => inverse.Field.Inverse!)]);

    private static void Write(SourceWriter writer, KindModel model, TypeNames types, HashSet<string> taken)
    {
        var kind = model.Kind;
        var type = types.Class(kind.Name);
        var table = types.Table(kind.Name);
        var list = $"{TypeNames.Library}.RecordList<{type}>";

        foreach (var (name, write) in Members())
        {
            if (!taken.Contains(name))
                write();
        }

        IEnumerable<(string Name, Action Write)> Members()
        {
            yield return ("All", () => WriteProperty(writer, $"All {kind.PluralWords}, in order of {(kind.When is null ? "their ids" : "time, those without a date last")}.", list, "All", table));
            yield return (Count, () => WriteProperty(writer, $"How many {kind.PluralWords} there are.", "int", Count, table));
            yield return ("Get", () => WriteGet(writer, kind, type, table));
            yield return ("TryGet", () => WriteTryGet(writer, kind, type, table));
            foreach (var field in kind.Fields.Where(field => field.Query is not null))
                yield return (field.Query!, () => WriteQueries(writer, kind, field, types, list, table));
            if (kind.When is not { } when)
                yield break;
            yield return ("InYear", () => WriteInYear(writer, kind, when, list, table));
            yield return ("Between", () => WriteBetween(writer, kind, list, table));
        }
    }

    private static void WriteProperty(SourceWriter writer, string summary, string type, string name, string table)
    {
        writer.Summary(summary);
        writer.NotCovered();
        writer.Line($"public static {type} {name} => {table}.Instance.{name};");
        writer.Line();
    }

    private static void WriteGet(SourceWriter writer, KindDefinition kind, string type, string table)
    {
        foreach (var parameter in new[] { "string", "global::System.ReadOnlySpan<char>" })
        {
            writer.Summary($"The {kind.Words} with an id.");
            writer.Parameter("id", "The id, as the constants named Id hold it, or a former one.");
            writer.Line("/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">There is none; the message names near matches.</exception>");
            if (parameter == "string")
            {
                writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">The id is null.</exception>");
                writer.NotCovered();
                writer.Line($"public static {type} Get(string id) => Get(global::System.MemoryExtensions.AsSpan(id ?? throw new global::System.ArgumentNullException(nameof(id))));");
            }
            else
            {
                writer.NotCovered();
                writer.Line($"public static {type} Get({parameter} id) => {table}.Instance.Get({table}.Instance.FindCandidate(id), id);");
            }

            writer.Line();
        }
    }

    private static void WriteTryGet(SourceWriter writer, KindDefinition kind, string type, string table)
    {
        WriteTryGet(writer, kind, "string?", "global::System.MemoryExtensions.AsSpan(id)", type, table);
        WriteTryGet(writer, kind, "global::System.ReadOnlySpan<char>", "id", type, table);
    }

    private static void WriteTryGet(SourceWriter writer, KindDefinition kind, string parameter, string argument, string type, string table)
    {
        writer.Summary($"The {kind.Words} with an id, where there is one.");
        writer.Parameter("id", "The id, or a former one.");
        writer.Parameter("record", $"The {kind.Words}, or null.");
        writer.Line("/// <returns>Whether there is one.</returns>");
        writer.NotCovered();
        writer.Line(HasNotNullWhen);
        writer.Line($"public static bool TryGet({parameter} id, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {type}? record) =>");
        writer.Line("#else");
        writer.Line($"public static bool TryGet({parameter} id, out {type}? record) =>");
        writer.Line("#endif");
        writer.Continued($"{table}.Instance.TryGet({table}.Instance.FindCandidate({argument}), {argument}, out record);");
        writer.Line();
    }

    private static void WriteQueries(SourceWriter writer, KindDefinition kind, FieldDefinition field, TypeNames types, string list, string table)
    {
        if (field.Type is not ReferenceType)
            WriteValueQuery(writer, kind, field, types, list, table);
        foreach (var target in field.Targets)
        {
            var words = KindName.Words(target);
            var place = KindName.IsForeign(target)
                ? $"{types.Table(target)}.Instance.NumberOf(record)"
                : "(record ?? throw new global::System.ArgumentNullException(nameof(record))).Ordinal";
            writer.Summary($"The {kind.PluralWords} that name this {words} under '{field.Name}' ({Docs.Aside(field.Summary)}).");
            writer.Parameter("record", $"The {words}.");
            writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">The record is null.</exception>");
            writer.NotCovered();
            writer.Line($"public static {list} {field.Query}({types.Class(target)} record) => {table}.{TableEmitter.IndexName(field, target)}({place});");
            writer.Line();
        }

        if (field.IsUnion)
            WriteUnionQuery(writer, kind, field, types, list);
    }

    private static void WriteValueQuery(SourceWriter writer, KindDefinition kind, FieldDefinition field, TypeNames types, string list, string table)
    {
        writer.Summary($"The {kind.PluralWords} with this value under '{field.Name}' ({Docs.Aside(field.Summary)}).");
        writer.Parameter("value", "The value.");
        if (field.Type is StringType)
            writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">The value is null.</exception>");
        writer.NotCovered();
        writer.Line($"public static {list} {field.Query}({field.Type.ClassName(types)} value) => {table}.{TableEmitter.IndexName(field)}({field.Type.QueryKeyExpression("value")});");
        writer.Line();
    }

    /// <summary>The same query by a record whose kind is only known at run time.</summary>
    private static void WriteUnionQuery(SourceWriter writer, KindDefinition kind, FieldDefinition field, TypeNames types, string list)
    {
        writer.Summary($"The {kind.PluralWords} that name this record under '{field.Name}' ({Docs.Aside(field.Summary)}); none for a record of a kind that cannot stand there.");
        writer.Parameter("record", $"The {string.Join(" or ", field.Targets.Select(KindName.Words))}.");
        writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">The record is null.</exception>");
        writer.NotCovered();
        using (writer.Open($"public static {list} {field.Query}({TypeNames.Library}.ScoRecord record) => record switch", "};"))
        {
            foreach (var target in field.Targets)
                writer.Line($"{types.Class(target)} typed => {field.Query}(typed),");
            writer.Line("null => throw new global::System.ArgumentNullException(nameof(record)),");
            writer.Line("_ => default,");
        }

        writer.Line();
    }

    private static void WriteInYear(SourceWriter writer, KindDefinition kind, string when, string list, string table)
    {
        writer.Summary($"The {kind.PluralWords} whose time ('{when}') falls, or may fall, in a year; those without a date are left out.");
        writer.Parameter("year", "The year of the Gregorian calendar.");
        writer.NotCovered();
        writer.Line($"public static {list} InYear(int year) => {table}.InYear(year);");
        writer.Line();
    }

    private static void WriteBetween(SourceWriter writer, KindDefinition kind, string list, string table)
    {
        writer.Summary($"The {kind.PluralWords} of which some day falls, or may fall, between two dates; those without a date are left out.");
        writer.Parameter("from", "The first date. Of a year or month its first day counts.");
        writer.Parameter("to", "The last date, included. Of a year or month its last day counts.");
        writer.Line("/// <exception cref=\"global::System.ArgumentException\">The last date is before the first one.</exception>");
        writer.NotCovered();
        writer.Line($"public static {list} Between({TypeNames.Library}.EdtfDate from, {TypeNames.Library}.EdtfDate to) => {table}.Between(from, to);");
        writer.Line();
    }
}
