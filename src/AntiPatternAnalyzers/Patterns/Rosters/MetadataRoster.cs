using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.CompilerServices;

namespace AntiPatternAnalyzers.Patterns.Rosters;

/// <summary>The roster of a referenced assembly, from the tables that it has of its constants and attributes. Known for as long as the compiler keeps what it read of the assembly.</summary>
internal static class MetadataRoster
{
    private const string Extension = "ExtensionAttribute";
    private static readonly ConditionalWeakTable<MetadataId, Roster> Known = new();

    /// <summary>The roster; null where the assembly cannot be read.</summary>
    public static Roster? Of(PortableExecutableReference reference)
    {
        try
        {
            var metadata = reference.GetMetadata();
            return Known.GetValue(metadata.Id, _ => Read(metadata));
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
        var roster = new Roster(
            Texts: constants.Where(constant => !constant.IsNaN).Select(constant => constant.Name).ToImmutableArray(),
            NotNumbers: constants.Where(constant => constant.IsNaN).Select(constant => constant.Name).ToImmutableArray(),
            ExtensionClasses: readers.SelectMany(ExtensionClasses).ToImmutableArray());
        GC.KeepAlive(metadata);
        return roster;
    }

    private static IEnumerable<ModuleMetadata> Modules(Metadata metadata) =>
        metadata is AssemblyMetadata assembly ? assembly.GetModules() : new[] { (ModuleMetadata)metadata };

    /// <summary>By the attribute that compilers put on them: modules of Visual Basic are not static.</summary>
    private static IEnumerable<string> ExtensionClasses(MetadataReader reader) => reader.CustomAttributes
        .Select(reader.GetCustomAttribute)
        .Where(attribute => attribute.Parent.Kind == HandleKind.TypeDefinition && IsExtension(reader, attribute.Constructor))
        .Select(attribute => reader.GetString(reader.GetTypeDefinition((TypeDefinitionHandle)attribute.Parent).Name));

    private static bool IsExtension(MetadataReader reader, EntityHandle constructor) => constructor.Kind switch
    {
        HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } type
            && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)type).Name, Extension),
        HandleKind.MethodDefinition => reader.StringComparer.Equals(reader.GetTypeDefinition(reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()).Name, Extension),
        _ => false,
    };

    /// <summary>The constant fields that are texts, null or no number.</summary>
    private static IEnumerable<(string Name, bool IsNaN)> Constants(MetadataReader reader)
    {
        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.Constant); row++)
        {
            var constant = reader.GetConstant(MetadataTokens.ConstantHandle(row));
            var isNaN = IsNaN(reader, constant);
            if (constant.Parent.Kind != HandleKind.FieldDefinition || !isNaN && constant.TypeCode is not (ConstantTypeCode.String or ConstantTypeCode.NullReference)) continue;
            yield return (reader.GetString(reader.GetFieldDefinition((FieldDefinitionHandle)constant.Parent).Name), isNaN);
        }
    }

    private static bool IsNaN(MetadataReader reader, Constant constant) => constant.TypeCode switch
    {
        ConstantTypeCode.Single => float.IsNaN(reader.GetBlobReader(constant.Value).ReadSingle()),
        ConstantTypeCode.Double => double.IsNaN(reader.GetBlobReader(constant.Value).ReadDouble()),
        _ => false,
    };
}
