using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.CodeFixes;

namespace AntiPatternAnalyzers.Tests.Reliability;

/// <summary>What the assemblies of the package could call at all: nothing that reaches out of the compiler.</summary>
public class PurityTests
{
    private static readonly string[] Foreign =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.FileStream", "System.IO.StreamReader", "System.IO.StreamWriter",
        "System.Net.", "System.Diagnostics.Process", "System.Reflection.Emit.", "System.Runtime.InteropServices.Marshal", "Microsoft.Win32.",
        "System.Console", "System.Random", "System.AppDomain", "System.Threading.Timer",
    ];

    private static readonly string[] Banned =
    ["DateTime.get_Now", "DateTime.get_UtcNow", "DateTimeOffset.get_Now", "DateTimeOffset.get_UtcNow", "Guid.NewGuid", "Assembly.Load", "Assembly.LoadFrom", "Assembly.LoadFile", "CSharpCompilation.Emit", "Compilation.Emit"];

    [Theory]
    [InlineData(typeof(LearningsAnalyzer))]
    [InlineData(typeof(LearningsCodeFixProvider))]
    public void Assembly_names_no_type_that_reaches_out(Type type) =>
        Assert.DoesNotContain(TypesOf(type.Assembly.Location), name => Foreign.Any(foreign => name == foreign || foreign.EndsWith('.') && name.StartsWith(foreign, StringComparison.Ordinal)));

    [Theory]
    [InlineData(typeof(LearningsAnalyzer))]
    [InlineData(typeof(LearningsCodeFixProvider))]
    public void Assembly_asks_no_clock_and_loads_nothing(Type type) =>
        Assert.DoesNotContain(MembersOf(type.Assembly.Location), member => member.StartsWith("Environment.", StringComparison.Ordinal) ? member != "Environment.get_CurrentManagedThreadId" : Banned.Contains(member));

    private static IEnumerable<string> TypesOf(string file) => Read(file, metadata => metadata.TypeReferences.Select(metadata.GetTypeReference).Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"));

    private static IEnumerable<string> MembersOf(string file) => Read(file, metadata => metadata.MemberReferences.Select(metadata.GetMemberReference)
        .Where(member => member.Parent.Kind == HandleKind.TypeReference)
        .Select(member => $"{metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name)}.{metadata.GetString(member.Name)}"));

    private static List<string> Read(string file, Func<MetadataReader, IEnumerable<string>> read)
    {
        using var assembly = new PEReader(File.OpenRead(file));
        return [.. read(assembly.GetMetadataReader())];
    }
}
