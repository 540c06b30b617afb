using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.CompilerServices;

namespace AntiPatternAnalyzers.Patterns.Rosters;

/// <summary>The roster of a referenced assembly, from the tables that it has of its types and constants. Known for as long as the compiler keeps what it read of the assembly.</summary>
internal static class MetadataRoster
{
    private const TypeAttributes Static = TypeAttributes.Abstract | TypeAttributes.Sealed;
    private static readonly ConditionalWeakTable<MetadataId, Roster> Known = new();

    /// <summary>The roster; null where the assembly cannot be read.</summary>
    public static Roster? Of(PortableExecutableReference reference)
    {
        try
        {
            var metadata = reference.GetMetadata();
            return Known.GetValue(metadata.Id, _ => Read(metadata));
        }
        catch (Exception failure) when (failure is IOException or BadImageFormatException or NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Roster Read(Metadata metadata)
    {
        var readers = Modules(metadata).Select(module => module.GetMetadataReader()).ToList();
        var constants = readers.SelectMany(Constants).ToList();
        return new Roster(
            constants.Where(constant => !constant.IsNaN).Select(constant => constant.Name).ToImmutableArray(),
            constants.Where(constant => constant.IsNaN).Select(constant => constant.Name).ToImmutableArray(),
            readers.SelectMany(StaticClasses).ToImmutableArray());
    }

    private static IEnumerable<ModuleMetadata> Modules(Metadata metadata) =>
        metadata is AssemblyMetadata assembly ? assembly.GetModules() : new[] { (ModuleMetadata)metadata };

    private static IEnumerable<string> StaticClasses(MetadataReader reader) => reader.TypeDefinitions
        .Select(reader.GetTypeDefinition)
        .Where(type => (type.Attributes & Static) == Static)
        .Select(type => reader.GetString(type.Name));

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
