using AntiPatternAnalyzers.Patterns.Names;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>
/// A name of the pattern that stands for symbols, against a name of the code: simple, qualified, aliased, a keyword,
/// or a member on a receiver. The spelling decides whether it is worth asking, the symbol whether it is the same.
/// </summary>
internal static class NameShape
{
    private static readonly ImmutableArray<SyntaxKind> Kinds = ImmutableArray.Create(
        SyntaxKind.IdentifierName, SyntaxKind.GenericName, SyntaxKind.QualifiedName, SyntaxKind.AliasQualifiedName,
        SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.MemberBindingExpression, SyntaxKind.PredefinedType);

    /// <summary>The kinds of node at which a name with these symbols can begin.</summary>
    public static IEnumerable<SyntaxKind> KindsOf(ImmutableArray<ISymbol> symbols) =>
        symbols[0] is ITypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? Kinds.Add(SyntaxKind.NullableType) : Kinds;

    public static Goal? Expand(NodeGoal goal, Matcher matcher)
    {
        if (!Kinds.Contains(goal.Code.Kind())) return TypeShape(goal, matcher);
        var symbols = matcher.Names[goal.Pattern];
        return MayBe(symbols, goal.Code, matcher.Scope)
            ? new CheckGoal(held => Check(goal, symbols, matcher, held), goal.Next)
            : null;
    }

    /// <summary>A type that the code spells with more than a name: <c>Nullable&lt;int&gt;</c> as <c>int?</c>.</summary>
    private static Goal? TypeShape(NodeGoal goal, Matcher matcher) =>
        goal is { Pattern: TypeSyntax pattern, Code: NullableTypeSyntax code }
            ? new TypeGoal(pattern, matcher.Scope.SymbolOf(code) as ITypeSymbol, goal.Next)
            : null;

    private static bool MayBe(ImmutableArray<ISymbol> symbols, SyntaxNode code, MatchScope scope)
    {
        if (code is PredefinedTypeSyntax keyword) return (symbols[0] as ITypeSymbol)?.SpecialType == SpecialTypes.Of(keyword.Keyword.Kind());
        var text = LastName(code);
        var wanted = symbols[0].Name;
        return text == wanted || text == "var" || text + "Attribute" == wanted || scope.IsAlias(text);
    }

    private static string LastName(SyntaxNode code) => code switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => "",
    };

    private static Bindings? Check(NodeGoal goal, ImmutableArray<ISymbol> symbols, Matcher matcher, Bindings bindings)
    {
        var found = matcher.Scope.SymbolOf(goal.Code);
        if (found is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && symbols[0] is ITypeSymbol) found = constructor.ContainingType;
        var pattern = (ExpressionSyntax)goal.Pattern;
        if (found is IMethodSymbol { ReducedFrom: not null } && !AllowsAnyArguments(pattern)) return null;
        return symbols[0] switch
        {
            ITypeSymbol => found is ITypeSymbol type ? matcher.Types.Named(pattern, type, bindings) : null,
            INamespaceSymbol place => SymbolEqualityComparer.Default.Equals(place, found) ? bindings : null,
            _ => found != null && symbols.Any(symbol => IsMember(symbol, found)) ? TypeArguments(pattern, found, matcher, bindings) : null,
        };
    }

    /// <summary>Called as a member, an extension method has one argument less: the arguments would be compared by the wrong place.</summary>
    private static bool AllowsAnyArguments(ExpressionSyntax pattern) =>
        pattern.Parent is not InvocationExpressionSyntax { ArgumentList.Arguments: var arguments }
        || arguments.Count > 0 && Hole.Of(arguments[0].GetFirstToken()) is { IsRun: true };

    /// <summary>Whether the code's member is the pattern's, an override of it, or its reduced form as an extension.</summary>
    internal static bool IsMember(ISymbol wanted, ISymbol found)
    {
        for (var at = (found as IMethodSymbol)?.ReducedFrom ?? found; at != null; at = Overridden(at))
        {
            if (SymbolEqualityComparer.Default.Equals(wanted, at.OriginalDefinition)) return true;
        }

        return false;
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    /// <summary>Type arguments that the pattern writes, of the member or of the type before it; the code may infer them.</summary>
    private static Bindings? TypeArguments(ExpressionSyntax pattern, ISymbol found, Matcher matcher, Bindings bindings)
    {
        var (owner, name) = pattern switch
        {
            MemberAccessExpressionSyntax access => (access.Expression, access.Name),
            QualifiedNameSyntax qualified => (qualified.Left, qualified.Right),
            _ => (null, null),
        };
        Bindings? result = bindings;
        if (name is GenericNameSyntax generic && found is IMethodSymbol method) result = matcher.Types.Arguments(generic, method.TypeArguments, result);
        if (result == null || owner == null || !owner.DescendantNodesAndSelf().Any(node => node is GenericNameSyntax)) return result;
        return matcher.Types.Named(owner, found.ContainingType, result);
    }
}
