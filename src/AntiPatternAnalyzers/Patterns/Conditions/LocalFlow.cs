using AntiPatternAnalyzers.Patterns.Contexts;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A local or parameter as its member uses it, as far as the syntax tells: no more is needed, and a reader can follow it.</summary>
internal sealed class LocalFlow
{
    private readonly SyntaxNode _declaration;
    private readonly MatchScope _scope;

    private LocalFlow(ISymbol local, SyntaxNode declaration, SyntaxNode from, MatchScope scope)
    {
        (Local, _declaration, From, _scope) = (local, declaration, from, scope);
        var member = declaration.AncestorsAndSelf().FirstOrDefault(IsMember) ?? declaration.SyntaxTree.GetRoot(scope.Cancellation);
        Uses = member.DescendantNodes().OfType<IdentifierNameSyntax>().Where(IsUse).ToList();
    }

    /// <summary>The local or parameter.</summary>
    public ISymbol Local { get; }

    /// <summary>The code that the condition speaks of.</summary>
    public SyntaxNode From { get; }

    /// <summary>The names in the member that mean the local, in the order of the code.</summary>
    public IReadOnlyList<IdentifierNameSyntax> Uses { get; }

    /// <summary>Everything that gives the local a value.</summary>
    public IEnumerable<LocalWrite> Writes =>
        Uses.Select(LocalWrite.Of).Append(LocalWrite.OfDeclaration(_declaration)).OfType<LocalWrite>();

    /// <summary>The flow of the local that a hole names or declares; null where it does neither.</summary>
    public static LocalFlow? Of(Binding subject, MatchScope scope) =>
        Subject.Code(subject) is { } code ? Of(SubjectSymbol.Of(code, scope), code, scope) : null;

    /// <summary>The flow of the local that keeps the value of an expression.</summary>
    public static LocalFlow? OfKept(Binding subject, MatchScope scope)
    {
        if (Subject.Code(subject) is not ExpressionSyntax code) return null;
        SyntaxNode outer = code;
        while (outer.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax) outer = outer.Parent;
        return outer.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => Of(scope.DeclaredBy(variable), code, scope),
            AssignmentExpressionSyntax assignment when assignment.Right == outer => Of(scope.SymbolOf(assignment.Left), code, scope),
            _ => null,
        };
    }

    /// <summary>Whether a place is reached after the code that the condition speaks of: it stands behind it, in a loop round both, or in another function.</summary>
    public bool IsLater(SyntaxNode place) =>
        place.SpanStart >= From.Span.End || IsRepeated(place, From) || Functions.Innermost(place) != Functions.Innermost(From);

    /// <summary>Whether a loop runs round both places while the local lives.</summary>
    public bool IsRepeated(SyntaxNode place, SyntaxNode other) => Loops(place).Any(loop => loop.Span.Contains(other.Span));

    /// <summary>The loops round a place in which the local lives on from one turn to the next.</summary>
    public IEnumerable<SyntaxNode> Loops(SyntaxNode place) =>
        place.Ancestors().Where(node => node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax && !IsOwn(node));

    private static LocalFlow? Of(ISymbol? symbol, SyntaxNode from, MatchScope scope)
    {
        if (symbol is not (ILocalSymbol or IParameterSymbol { IsThis: false }) || symbol.DeclaringSyntaxReferences.IsEmpty) return null;
        var declaration = symbol.DeclaringSyntaxReferences[0].GetSyntax(scope.Cancellation);
        return declaration.SyntaxTree == scope.Model.SyntaxTree ? new LocalFlow(symbol, declaration, from, scope) : null;
    }

    /// <summary>Whether the local is new in each turn; what a <c>for</c> declares lives through all of them.</summary>
    private bool IsOwn(SyntaxNode loop) =>
        loop.Span.Contains(_declaration.Span) && !(loop is ForStatementSyntax { Declaration: { } declared } && declared.Span.Contains(_declaration.Span));

    /// <summary>Statements at the top of a file are one function, whatever node stands round each.</summary>
    private static bool IsMember(SyntaxNode node) => node is MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or GlobalStatementSyntax);

    private bool IsUse(IdentifierNameSyntax name) =>
        name.Identifier.ValueText == Local.Name && (_scope.VariableOf(name) is { } declaration ? declaration == _declaration : SymbolEqualityComparer.Default.Equals(_scope.SymbolOf(name), Local));
}
