using System.Reflection;
using System.Reflection.Metadata;

namespace ScoData.FrontEnd.References;

/// <summary>The kinds of a compiled assembly, from its metadata. It needs no compilation, so editing code does not repeat this step.</summary>
internal static class MetadataKinds
{
    /// <summary>The kinds of an assembly, with the records of those that the schema names; empty if it is not a dataset.</summary>
    /// <param name="reader">The metadata of the assembly.</param>
    /// <param name="requested">The kinds that the schema names.</param>
    public static IReadOnlyList<ForeignKind> Read(MetadataReader reader, IReadOnlyCollection<string> requested)
    {
        if (!IsDataset(reader))
            return [];
        var collections = new Dictionary<string, TypeDefinition>(StringComparer.Ordinal);
        var marked = new List<(TypeDefinition Type, string Collection, string Label)>();
        foreach (var type in reader.TypeDefinitions.Select(reader.GetTypeDefinition).Where(IsPublic))
        {
            if (MarkOf(reader, type) is { } mark)
                marked.Add((type, mark.Collection, mark.Label));
            else
                collections[FullName(reader, type)] = type;
        }

        return [.. marked.Select(mark => Kind(reader, mark.Type, mark.Collection, mark.Label, collections, requested))];
    }

    private static bool IsDataset(MetadataReader reader) =>
        reader.AssemblyReferences.Any(other => reader.StringComparer.Equals(reader.GetAssemblyReference(other).Name, ForeignKinds.RuntimeLibrary));

    private static bool IsPublic(TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public;

    private static (string Collection, string Label)? MarkOf(MetadataReader reader, TypeDefinition type)
    {
        foreach (var handle in type.GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (!IsMark(reader, attribute.Constructor))
                continue;
            var arguments = reader.GetBlobReader(attribute.Value);
            const ushort Prolog = 1;
            if (arguments.ReadUInt16() == Prolog && arguments.ReadSerializedString() is { } collection && arguments.ReadSerializedString() is { } label)
                return (collection, label);
        }

        return null;
    }

    private static bool IsMark(MetadataReader reader, EntityHandle constructor)
    {
        var owner = constructor.Kind == HandleKind.MemberReference ? reader.GetMemberReference((MemberReferenceHandle)constructor).Parent : default;
        return NameOf(reader, owner) is var (space, name)
            && reader.StringComparer.Equals(name, ForeignKinds.AttributeName)
            && reader.StringComparer.Equals(space, ForeignKinds.AttributeNamespace);
    }

    private static (StringHandle Namespace, StringHandle Name) NameOf(MetadataReader reader, EntityHandle type)
    {
        if (type.IsNil)
            return default;
        switch (type.Kind)
        {
            case HandleKind.TypeDefinition:
                var definition = reader.GetTypeDefinition((TypeDefinitionHandle)type);
                return (definition.Namespace, definition.Name);
            case HandleKind.TypeReference:
                var reference = reader.GetTypeReference((TypeReferenceHandle)type);
                return (reference.Namespace, reference.Name);
            default:
                return default;
        }
    }

    private static ForeignKind Kind(
        MetadataReader reader, TypeDefinition type, string collection, string label, Dictionary<string, TypeDefinition> collections, IReadOnlyCollection<string> requested)
    {
        var name = FullName(reader, type);
        var full = name.Substring(0, name.LastIndexOf('.') + 1) + collection;
        var facts = requested.Contains(name) && collections.TryGetValue(full, out var all)
            ? all.GetNestedTypes().Select(reader.GetTypeDefinition)
            : [];
        return new ForeignKind(
            name,
            full,
            reader.StringComparer.Equals(NameOf(reader, type.BaseType).Name, ForeignKinds.SourceClass),
            ForeignKinds.Records(facts, record => reader.GetString(record.Name), (record, constant) => Constant(reader, record, constant), label));
    }

    private static string FullName(MetadataReader reader, TypeDefinition type) =>
        type.Namespace.IsNil ? reader.GetString(type.Name) : $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";

    private static string? Constant(MetadataReader reader, TypeDefinition facts, string name)
    {
        foreach (var handle in facts.GetFields())
        {
            var field = reader.GetFieldDefinition(handle);
            if (!reader.StringComparer.Equals(field.Name, name) || field.GetDefaultValue() is not { IsNil: false } value)
                continue;
            var constant = reader.GetConstant(value);
            var text = reader.GetBlobReader(constant.Value);
            return constant.TypeCode == ConstantTypeCode.String ? text.ReadUTF16(text.Length) : null;
        }

        return null;
    }
}
