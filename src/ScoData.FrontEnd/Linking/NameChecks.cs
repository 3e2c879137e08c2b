using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Linking;

/// <summary>Looks for ids whose C# names collide with each other or with the members of their classes.</summary>
internal sealed class NameChecks
{
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

    /// <summary>How many records have a name that is taken.</summary>
    private readonly Dictionary<string, int> _namesakes = new(StringComparer.Ordinal);

    private readonly List<DataDiagnostic> _diagnostics;

    public NameChecks(DatasetSchema schema, KindDefinition kind, List<DataDiagnostic> diagnostics)
    {
        _diagnostics = diagnostics;
        Take(kind.ClassName, $"the class of {kind.WithArticle}");
        Take(kind.CollectionName, $"the class of all {kind.PluralWords}");
        foreach (var name in SchemaChecks.RecordMembers)
            Take(name, "a member of every record");
        foreach (var name in SchemaChecks.CollectionMembers)
            Take(name, "a member of every collection");
        foreach (var field in kind.Fields)
        {
            Take(field.MemberName, $"the field '{field.Name}'");
            if (field.Query is { } query)
                Take(query, $"the query by '{field.Name}'");
        }

        foreach (var (source, field) in schema.InversesOf(kind.Name))
            Take(field.Inverse!, $"the inverse of '{field.Name}' of {source.PluralWords}");
    }

    public void CheckId(RecordEntry entry)
    {
        var identity = entry.Identity;
        if (!Claim(entry.MemberName, identity.Id, identity.File, identity.Node))
        {
            // With a unique name, the build fails with this error alone, not with those of C# that does not compile.
            _namesakes.TryGetValue(entry.MemberName, out var before);
            _namesakes[entry.MemberName] = before + 1;
            // No id becomes a name with an underscore at its end, or with two together.
            entry.MemberName += before == 0 ? "_" : $"__{before + 1}_";
            Take(entry.MemberName, $"the name of '{identity.Id}'");
        }
    }

    /// <summary>To be called when the ids of all records are checked.</summary>
    public void CheckFormerIds(RecordEntry entry)
    {
        foreach (var former in entry.WrittenFormerIds)
        {
            if (Claim(CSharpName.Pascal(former.Id), former.Id, entry.Identity.File, former.Node))
                entry.FormerIds.Add(former.Id);
        }
    }

    private bool Claim(string name, string id, string file, int node)
    {
        if (_taken.TryGetValue(name, out var other))
        {
            _diagnostics.Add(new DataDiagnostic(DiagnosticDescriptors.IdentifierCollision, file, node, id, name, other, "id"));
            return false;
        }

        _taken.Add(name, $"the name of '{id}'");
        return true;
    }

    private void Take(string name, string what)
    {
        if (!_taken.ContainsKey(name))
            _taken.Add(name, what);
    }
}
