using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Tests.Adversary;

/// <summary>The corpus as it is, and in other words: each line stays a line.</summary>
internal static class Rewriting
{
    public static ImmutableArray<CorpusFile> Files { get; } = [.. Corpus.Spellings, .. Corpus.LookAlikes];

    public static CSharpCompilation Original { get; } = Corpus.Compile(Files);

    /// <summary>The lines that the rows find in the corpus with some of its text changed.</summary>
    public static ImmutableArray<Spot> Find(Func<SyntaxTree, IEnumerable<TextChange>> changes)
    {
        var rewritten = Original;
        foreach (var file in Files)
        {
            var tree = Original.SyntaxTrees.Single(tree => tree.FilePath == file.Name);
            rewritten = rewritten.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(changes(tree))));
        }

        Corpus.AssertNone(Corpus.Errors(rewritten));
        return Corpus.Find(rewritten, Files);
    }
}
