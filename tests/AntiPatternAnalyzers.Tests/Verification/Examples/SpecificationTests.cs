using AntiPatternAnalyzers.Learnings;
using Basic.Reference.Assemblies;

namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>Every example of every learnings document of this repository holds.</summary>
public class SpecificationTests
{
    private static readonly ExampleRunner Runner = new(Net80.References.All);

    private static readonly Lazy<ImmutableDictionary<string, Example>> Examples =
        new(() => Repository.Documents.SelectMany(Read).ToImmutableDictionary(example => $"{example.Document.Path}:{example.Line} {example.Id}"));

    public static TheoryData<string> Names => [.. Examples.Value.Keys.OrderBy(name => name, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_holds(string name)
    {
        var failures = Runner.Run(Examples.Value[name]);
        Assert.True(failures.IsEmpty, string.Join("\n", failures));
    }

    private static IEnumerable<Example> Read(string path) =>
        ExampleReader.Read(LearningsReader.Read(path, SourceText.From(File.ReadAllText(Repository.PathOf(path))), CancellationToken.None));
}
