using System.CommandLine;
using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Benchmarks.Documents;
using AntiPatternAnalyzers.Benchmarks.Generating;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Benchmarks.Loose;

/// <summary><c>loose</c>: the engine over files without a project, to be held against other programs with <c>processes</c>.</summary>
internal static class LooseCommand
{
    private static readonly Argument<string> Folder = new("folder") { Description = "A folder with C# files." };
    private static readonly Option<string[]> Learnings = new("--learnings") { Description = "Documents, or folders with documents.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<int?> Rows = new("--rows") { Description = "How many rows to keep, taken evenly." };

    public static Command Create()
    {
        var command = new Command("loose", "Runs the engine over files without a project, with the references of the framework, and prints what it finds.") { Folder, Learnings, Rows };
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, parsed.InvocationConfiguration.Output, cancellation), cancellation));
        return command;
    }

    private static void Run(ParseResult parsed, TextWriter output, CancellationToken cancellation)
    {
        var compilation = Parse(parsed.GetRequiredValue(Folder));
        var documents = LearningsFiles.Read(parsed.GetValue(Learnings) ?? [], parsed.GetValue(Rows)).Select(file => (file.Path, file.GetText(cancellation)));
        var rules = ProjectRules.Of(compilation, [.. documents], new HelpLink("", "", FileLinks: false), cancellation);
        var found = compilation.SyntaxTrees.AsParallel().AsOrdered().WithCancellation(cancellation).SelectMany(tree => Lines(tree, rules, cancellation));
        foreach (var line in found) output.WriteLine(line);
    }

    private static CSharpCompilation Parse(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var trees = files.AsParallel().AsOrdered().Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file)), path: file)).ToList();
        var references = GeneratedProject.References().Select(file => MetadataReference.CreateFromFile(file));
        return CSharpCompilation.Create("Loose", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    private static IEnumerable<string> Lines(SyntaxTree tree, ProjectRules rules, CancellationToken cancellation) => FindingScan
        .Find(tree, rules, cancellation)
        .Select(finding => $"{tree.FilePath}({tree.GetLineSpan(finding.Match.Squiggle, cancellation).StartLinePosition.Line + 1}): {finding.Rule.Id}");
}
