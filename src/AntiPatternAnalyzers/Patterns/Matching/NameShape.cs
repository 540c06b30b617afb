using AntiPatternAnalyzers.Patterns.Equivalences;
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
    /// <summary>The kinds of node at which a name that stands for symbols can begin.</summary>
    public static readonly ImmutableArray<SyntaxKind> Kinds = ImmutableArray.Create(
        SyntaxKind.IdentifierName, SyntaxKind.GenericName, SyntaxKind.QualifiedName, SyntaxKind.AliasQualifiedName,
        SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.MemberBindingExpression, SyntaxKind.PredefinedType);

    public static Goal? Expand(NodeGoal goal, Matcher matcher)
    {
        var symbols = matcher.Names[goal.Pattern];
        if (!MayBe(symbols, goal.Code, matcher.Scope)) return null;
        if (goal.Code is MemberBindingExpressionSyntax && !matcher.IsOn<ConditionalAccess>()) return null;
        var next = goal.Next;
        if (!NameSpelling.IsAllowed(goal.Pattern, goal.Code, matcher))
        {
            if (matcher.IsShapeOnly) return null;
            next = new CheckGoal(held => matcher.Scope.SymbolOf(goal.Code) is not (null or INamespaceOrTypeSymbol or { IsStatic: true }) ? held : null, next);
        }

        return new CheckGoal(held => Check(goal, symbols, matcher, held), next);
    }

    /// <summary>Whether code may stand for symbols, by its spelling.</summary>
    public static bool MayBe(ImmutableArray<ISymbol> symbols, SyntaxNode code, MatchScope scope)
    {
        if (!Kinds.Contains(code.Kind())) return false;
        if (code is PredefinedTypeSyntax keyword) return (symbols[0] as ITypeSymbol)?.SpecialType == SpecialTypes.Of(keyword.Keyword.Kind());
        var text = LastName(code);
        var wanted = symbols[0].Name;
        return text == wanted || AttributeName.IsLongOf(wanted, text) || scope.IsAlias(text)
            || SpecialTypes.OfWord(text) is var native and not SpecialType.None && symbols[0] is ITypeSymbol type && type.SpecialType == native;
    }

    /// <summary>The last name that code spells; empty where it spells none.</summary>
    internal static string LastName(SyntaxNode code) => code switch
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
        var pattern = (ExpressionSyntax)goal.Pattern;
        if (MemberOwners.IsOfAnother(symbols, Receiver.Owner(pattern, matcher.Names), goal.Code, matcher.Scope)) return null;
        if (goal.Code.Parent is InvocationExpressionSyntax call && symbols[0] is IMethodSymbol)
        {
            if (IsNone(symbols, call, matcher.Scope)) return null;
            if (IsSure(symbols, pattern, call, matcher)) return bindings;
        }

        var found = matcher.Scope.SymbolOf(goal.Code);
        if (found is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && symbols[0] is ITypeSymbol) found = constructor.ContainingType;
        if (found is IMethodSymbol { ReducedFrom: not null } && !AllowsAnyArguments(pattern)) return null;
        return symbols[0] switch
        {
            ITypeSymbol => found is ITypeSymbol type ? matcher.Types.Named(pattern, type, bindings) : null,
            INamespaceSymbol place => SymbolEqualityComparer.Default.Equals(place, found) ? bindings : null,
            _ => found != null && symbols.Any(symbol => IsMember(symbol, found) && Receiver.MayBe(symbol, pattern, goal.Code, matcher)) ? TypeArguments(pattern, found, goal.Code, matcher, bindings) : null,
        };
    }

    /// <summary>Whether no method that the code may call, extensions among them, is one of the symbols.</summary>
    private static bool IsNone(ImmutableArray<ISymbol> symbols, InvocationExpressionSyntax call, MatchScope scope) =>
        scope.CallableBeside(call) is { } methods && !methods.Any(method => symbols.Any(symbol => IsMember(symbol, method)));

    /// <summary>Whether the code is sure to call one of some members, and each is one of the symbols: which of them it calls need not be known then.</summary>
    private static bool IsSure(ImmutableArray<ISymbol> symbols, ExpressionSyntax pattern, InvocationExpressionSyntax call, Matcher matcher) =>
        !pattern.DescendantNodesAndSelf().Any(node => node is GenericNameSyntax) && matcher.Scope.SurelyCalled(call) is { } methods
        && methods.All(method => symbols.Any(symbol => IsMember(symbol, method) && Receiver.MayBe(symbol, pattern, call.Expression, matcher)));

    /// <summary>Called as a member, an extension method has one argument less: the arguments would be compared by the wrong place.</summary>
    private static bool AllowsAnyArguments(ExpressionSyntax pattern) =>
        pattern.Parent is not InvocationExpressionSyntax { ArgumentList.Arguments: var arguments }
        || arguments.Count > 0 && Hole.Of(arguments[0].GetFirstToken()) is { IsRun: true };

    /// <summary>Whether the code's member is the pattern's, an override or implementation of it, or its reduced form as an extension.</summary>
    internal static bool IsMember(ISymbol wanted, ISymbol found)
    {
        for (var at = (found as IMethodSymbol)?.ReducedFrom ?? found; at != null; at = Overridden.By(at))
        {
            if (SymbolEqualityComparer.Default.Equals(wanted, at.OriginalDefinition)) return true;
            if (wanted.ContainingType?.TypeKind == TypeKind.Interface && at.ContainingType is { } type && Implements(type, at, wanted)) return true;
        }

        return false;
    }

    private static bool Implements(INamedTypeSymbol type, ISymbol found, ISymbol wanted) =>
        type.AllInterfaces
            .Where(implemented => SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, wanted.ContainingType))
            .SelectMany(implemented => implemented.GetMembers(wanted.Name))
            .Where(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, wanted))
            .Any(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), found));

    /// <summary>Type arguments that the pattern writes, of the member or of the type before it; the code may infer them.</summary>
    private static Bindings? TypeArguments(ExpressionSyntax pattern, ISymbol found, SyntaxNode code, Matcher matcher, Bindings bindings)
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
        return TypeMatch.Lineage(Receiver.Of(found, code, matcher.Scope)).Select(type => matcher.Types.Named(owner, type, result)).FirstOrDefault(held => held != null);
    }
}
