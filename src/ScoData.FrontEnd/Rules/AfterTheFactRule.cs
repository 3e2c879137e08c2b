using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>
/// A source can report it only afterwards: a date has at least one source that was not published before it. All claims
/// are checked. A source that can be read in several editions, is undated or of another dataset may always cover it.
/// </summary>
internal sealed class AfterTheFactRule : Rule
{
    public override RuleSyntax Syntax { get; } = new("after-the-fact", RuleArgument.Flag, "A source can tell it only afterwards: one of its sources must not have been published before it.")
    {
        FindMisuse = (schema, kind, field) =>
            NamedFields.NoSingleTime("after-the-fact", kind, field)
            ?? (kind.Unsourced ? $"'after-the-fact' compares with sources, which the values of '{kind.Name}' do not need" : null)
            ?? (schema.SourceKinds.Any(source => schema.FindKind(source)?.FindField("issued") is { IsSingleTime: true }) ? null
                : "'after-the-fact' compares with the date 'issued' of sources, which no kind of sources of this schema has"),
    };

    /// <summary>'signed' is 2010-06-11, but its source 'guide' was published before (1903): ...</summary>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "SCO0040",
        "Sources older than the fact",
        "'{0}' is {1}, but {2}: cite a source that can know of it, or correct the date");

    public override void Check(RuleTarget target, List<DataDiagnostic> diagnostics)
    {
        foreach (var claim in target.Field.Claims)
        {
            var sources = claim.Sources.Count > 0 || claim.IsEditorial || target.Definition.Provenance != FieldProvenance.Reported ? claim.Sources : target.Record.Sources;
            if (RecordField.TimeOf(claim.Value) is { } time && Latest(target.Index, sources, time) is { } latest)
                diagnostics.Add(new DataDiagnostic(Descriptor, target.File, target.Field.Node, target.FieldName, time.ToString(), latest));
        }
    }

    /// <summary>Who published last, if all of them certainly did so before a time; otherwise null.</summary>
    private static string? Latest(DatasetIndex index, EquatableArray<SourceReference> sources, EdtfInterval time)
    {
        (string Id, EdtfInterval Issued)? latest = null;
        foreach (var source in sources)
        {
            if (index.Find(source.Source.Kind, source.Source.Id)?.Issued is not { } issued || issued.IsBefore(time) != Truth.Yes)
                return null;
            if (latest is not { } other || issued.CompareTo(other.Issued) > 0)
                latest = (source.Source.Id, issued);
        }

        return latest is not { } last ? null
            : sources.Count == 1 ? $"its source '{last.Id}' was published before ({last.Issued})"
            : $"all of its sources were published before, '{last.Id}' as the last one ({last.Issued})";
    }
}
