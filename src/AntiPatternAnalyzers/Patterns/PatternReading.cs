using AntiPatternAnalyzers.Patterns.Anchors;
using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Patterns.Parsing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns;

/// <summary>One of the things that a pattern can be, parsed.</summary>
/// <param name="Reading">What it is.</param>
/// <param name="Code">The pattern as the C# that was parsed.</param>
/// <param name="Nodes">Its nodes; several for statements, members or labels side by side.</param>
/// <param name="Holes">Which of its nodes and names are holes.</param>
internal sealed record PatternReading(Reading Reading, PatternCode Code, ImmutableArray<SyntaxNode> Nodes, HoleMap Holes)
{
    private AnchorSet? _anchors;
    private KindSet? _beginnings;
    private ImmutableArray<Hole> _typeHoles;
    private ImmutableArray<Hole> _written;
    private Dictionary<SyntaxNode, ImmutableArray<Equivalence>>? _concerning;
    private Dictionary<SyntaxNode, IReadOnlyList<SyntaxNodeOrToken>>? _parts;

    /// <summary>The words without which it cannot match.</summary>
    public AnchorSet Anchors => _anchors ??= AnchorSet.Of(this);

    /// <summary>The kinds of node at which it can begin, whatever its names mean in a project.</summary>
    public KindSet Beginnings => _beginnings ??= new KindSet(Patterns.Anchors.Beginnings.Of(this));

    /// <summary>The holes in reading order, each as often as it stands there.</summary>
    public ImmutableArray<Hole> Written => _written.IsDefault ? _written = Nodes.SelectMany(node => node.DescendantTokens()).Select(Hole.Of).OfType<Hole>().ToImmutableArray() : _written;

    /// <summary>The equivalences that have something to say of a node, by the nodes of which any has.</summary>
    public IReadOnlyDictionary<SyntaxNode, ImmutableArray<Equivalence>> Concerning => _concerning ??= All
        .Select(node => (Node: node, Found: Equivalence.All.Where(equivalence => equivalence.Concerns(node)).ToImmutableArray()))
        .Where(pair => !pair.Found.IsEmpty).ToDictionary(pair => pair.Node, pair => pair.Found);

    /// <summary>A node as the list of its parts; those of the pattern are listed once.</summary>
    public IReadOnlyList<SyntaxNodeOrToken> PartsOf(SyntaxNode node) => (_parts ??= All.ToDictionary(part => part, NodeParts.Of)).TryGetValue(node, out var parts) ? parts : NodeParts.Of(node);

    /// <summary>Whether it spells a type that may be null.</summary>
    public bool HasNullable => All.Any(node => node is NullableTypeSyntax);

    /// <summary>The named holes that may hold a type.</summary>
    public ImmutableArray<Hole> TypeHoles => _typeHoles.IsDefault ? _typeHoles = All.Where(IsType).Select(node => Holes[node]).OfType<Hole>().Where(hole => hole.IsNamed).ToImmutableArray() : _typeHoles;

    /// <summary>The span of the pattern's text that a node of this reading came from.</summary>
    public TextSpan ToPattern(TextSpan span) => TextSpan.FromBounds(
        Code.ToPattern(span.Start - Reading.Before.Length), Code.ToPattern(span.End - Reading.Before.Length));

    private IEnumerable<SyntaxNode> All => Nodes.SelectMany(node => node.DescendantNodesAndSelf());

    /// <summary>A hole by itself may be what a condition compares a type with.</summary>
    private bool IsType(SyntaxNode hole) => hole is ExpressionSyntax expression && (hole == Nodes[0] || SyntaxFacts.IsInTypeOnlyContext(expression));
}
