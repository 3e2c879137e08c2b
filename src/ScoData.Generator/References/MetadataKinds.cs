using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace ScoData.Generator.References;

/// <summary>The kinds of a compiled assembly, from its metadata: no compilation is asked for, so an edit of code asks nothing again.</summary>
internal static class MetadataKinds
{
    public static IEnumerable<ForeignKind> Read(PortableExecutableReference file, IReadOnlyCollection<string> wanted)
    {
        if (ModuleOf(file)?.GetMetadataReader() is not { } reader || !IsDataset(reader))
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

        return marked.Select(mark => Kind(reader, mark.Type, mark.Collection, mark.Label, collections, wanted)).ToArray();
    }

    /// <summary>A file that is gone or is no assembly is for the compiler to report.</summary>
    private static ModuleMetadata? ModuleOf(PortableExecutableReference file)
    {
        try
        {
            return (file.GetMetadata() as AssemblyMetadata)?.GetModules()[0];
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsDataset(MetadataReader reader) =>
        reader.StringComparer.Equals(reader.GetAssemblyDefinition().Name, ForeignReader.Library)
        || reader.AssemblyReferences.Any(other => reader.StringComparer.Equals(reader.GetAssemblyReference(other).Name, ForeignReader.Library));

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

    /// <summary>The library defines the attribute; other datasets refer to it.</summary>
    private static bool IsMark(MetadataReader reader, EntityHandle constructor)
    {
        var owner = constructor.Kind switch
        {
            HandleKind.MethodDefinition => reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType(),
            HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)constructor).Parent,
            _ => default,
        };
        return NameOf(reader, owner) is var (space, name)
            && reader.StringComparer.Equals(name, ForeignReader.AttributeName)
            && reader.StringComparer.Equals(space, ForeignReader.AttributeNamespace);
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
        MetadataReader reader, TypeDefinition type, string collection, string label, Dictionary<string, TypeDefinition> collections, IReadOnlyCollection<string> wanted)
    {
        var name = FullName(reader, type);
        var full = name.Substring(0, name.LastIndexOf('.') + 1) + collection;
        var facts = wanted.Contains(name) && collections.TryGetValue(full, out var all)
            ? all.GetNestedTypes().Select(reader.GetTypeDefinition)
            : [];
        return new ForeignKind(
            name,
            full,
            reader.StringComparer.Equals(NameOf(reader, type.BaseType).Name, ForeignReader.SourceClass),
            ForeignReader.Records(facts, record => reader.GetString(record.Name), (record, constant) => Constant(reader, record, constant), label));
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
