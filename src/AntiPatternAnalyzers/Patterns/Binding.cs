namespace AntiPatternAnalyzers.Patterns;

/// <summary>What a hole holds: code, a name, a run of code, or a type that no code spells.</summary>
public sealed record Binding
{
    private readonly SyntaxNode? _node;
    private readonly ImmutableArray<SyntaxNode> _run = ImmutableArray<SyntaxNode>.Empty;

    private Binding(SyntaxNode? node) => _node = node;

    private Binding(ImmutableArray<SyntaxNode> run) => (_run, IsRun) = (run, true);

    /// <summary>The code, in order: one node for <c>$x</c>, any number for <c>$...x</c>, none for a bare name or type. For the one node, <see cref="Node"/> costs less.</summary>
    public ImmutableArray<SyntaxNode> Nodes => _node == null ? _run : ImmutableArray.Create(_node);

    /// <summary>The name, where the hole stands for a declared name; else the default token.</summary>
    public SyntaxToken Name { get; private init; }

    /// <summary>The type, where the hole stands for one.</summary>
    public ITypeSymbol? Type { get; private init; }

    /// <summary>The creation that leaves out the type which the hole stands for: <c>new()</c>; else null.</summary>
    internal SyntaxNode? Creation { get; private init; }

    /// <summary>Whether the hole is a run (<c>$...x</c>).</summary>
    public bool IsRun { get; }

    /// <summary>The one node, or null for a run, a bare name and a type that no code spells.</summary>
    public SyntaxNode? Node => _node;

    /// <summary>The code as it is written; runs with commas between, types as short as they can be named.</summary>
    public string Text =>
        Node is { } node ? node.ToString()
        : IsRun ? string.Join(Nodes.Length > 0 && Nodes[0] is Microsoft.CodeAnalysis.CSharp.Syntax.StatementSyntax ? " " : ", ", Nodes.Select(node => node.ToString()))
        : Type != null ? Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)
        : Name.Text;

    /// <summary>A hole that holds one node.</summary>
    public static Binding Of(SyntaxNode node) => new(node);

    /// <summary>A hole that holds a declared name.</summary>
    public static Binding Of(SyntaxToken name) => new(node: null) { Name = name };

    /// <summary>A hole that holds a type, spelled by <paramref name="node"/> or by no code at all.</summary>
    public static Binding Of(ITypeSymbol type, SyntaxNode? node = null) => new(node) { Type = type };

    /// <summary>A hole that holds the type of a creation which does not spell it.</summary>
    internal static Binding Created(ITypeSymbol type, SyntaxNode creation) => new(node: null) { Type = type, Creation = creation };

    /// <summary>A run.</summary>
    public static Binding Run(IEnumerable<SyntaxNode> nodes) => new(nodes.ToImmutableArray());
}
