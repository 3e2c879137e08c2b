using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;
using ScoData.FrontEnd.Yaml;
using ScoData.Tables;

namespace ScoData.FrontEnd.Records;

/// <summary>Reads the records of one file: <c>plural/id.yaml</c> holds one, <c>plural.yaml</c> holds a mapping from id to record.</summary>
internal sealed class RecordFileReader
{
    public static readonly string[] Extensions = [".yaml", ".yml"];

    private readonly DatasetSchema _schema;
    private readonly YamlFile _file;
    private readonly List<DataDiagnostic> _diagnostics = [];
    private readonly List<Record> _records = [];
    private readonly List<RecordIdentity> _identities = [];
    private string? _unreadKind;
    private bool _isMisplaced;

    private RecordFileReader(DatasetSchema schema, YamlFile file)
    {
        _schema = schema;
        _file = file;
    }

    public static RecordFile Read(SchemaResult result, YamlFile file)
    {
        if (result.Schema is not { } schema)
        {
            // The errors of an invalid schema have been reported; a missing one is reported at each file of records.
            var diagnostics = result.IsMissing ? new[] { new DataDiagnostic(DiagnosticDescriptors.MissingSchema, file.Path, -1) } : [];
            return new RecordFile(default, default, diagnostics.ToEquatableArray());
        }

        var reader = new RecordFileReader(schema, file);
        reader.ReadFile();
        return new RecordFile(
            reader._records.ToEquatableArray(),
            reader._identities.ToEquatableArray(),
            reader._diagnostics.ToEquatableArray(),
            reader._unreadKind,
            reader._isMisplaced);
    }

    private IEnumerable<string> Plurals => _schema.Kinds.Select(kind => kind.Plural);

    private void ReadFile()
    {
        var extension = Extensions.FirstOrDefault(known => _file.Name.EndsWith(known, StringComparison.OrdinalIgnoreCase)) ?? "";
        var path = _file.Name.Substring(0, _file.Name.Length - extension.Length);
        var slash = path.IndexOf('/');
        var folder = slash < 0 ? path : path.Substring(0, slash);
        if (_schema.FindPlural(folder) is not { } kind)
        {
            var meant = WithPlural(folder);
            Report(DiagnosticDescriptors.UnknownKind, -1, folder, meant is not null ? Misnamed(meant, folder) : FolderHelp(folder));
            _unreadKind = meant?.Name ?? (NearMatch.Find(folder, Plurals) is { } plural ? _schema.FindPlural(plural)!.Name : null);
            _isMisplaced = true;
            return;
        }

        if (slash >= 0)
            ReadRecord(kind, path.Substring(slash + 1), -1, _file.Root);
        else
            ReadRecords(kind);
    }

    private void ReadRecords(KindDefinition kind)
    {
        switch (_file.Root)
        {
            case YamlMapping { Entries.Count: > 0 } vocabulary:
                foreach (var entry in vocabulary.Entries)
                    ReadRecord(kind, entry.Key.Text, entry.Key.Index, entry.Value);
                break;
            case YamlMapping or YamlScalar { Text: "" }:
                Report(DiagnosticDescriptors.EmptyFile, _file.Root.Index);
                break;
            default:
                _unreadKind = kind.Name;
                if (_file.Root is { } other)
                    Report(DiagnosticDescriptors.WrongShape, other.Index, _file.Name, "a mapping from ids to records", other.Shape, "write each record under its id");
                break;
        }
    }

    /// <summary>The kind that a folder is the plural of, though the schema does not say so.</summary>
    private KindDefinition? WithPlural(string folder) => _schema.Kinds.FirstOrDefault(kind => kind.Plural == kind.Name + "s" && KindName.IsPlural(folder, kind.Name));

    /// <summary>A kind with an irregular plural must declare it in the schema; suggesting a similar folder would not help.</summary>
    private static string Misnamed(KindDefinition kind, string folder) =>
        $"; the records of the kind '{kind.Name}' belong in '{kind.Plural}': write 'plural: {folder}' in schema.yaml, or rename the folder";

    private string FolderHelp(string folder) => NearMatch.Hint(
        folder,
        Plurals,
        $": rename it to {WordList.Of([.. Plurals.Select(plural => $"'{plural}'")], " or ")}, declare the kind in schema.yaml, or name the folder there as the 'plural' of its kind; if it is no record, leave it out: <ScoRecord Remove=\"**/{_file.Name}\" /> in the project");

    private void ReadRecord(KindDefinition kind, string id, int node, YamlNode? content)
    {
        var identity = new RecordIdentity(kind.Name, id, _file.Path, _file.Name, node);
        _identities.Add(identity);
        if (!CSharpName.IsId(id))
        {
            Report(DiagnosticDescriptors.InvalidId, node, TextForm.Shortened(id), IdHelp(kind, id));
            return;
        }

        if (content is null)
            return; // The file is malformed, which has already been reported.
        if (node < 0 && content is YamlScalar { Text: "" })
        {
            Report(DiagnosticDescriptors.EmptyFile, content.Index);
            return;
        }

        if (content is not YamlMapping mapping)
        {
            Report(DiagnosticDescriptors.WrongShape, content.Index, id, "a mapping of fields", content.Shape, $"write the fields of the {kind.Words} as 'key: value'");
            return;
        }

        _records.Add(new RecordReader(_schema, kind, identity, _diagnostics).Read(mapping));
    }

    private static string IdHelp(KindDefinition kind, string id) =>
        id.Length > CSharpName.LongestId ? $", with at most {CSharpName.LongestId} characters in all"
        : CSharpName.Suggest(id) is not { } suggestion ? ""
        : id.IndexOf('/') >= 0 ? $"; the file of a record stands directly in the folder of its kind, for example as '{kind.Plural}/{suggestion}.yaml'"
        : $"; for example '{suggestion}'";

    private void Report(DiagnosticDescriptor descriptor, int node, params string[] arguments) =>
        _diagnostics.Add(new DataDiagnostic(descriptor, _file.Path, node, arguments));
}
