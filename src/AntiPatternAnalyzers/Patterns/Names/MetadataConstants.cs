using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.CompilerServices;

namespace AntiPatternAnalyzers.Patterns.Names;

/// <summary>The constants of a referenced assembly, from the table that it has of them. Known for as long as the compiler keeps what it read of the assembly.</summary>
internal static class MetadataConstants
{
    private static readonly ConditionalWeakTable<MetadataId, FoundConstants> Known = new();

    /// <summary>The constants; null where the assembly cannot be read.</summary>
    public static FoundConstants? Of(PortableExecutableReference reference)
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

    private static FoundConstants Read(Metadata metadata)
    {
        var (texts, notNumbers) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        foreach (var module in Modules(metadata)) Read(module.GetMetadataReader(), texts, notNumbers);
        return texts.Count + notNumbers.Count == 0 ? FoundConstants.None : new FoundConstants(texts.ToImmutable(), notNumbers.ToImmutable());
    }

    private static IEnumerable<ModuleMetadata> Modules(Metadata metadata) =>
        metadata is AssemblyMetadata assembly ? assembly.GetModules() : new[] { (ModuleMetadata)metadata };

    private static void Read(MetadataReader reader, ImmutableArray<string>.Builder texts, ImmutableArray<string>.Builder notNumbers)
    {
        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.Constant); row++)
        {
            var constant = reader.GetConstant(MetadataTokens.ConstantHandle(row));
            var names = constant.TypeCode is ConstantTypeCode.String or ConstantTypeCode.NullReference ? texts : IsNaN(reader, constant) ? notNumbers : null;
            if (names != null && constant.Parent.Kind == HandleKind.FieldDefinition) names.Add(Name(reader, (FieldDefinitionHandle)constant.Parent));
        }
    }

    private static bool IsNaN(MetadataReader reader, Constant constant) => constant.TypeCode switch
    {
        ConstantTypeCode.Single => float.IsNaN(reader.GetBlobReader(constant.Value).ReadSingle()),
        ConstantTypeCode.Double => double.IsNaN(reader.GetBlobReader(constant.Value).ReadDouble()),
        _ => false,
    };

    private static string Name(MetadataReader reader, FieldDefinitionHandle field) => reader.GetString(reader.GetFieldDefinition(field).Name);
}
