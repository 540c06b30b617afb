using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>
/// Two spellings of the same thing. An equivalence forgives what the code says and the pattern does not; what the
/// pattern spells out must be there. One equivalence, one file in this folder; it is found by being there.
/// The idea of naming them, so that each can be switched off, is Coccinelle's.
/// </summary>
internal abstract class Equivalence
{
    /// <summary>All equivalences, by name.</summary>
    public static ImmutableArray<Equivalence> All { get; } = Words.Of<Equivalence>(equivalence => equivalence.Name);

    /// <summary>What it is called after <em>not through</em>.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it goes on also where the pattern is a name that stands for a symbol.</summary>
    public virtual bool IsAroundNames => false;

    /// <summary>Whether it can have anything to say of this node of a pattern, whatever the code; where it has not, it is never asked again.</summary>
    public virtual bool Concerns(SyntaxNode pattern) => false;

    /// <summary>
    /// Whether it has anything to say of this pair of nodes; cheap, asks nothing of the compiler. One that lies in
    /// how names are compared has nothing to say of pairs: <see cref="NameShape"/> asks whether it is on.
    /// </summary>
    public virtual bool Applies(SyntaxNode pattern, SyntaxNode code) => false;

    /// <summary>The same for a look at a glance, which may rule out more: it knows the pattern's names, what the code declares, and whether parts of both may be the same.</summary>
    public virtual bool MayApply(SyntaxNode pattern, SyntaxNode code, in Glance glance) => Applies(pattern, code);

    /// <summary>Whether it alone says how a pair that it applies to can be the same, and the shape by itself does not count.</summary>
    public virtual bool Decides(SyntaxNode pattern, SyntaxNode code) => false;

    /// <summary>The goals that match the pair in the other spelling; none where it is not there.</summary>
    public virtual IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher) => Enumerable.Empty<Goal>();

    /// <summary>Kinds of code, beside the pattern's own, at which a match of this pattern can begin.</summary>
    public virtual IEnumerable<SyntaxKind> Beginnings(SyntaxNode pattern) => Enumerable.Empty<SyntaxKind>();
}
