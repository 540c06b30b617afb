using System.Runtime.CompilerServices;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Rules.Bound;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>The rules of a project: read once for each text, compiled once for each set of texts, bound once for each compilation.</summary>
internal sealed class ProjectRules
{
    private static readonly ConditionalWeakTable<SourceText, LearningsDocument> Documents = new();
    private static readonly ConditionalWeakTable<Compilation, ProjectRules> Bound = new();

    private ProjectRules(Compilation compilation, ImmutableArray<LearningsDocument> documents, HelpLink links, CancellationToken cancellation)
    {
        (AllDocuments, Links) = (documents, links);
        var options = compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions ?? CSharpParseOptions.Default;
        var set = RuleCompiler.Compile(documents, options, cancellation);
        Names = new NameResolver(compilation);
        Rules = set.Rules.Select(rule => RuleBinder.Bind(rule, Names)).ToImmutableArray();
        Problems = set.Problems
            .Concat(Rules.SelectMany(bound => bound.Problems, (bound, problem) => new DocumentProblem(bound.Rule.Document, problem)))
            .ToImmutableArray();
        Index = new RuleIndex(Rules);
    }

    public ImmutableArray<LearningsDocument> AllDocuments { get; }

    public ImmutableArray<BoundRule> Rules { get; }

    public ImmutableArray<DocumentProblem> Problems { get; }

    public NameResolver Names { get; }

    public HelpLink Links { get; }

    public RuleIndex Index { get; }

    /// <summary>The rules that the documents among the additional files make for a compilation.</summary>
    public static ProjectRules Of(Compilation compilation, ImmutableArray<(string Path, SourceText Text)> texts, HelpLink links, CancellationToken cancellation)
    {
        var documents = texts.Select(text => Read(text.Path, text.Text, cancellation)).ToImmutableArray();
        if (Bound.TryGetValue(compilation, out var known) && known.AllDocuments.SequenceEqual(documents) && known.Links == links) return known;
        var rules = new ProjectRules(compilation, documents, links, cancellation);
        return Remember(compilation, rules);
    }

    private static ProjectRules Remember(Compilation compilation, ProjectRules rules)
    {
        lock (Bound)
        {
            Bound.Remove(compilation);
            Bound.Add(compilation, rules);
        }

        return rules;
    }

    private static LearningsDocument Read(string path, SourceText text, CancellationToken cancellation)
    {
        if (Documents.TryGetValue(text, out var known) && known.Path == path) return known;
        var document = LearningsReader.Read(path, text, cancellation);
        lock (Documents)
        {
            Documents.Remove(text);
            Documents.Add(text, document);
        }

        return document;
    }
}
