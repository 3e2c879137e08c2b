using System.Globalization;
using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Schema;

/// <content>Reads fields: their types, the kinds that they refer to, and their rules.</content>
internal sealed partial class SchemaReader
{
    private static readonly Dictionary<string, FieldProvenance> Provenances = new(StringComparer.Ordinal)
    {
        ["reported"] = FieldProvenance.Reported,
        ["editorial"] = FieldProvenance.Editorial,
        ["register"] = FieldProvenance.Register,
    };

    private FieldDefinition? ReadField(YamlScalar name, YamlMapping spec)
    {
        CheckKeys(spec, $"The field '{name.Text}'", _fieldKeys);
        if (!CheckId(name))
            return null;
        if (spec.Find("type") is not { Value: YamlScalar { IsEmpty: false, IsNull: false } type })
        {
            if (spec.Find("type") is not { } given)
                Report(name, $"the field '{name.Text}' needs a 'type'");
            else
                Report(given.Value, $"'type' must be the name of a type, not {given.Value.Shape}: write 'text', or 'list of text' for several");
            return null;
        }

        var (isList, item) = FieldDefinition.ParseType(type.Text);
        return ReadType(type, isList, item) is not { } dataType
            ? null
            : new FieldDefinition(
                -1,
                name.Text,
                CSharpName.Pascal(name.Text),
                dataType,
                isList,
                Summary(name, spec),
                Flag(spec, "required"),
                Text(spec, "unit"),
                Id(spec, "inverse") is { } inverse ? CSharpName.Pascal(inverse) : null,
                Id(spec, "query") is { } query ? CSharpName.Pascal(query) : null,
                ReadRules(spec).ToEquatableArray(),
                Text(spec, "rule"))
            {
                Provenance = ReadProvenance(spec),
                IsOpen = Flag(spec, "open"),
            };
    }

    private FieldProvenance ReadProvenance(YamlMapping spec)
    {
        if (Text(spec, "provenance") is not { } text)
            return FieldProvenance.Reported;
        if (Provenances.TryGetValue(text, out var provenance))
            return provenance;
        Report(spec.Find("provenance")!.Value, $"'provenance' cannot be '{TextForm.Shortened(text)}'{Hint(text, Provenances.Keys)}");
        return FieldProvenance.Reported;
    }

    private IEnumerable<RuleUse> ReadRules(YamlMapping spec)
    {
        foreach (var rule in rules)
        {
            if (ReadRule(spec, rule) is { } use)
                yield return use;
        }
    }

    /// <summary>Reads what stands under the key of a rule; null if the field does not have the rule.</summary>
    private RuleUse? ReadRule(YamlMapping spec, RuleSyntax rule)
    {
        switch (rule.Argument)
        {
            case RuleArgument.Flag:
                return Flag(spec, rule.Key) ? new RuleUse(rule.Key, default, default) : null;
            case RuleArgument.Value:
                return Text(spec, rule.Key) is { } value ? new RuleUse(rule.Key, default, default) { Value = value } : null;
            case RuleArgument.Fields:
                return Names(spec, rule.Key) is { Count: > 0 } names ? new RuleUse(rule.Key, names, default) : null;
            default:
                return Text(spec, rule.Key) is { } name ? new RuleUse(rule.Key, new([name]), default) : null;
        }
    }

    private DataType? ReadType(YamlScalar node, bool isList, string item)
    {
        var names = ReferenceType.NamesIn(item);
        var text = names.Length == 1 ? names[0] : "";
        if (SimpleTypes.Find(text) is { } simple)
        {
            if (isList && simple.IsMap)
                Report(node, $"'{text}' cannot be in a list: it already holds several values");
            return simple;
        }

        var isEnum = _enumNames.Contains(text);
        if (isEnum && _kindNames.Contains(text))
            return null; // That two things have one name is reported.
        if (isEnum)
            return _enumTypes.TryGetValue(text, out var known) ? known : null;

        var targets = names.Length == 1
            ? ReadTargets(node, names, "'{0}' is not a type, enum or kind", AdviceOnType)
            : ReadTargets(node, names, "'{0}' is not a kind", name => Hint(name, _kindNames));
        return targets.Count == 0 ? null : new ReferenceType(targets);
    }

    private string AdviceOnType(string name) => _hints++ < MostHints ? TypeAdvice.For(name, [.. SimpleTypes.Names, .. _enumNames, .. _kindNames], foreign) : "";

    /// <summary>Resolves names of kinds, own or foreign; empty if any of them is unknown.</summary>
    private EquatableArray<string> ReadTargets(YamlNode node, string[] names, string unknown, Func<string, string> advice)
    {
        foreach (var name in names)
        {
            _named.Add(name);
            if (_kindNames.Contains(name) || _foreignNames.Contains(name))
                continue;
            if (foreign.FirstOrDefault(kind => kind.Name == name) is { Alias: var alias })
                Report(node, $"'{name}' is in an assembly that has only the alias '{alias}' in this project: write Aliases=\"global,{alias}\" on the reference, since generated code names the class without an alias");
            else if (KindName.IsForeign(name))
                Report(node, $"'{name}' is not a record class in the references of the project{Hint(name, _foreignNames, ": reference the package or project that contains it")}");
            else
                Report(node, string.Format(CultureInfo.InvariantCulture, unknown, TextForm.Shortened(name)) + advice(name));
            return default;
        }

        if (names.Distinct(StringComparer.Ordinal).Count() < names.Length)
            Report(node, $"'{string.Join(" or ", names)}' names a kind twice");
        return names.ToEquatableArray();
    }
}
