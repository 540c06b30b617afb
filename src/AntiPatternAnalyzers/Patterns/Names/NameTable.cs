namespace AntiPatternAnalyzers.Patterns.Names;

/// <summary>What the names of a pattern mean in a compilation.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<SyntaxNode, ImmutableArray<ISymbol>> _symbols = new();
    private readonly List<NameProblem> _problems = new();

    /// <summary>The names that mean nothing here, or several things.</summary>
    public IReadOnlyList<NameProblem> Problems => _problems;

    /// <summary>The symbols that a name of the pattern stands for: a type, a namespace, or all members of a name; empty where it is just a word.</summary>
    public ImmutableArray<ISymbol> this[SyntaxNode name] =>
        _symbols.TryGetValue(name, out var symbols) ? symbols : ImmutableArray<ISymbol>.Empty;

    /// <summary>All symbols of all names.</summary>
    public IEnumerable<ISymbol> Symbols => _symbols.Values.SelectMany(symbols => symbols);

    /// <summary>Forgets a name that only led to another one.</summary>
    public void Remove(SyntaxNode name) => _symbols.Remove(name);

    public void Add(SyntaxNode name, ImmutableArray<ISymbol> symbols) => _symbols[name] = symbols;

    public void Add(NameProblem problem) => _problems.Add(problem);
}

/// <summary>A name of a pattern that means nothing in a compilation, or several things.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Node">The name in the pattern.</param>
/// <param name="Name">The simple name.</param>
/// <param name="Detail">The type that lacks the member, or the candidates.</param>
internal sealed record NameProblem(NameFault Fault, SyntaxNode Node, string Name, string Detail);

/// <summary>What is wrong with a name.</summary>
internal enum NameFault
{
    /// <summary>There is no such type here.</summary>
    MissingType,

    /// <summary>What is called is not there, nor perhaps its type.</summary>
    MissingCall,

    /// <summary>The type has no such member here.</summary>
    MissingMember,

    /// <summary>Several types have the name.</summary>
    Ambiguous,
}
