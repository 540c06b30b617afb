using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Analysis;

/// <summary>
/// Documents are read once for each text, and compiled once for each set of texts and language version. The latest are
/// kept, and known again by what they say: a host gives out the same text as another object whenever memory was short.
/// </summary>
internal static class CompiledDocuments
{
    private const int Kept = 8;

    private static readonly object Gate = new();
    private static ImmutableList<Compiled> _latest = ImmutableList<Compiled>.Empty;

    public static RuleBook Of(ImmutableArray<(string Path, SourceText Text)> texts, Compilation compilation, CancellationToken cancellation)
    {
        if (texts.IsEmpty) return RuleBook.Empty;
        var options = (compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions ?? CSharpParseOptions.Default).WithPreprocessorSymbols();
        lock (Gate)
        {
            var compiled = _latest.Find(known => known.IsFor(texts, options)) ?? Compile(texts, options, cancellation);
            _latest = _latest.Remove(compiled).Insert(0, compiled);
            if (_latest.Count > Kept) _latest = _latest.RemoveAt(Kept);
            return compiled.Set;
        }
    }

    private static Compiled Compile(ImmutableArray<(string Path, SourceText Text)> texts, CSharpParseOptions options, CancellationToken cancellation)
    {
        var documents = texts.Select(text => Known(text.Path, text.Text) ?? LearningsReader.Read(text.Path, text.Text, cancellation)).ToImmutableArray();
        return new Compiled(documents, options, RuleCompiler.Compile(documents, options, cancellation));
    }

    private static LearningsDocument? Known(string path, SourceText text) =>
        _latest.SelectMany(known => known.Documents).FirstOrDefault(document => IsSame(document, path, text));

    private static bool IsSame(LearningsDocument document, string path, SourceText text) => document.Path == path && document.Text.ContentEquals(text);

    private sealed record Compiled(ImmutableArray<LearningsDocument> Documents, CSharpParseOptions Options, RuleBook Set)
    {
        public bool IsFor(ImmutableArray<(string Path, SourceText Text)> texts, CSharpParseOptions options) => Options.Equals(options)
            && Documents.Length == texts.Length && Documents.Zip(texts, (document, text) => IsSame(document, text.Path, text.Text)).All(same => same);
    }
}
