using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.CompilerServices;

namespace AntiPatternAnalyzers.Patterns.Rosters;

/// <summary>The roster of a referenced assembly, from the tables that it has of its constants and attributes. Known for as long as the compiler keeps what it read of the assembly.</summary>
internal static class MetadataRoster
{
    private const string Extension = "ExtensionAttribute";
    private const string OfBlock = "ExtensionMarkerAttribute";
    private const string Dynamic = "DynamicAttribute";
    private static readonly ConditionalWeakTable<MetadataId, Roster> Known = new();

    /// <summary>The roster; null where the assembly cannot be read. Where interop types are embedded, an <c>object</c> of them is dynamic.</summary>
    public static Roster? Of(PortableExecutableReference reference)
    {
        try
        {
            var metadata = reference.GetMetadata();
            var roster = Known.GetValue(metadata.Id, _ => Read(metadata));
            return reference.Properties.EmbedInteropTypes ? roster with { KnowsDynamic = true } : roster;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>A reader alone does not keep the image that it reads.</summary>
    private static Roster Read(Metadata metadata)
    {
        var readers = Modules(metadata).Select(module => module.GetMetadataReader()).ToList();
        var constants = readers.SelectMany(Constants).ToList();
        var extensions = readers.SelectMany(Extensions).ToLookup(extension => extension.Kind, extension => extension.Name);
        var ofBlocks = extensions[ExtensionKind.OfBlock].Distinct().ToImmutableArray();
        var roster = new Roster(
            Texts: constants.Where(constant => !constant.IsNaN).Select(constant => ConstantText.Of(constant.Name, constant.Text)).ToImmutableArray(),
            NotNumbers: constants.Where(constant => constant.IsNaN).Select(constant => constant.Name).ToImmutableArray(),
            ExtensionClasses: extensions[ExtensionKind.Class].ToImmutableArray(),
            Extensions: extensions[ExtensionKind.Method].Concat(ofBlocks).Distinct().ToImmutableArray(),
            TypeExtensions: ofBlocks,
            KnowsDynamic: readers.Any(KnowsDynamic));
        GC.KeepAlive(metadata);
        return roster;
    }

    private static IEnumerable<ModuleMetadata> Modules(Metadata metadata) =>
        metadata is AssemblyMetadata assembly ? assembly.GetModules() : new[] { (ModuleMetadata)metadata };

    private enum ExtensionKind
    {
        Class,
        Method,
        OfBlock,
    }

    /// <summary>The methods that extend types, and their classes, by the attributes that compilers put on them: modules of Visual Basic are not static. Each name once: overloads share it.</summary>
    private static IEnumerable<(ExtensionKind Kind, string Name)> Extensions(MetadataReader reader)
    {
        var found = new HashSet<(ExtensionKind, StringHandle)>();
        foreach (var handle in reader.CustomAttributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (attribute.Parent.Kind == HandleKind.TypeDefinition && Is(reader, attribute.Constructor, Extension)) found.Add((ExtensionKind.Class, reader.GetTypeDefinition((TypeDefinitionHandle)attribute.Parent).Name));
            if (attribute.Parent.Kind != HandleKind.MethodDefinition) continue;
            var name = reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Parent).Name;
            if (Is(reader, attribute.Constructor, Extension)) found.Add((ExtensionKind.Method, name));
            else if (Is(reader, attribute.Constructor, OfBlock)) found.Add((ExtensionKind.OfBlock, name));
        }

        return found.Select(extension => (extension.Item1, reader.GetString(extension.Item2)));
    }

    /// <summary>By the attribute that stands wherever a type is <c>dynamic</c>, or has one in it. The assembly that declares it need not use it.</summary>
    private static bool KnowsDynamic(MetadataReader reader) =>
        reader.TypeReferences.Any(type => reader.StringComparer.Equals(reader.GetTypeReference(type).Name, Dynamic))
        || reader.TypeDefinitions.Any(type => reader.StringComparer.Equals(reader.GetTypeDefinition(type).Name, Dynamic)) && reader.CustomAttributes.Any(attribute => Is(reader, reader.GetCustomAttribute(attribute).Constructor, Dynamic));

    private static bool Is(MetadataReader reader, EntityHandle constructor, string attribute) => constructor.Kind switch
    {
        HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } type
            && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)type).Name, attribute),
        HandleKind.MethodDefinition => reader.StringComparer.Equals(reader.GetTypeDefinition(reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()).Name, attribute),
        _ => false,
    };

    /// <summary>The constant fields that are texts, null or no number. No other assembly can name a private one.</summary>
    private static IEnumerable<(string Name, string? Text, bool IsNaN)> Constants(MetadataReader reader)
    {
        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.Constant); row++)
        {
            var constant = reader.GetConstant(MetadataTokens.ConstantHandle(row));
            var isNaN = IsNaN(reader, constant);
            if (constant.Parent.Kind != HandleKind.FieldDefinition || !isNaN && constant.TypeCode is not (ConstantTypeCode.String or ConstantTypeCode.NullReference)) continue;
            var field = reader.GetFieldDefinition((FieldDefinitionHandle)constant.Parent);
            if ((field.Attributes & FieldAttributes.FieldAccessMask) is not (FieldAttributes.Private or FieldAttributes.PrivateScope)) yield return (reader.GetString(field.Name), TextOf(reader, constant), isNaN);
        }
    }

    private static string? TextOf(MetadataReader reader, Constant constant) =>
        constant.TypeCode == ConstantTypeCode.String ? (string?)reader.GetBlobReader(constant.Value).ReadConstant(ConstantTypeCode.String) : null;

    private static bool IsNaN(MetadataReader reader, Constant constant) => constant.TypeCode switch
    {
        ConstantTypeCode.Single => float.IsNaN(reader.GetBlobReader(constant.Value).ReadSingle()),
        ConstantTypeCode.Double => double.IsNaN(reader.GetBlobReader(constant.Value).ReadDouble()),
        _ => false,
    };
}
