using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary>The innermost function, by what one of some operands says of its symbol.</summary>
internal sealed class MethodContext : Context
{
    private readonly ImmutableArray<Operand> _operands;
    private readonly Test _test;

    public MethodContext(ImmutableArray<Operand> operands, Test test) => (_operands, _test) = (operands, test);

    /// <summary>The bindings under which an operand holds for a method, or null.</summary>
    public delegate Bindings? Test(Operand operand, IMethodSymbol method, Bindings bindings, MatchScope scope);

    /// <summary>Whether what a function spells says that an operand does not hold for it.</summary>
    public Func<Operand, SyntaxNode, MatchScope, bool>? Misfits { get; init; }

    public override Surrounding? Find(SyntaxNode node, Bindings bindings, MatchScope scope)
    {
        if (Functions.Innermost(node) is not { } function || Functions.Symbol(function, scope) is not { } method) return null;
        var held = _operands.Select(operand => _test(operand, method, bindings, scope)).FirstOrDefault(found => found != null);
        return held == null ? null : new Surrounding(function, held);
    }

    /// <summary>What a method takes and returns, its declaration tells; of a function within a body, the compiler would bind that body to say it.</summary>
    public override bool MayBeThere(SyntaxNode node, MatchScope scope)
    {
        if (Functions.Innermost(node) is not { } function) return false;
        if (Misfits != null) return !_operands.All(operand => Misfits(operand, function, scope));
        return function is not BaseMethodDeclarationSyntax || Find(node, Bindings.Empty, scope) != null;
    }
}
