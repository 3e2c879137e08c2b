using System.Globalization;
using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;
using ScoData.Tables;

namespace ScoData.FrontEnd.Schema;

/// <content>Reads fields: their types, the kinds that they refer to, and their rules.</content>
internal sealed partial class SchemaReader
{
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
                Text(spec, "rule"));
    }

    private IEnumerable<RuleUse> ReadRules(YamlMapping spec)
    {
        foreach (var rule in rules)
        {
            var names = rule.Argument == RuleArgument.Fields ? Names(spec, rule.Key)
                : Text(spec, rule.Key) is { } name ? new([name])
                : default;
            if (names.Count > 0)
                yield return new RuleUse(rule.Key, names, default);
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
            return _enums.FirstOrDefault(definition => definition.Name == text) is { } known ? new EnumType(known) : null;

        var targets = names.Length == 1
            ? ReadTargets(node, names, "'{0}' is not a type, enum or kind", name => TypeAdvice.For(name, [.. SimpleTypes.Names, .. _enumNames, .. _kindNames], foreign))
            : ReadTargets(node, names, "'{0}' is not a kind", name => Hint(name, _kindNames));
        return targets.Count == 0 ? null : new ReferenceType(targets);
    }

    /// <summary>Resolves names of kinds, own or foreign; empty if any of them is unknown.</summary>
    private EquatableArray<string> ReadTargets(YamlNode node, string[] names, string unknown, Func<string, string> advice)
    {
        foreach (var name in names)
        {
            _named.Add(name);
            if (_kindNames.Contains(name) || foreign.Any(kind => kind.Name == name))
                continue;
            if (KindName.IsForeign(name))
                Report(node, $"'{name}' is not a record class in the references of the project{NearMatch.Hint(name, foreign.Select(kind => kind.Name), ": reference the package or project that contains it")}");
            else
                Report(node, string.Format(CultureInfo.InvariantCulture, unknown, TextForm.Shortened(name)) + advice(name));
            return default;
        }

        if (names.Distinct(StringComparer.Ordinal).Count() < names.Length)
            Report(node, $"'{string.Join(" or ", names)}' names a kind twice");
        return names.ToEquatableArray();
    }
}
