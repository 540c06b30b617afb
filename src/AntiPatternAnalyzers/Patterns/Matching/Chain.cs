using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>The operands of one operator in a row, whatever parentheses group them.</summary>
/// <param name="Operands">The operands, from left to right.</param>
/// <param name="Links">The expressions that join each operand to the next.</param>
internal sealed record Chain(ImmutableArray<ExpressionSyntax> Operands, ImmutableArray<BinaryExpressionSyntax> Links)
{
    public static bool Is(SyntaxNode node) => node.Kind() is
        SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.AddExpression or SyntaxKind.BitwiseOrExpression;

    /// <summary>The operands of a chain of the pattern, where parentheses are operands of their own.</summary>
    public static ImmutableArray<ExpressionSyntax> OfPattern(BinaryExpressionSyntax pattern) =>
        pattern.Left is BinaryExpressionSyntax left && left.IsKind(pattern.Kind()) ? OfPattern(left).Add(pattern.Right) : ImmutableArray.Create(pattern.Left, pattern.Right);

    /// <summary>The longest chain that an expression belongs to, put together once for all of its links.</summary>
    public static Chain Round(BinaryExpressionSyntax code, MatchScope scope)
    {
        if (scope.Chains.TryGetValue(code, out var known)) return known;
        var chain = Of(Top(code));
        foreach (var link in chain.Links) scope.Chains[link] = chain;
        return chain;
    }

    private static BinaryExpressionSyntax Top(BinaryExpressionSyntax code)
    {
        var top = code;
        for (var around = code.Parent; around is ParenthesizedExpressionSyntax || around is BinaryExpressionSyntax && around.IsKind(code.Kind()); around = around.Parent)
        {
            top = around as BinaryExpressionSyntax ?? top;
        }

        return top;
    }

    private static Chain Of(BinaryExpressionSyntax top)
    {
        var (operands, links) = (ImmutableArray.CreateBuilder<ExpressionSyntax>(), ImmutableArray.CreateBuilder<BinaryExpressionSyntax>());
        Add(top, operands, links);
        return new Chain(operands.ToImmutable(), links.ToImmutable());
    }

    /// <summary>As many operands side by side as asked for, of which a link joins the last two; null where there are not as many.</summary>
    public Chain? RunUpTo(BinaryExpressionSyntax link, int length)
    {
        var end = Links.IndexOf(link) + 1;
        var start = end + 1 - length;
        if (start < 0) return null;
        var (first, last) = (Math.Max(0, start - 1), Math.Min(Links.Length - 1, end));
        return new Chain(ImmutableArray.Create(Operands, start, length), ImmutableArray.Create(Links, first, last - first + 1));
    }

    /// <summary>The code of the run: one expression where it is one, else its operands.</summary>
    public ImmutableArray<SyntaxNode> Nodes => Links.FirstOrDefault(IsRun) is { } whole
        ? ImmutableArray.Create<SyntaxNode>(whole)
        : Operands.CastArray<SyntaxNode>();

    /// <summary>Whether all links add up values of one type: in <c>1 + 2 + "x"</c> the last two are no sum of their own.</summary>
    public bool IsOfOneType(MatchScope scope) =>
        Links[0].Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression
        || Links.Skip(1).All(link => SymbolEqualityComparer.Default.Equals(scope.TypeOf(link), scope.TypeOf(Links[0])));

    private bool IsRun(BinaryExpressionSyntax link) =>
        Outermost(link, part => part.Left) == Operands[0] && Outermost(link, part => part.Right) == Operands[Operands.Length - 1];

    /// <summary>The operand at one end of a link; a link that is longer than the run is left before its end.</summary>
    private ExpressionSyntax Outermost(BinaryExpressionSyntax link, Func<BinaryExpressionSyntax, ExpressionSyntax> side)
    {
        ExpressionSyntax end = link;
        for (var steps = 0; steps < Operands.Length && Inner(end) is BinaryExpressionSyntax inner && inner.IsKind(link.Kind()); steps++) end = side(inner);
        return end;
    }

    /// <summary>From left to right and without recursion: generated code joins thousands.</summary>
    private static void Add(BinaryExpressionSyntax chain, ImmutableArray<ExpressionSyntax>.Builder operands, ImmutableArray<BinaryExpressionSyntax>.Builder links)
    {
        var open = new Stack<BinaryExpressionSyntax>();
        ExpressionSyntax next = chain;
        while (true)
        {
            for (; Inner(next) is BinaryExpressionSyntax link && link.IsKind(chain.Kind()); next = link.Left) open.Push(link);
            operands.Add(next);
            if (open.Count == 0) return;
            links.Add(open.Pop());
            next = links[links.Count - 1].Right;
        }
    }

    private static ExpressionSyntax Inner(ExpressionSyntax operand)
    {
        while (operand is ParenthesizedExpressionSyntax parenthesized) operand = parenthesized.Expression;
        return operand;
    }
}
