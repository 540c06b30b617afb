using System.Runtime.CompilerServices;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>Documents are read once for each text, and compiled once for each set of texts and language version; both live as long as the texts.</summary>
internal static class CompiledDocuments
{
    private static readonly ConditionalWeakTable<SourceText, LearningsDocument> Documents = new();
    private static readonly ConditionalWeakTable<LearningsDocument, Compiled> Sets = new();

    public static RuleBook Of(ImmutableArray<(string Path, SourceText Text)> texts, Compilation compilation, CancellationToken cancellation)
    {
        if (texts.IsEmpty) return RuleBook.Empty;
        var options = compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions ?? CSharpParseOptions.Default;
        var documents = texts.Select(text => Read(text.Path, text.Text, cancellation)).ToImmutableArray();
        lock (Sets)
        {
            if (Sets.TryGetValue(documents[0], out var known) && known.Options.Equals(options) && known.Documents.SequenceEqual(documents)) return known.Set;
        }

        var compiled = new Compiled(documents, options, RuleCompiler.Compile(documents, options, cancellation));
        lock (Sets)
        {
            Sets.Remove(documents[0]);
            Sets.Add(documents[0], compiled);
        }

        return compiled.Set;
    }

    private static LearningsDocument Read(string path, SourceText text, CancellationToken cancellation)
    {
        lock (Documents)
        {
            if (Documents.TryGetValue(text, out var known) && known.Path == path) return known;
        }

        var document = LearningsReader.Read(path, text, cancellation);
        lock (Documents)
        {
            Documents.Remove(text);
            Documents.Add(text, document);
        }

        return document;
    }

    private sealed record Compiled(ImmutableArray<LearningsDocument> Documents, CSharpParseOptions Options, RuleBook Set);
}
