using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Equivalences;

/// <summary>An extension method called as a static method, <c>Enumerable.Any(x)</c>, and as a member, <c>x.Any()</c>.</summary>
internal sealed class ExtensionForm : Equivalence
{
    public override string Name => "extension and static form";

    public override bool Concerns(SyntaxNode pattern) => pattern is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax };

    public override bool Applies(SyntaxNode pattern, SyntaxNode code) =>
        pattern is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax wanted }
        && code is InvocationExpressionSyntax { Expression: var called } && CalledName(called) is { } name
        && (name.Identifier.ValueText == wanted.Name.Identifier.ValueText || Hole.Of(wanted.Name.Identifier) != null);

    public override bool MayApply(SyntaxNode pattern, SyntaxNode code, in Glance glance) => Applies(pattern, code)
        && (!glance.Names[((InvocationExpressionSyntax)pattern).Expression].IsEmpty || MayBeStatic((InvocationExpressionSyntax)pattern, (InvocationExpressionSyntax)code, glance));

    public override IEnumerable<Goal> Spellings(NodeGoal goal, Matcher matcher)
    {
        var (pattern, code) = ((InvocationExpressionSyntax)goal.Pattern, (InvocationExpressionSyntax)goal.Code);
        return matcher.Names[pattern.Expression].IsEmpty
            ? AsStatic(pattern, (MemberAccessExpressionSyntax)pattern.Expression, code, matcher, goal.Next)
            : AsMember(pattern, code, matcher, goal.Next);
    }

    /// <summary>The pattern is a member call, the code calls the method by its class.</summary>
    private static IEnumerable<Goal> AsStatic(InvocationExpressionSyntax pattern, MemberAccessExpressionSyntax called, InvocationExpressionSyntax code, Matcher matcher, Goal? next)
    {
        if (matcher.IsShapeOnly && code.ArgumentList.Arguments.FirstOrDefault()?.NameColon != null) return Enumerable.Empty<Goal>();
        if (!matcher.IsShapeOnly && !MayBeStatic(code, matcher.Scope)) return Enumerable.Empty<Goal>();
        if (Extended(code, matcher.Scope) is not { } extended) return Enumerable.Empty<Goal>();
        var isExtension = new CheckGoal(held => matcher.Scope.SymbolOf(code) is IMethodSymbol { IsExtensionMethod: true, ReducedFrom: null } method && IsExtensionClass(method.ContainingType) ? held : null, next);
        var site = new CallSite(code, code.ArgumentList.Arguments.Where(argument => argument != extended).ToList(), Skipped: 1);
        return CallArguments.Match(pattern.ArgumentList.Arguments, site, matcher, isExtension)
            .Select(rest => new NodeGoal(called.Expression, extended.Expression, new NodeGoal(called.Name, CalledName(code.Expression)!, rest)));
    }

    /// <summary>Whether the code may call by its class what the pattern calls as a member: one of the methods is an extension, and what stands before the dot there is the first argument here, if it is not named.</summary>
    private static bool MayBeStatic(InvocationExpressionSyntax pattern, InvocationExpressionSyntax code, in Glance glance) =>
        MayBeStatic(code, glance.Scope) && MayCallExtension(code, glance) && code.ArgumentList.Arguments[0] is var first
        && (first.NameColon != null || glance.MayBe(((MemberAccessExpressionSyntax)pattern.Expression).Expression, first.Expression));

    /// <summary>Whether one of the methods that declarations say may be called is an extension.</summary>
    private static bool MayCallExtension(InvocationExpressionSyntax code, in Glance glance) =>
        !glance.ByDeclarations || glance.Scope.Callable(code) is not { } methods || methods.Any(method => method.IsExtensionMethod);

    /// <summary>Whether what is called may be a method of a class that extension methods stand in, by its looks and declarations.</summary>
    private static bool MayBeStatic(InvocationExpressionSyntax code, MatchScope scope) => code.ArgumentList.Arguments.Count > 0 && code.Expression switch
    {
        SimpleNameSyntax name => scope.MayCallStatic(name),
        MemberAccessExpressionSyntax { Expression: NameSyntax or MemberAccessExpressionSyntax } access => scope.Roster?.IsNoExtensionClass(access.Expression, scope.IsAlias) != true
            && scope.DeclaredSymbolOf(access.Expression) is null or INamedTypeSymbol { IsStatic: true } or INamedTypeSymbol { MightContainExtensionMethods: true },
        _ => false,
    };

    /// <summary>Whether extension methods can stand in a class of the code; those of metadata do.</summary>
    private static bool IsExtensionClass(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.IsEmpty || type is { IsStatic: true, IsRecord: false, TypeKind: TypeKind.Class, ContainingType: null };

    /// <summary>The argument that a member call would have before its dot: the first, or the one that is named after the first parameter.</summary>
    private static ArgumentSyntax? Extended(InvocationExpressionSyntax code, MatchScope scope)
    {
        var arguments = code.ArgumentList.Arguments;
        if (arguments.Count == 0 || arguments[0].NameColon == null) return arguments.FirstOrDefault();
        return scope.SymbolOf(code) is IMethodSymbol { Parameters: { IsEmpty: false } parameters }
            ? arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameters[0].Name)
            : null;
    }

    /// <summary>The pattern calls the method by its class, the code as a member.</summary>
    private static IEnumerable<Goal> AsMember(InvocationExpressionSyntax pattern, InvocationExpressionSyntax code, Matcher matcher, Goal? next)
    {
        if (pattern.ArgumentList.Arguments.Count == 0 || Receiver(code.Expression) is not { } receiver) return Enumerable.Empty<Goal>();
        var methods = matcher.Names[pattern.Expression];
        var isReduced = new CheckGoal(held => IsReduced(matcher.Scope.SymbolOf(code), methods) ? held : null, next);
        return CallArguments.Match(pattern.ArgumentList.Arguments.Skip(1), new CallSite(code, code.ArgumentList.Arguments), matcher, isReduced)
            .Select(rest => new NodeGoal(pattern.ArgumentList.Arguments[0].Expression, receiver, rest));
    }

    private static bool IsReduced(ISymbol? symbol, ImmutableArray<ISymbol> methods) =>
        symbol is IMethodSymbol { ReducedFrom: { } reduced } && methods.Any(method => NameShape.IsMember(method, reduced));

    private static ExpressionSyntax? Receiver(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax binding => ConditionalReceiver.Of(binding),
        _ => null,
    };

    private static SimpleNameSyntax? CalledName(ExpressionSyntax called) => called switch
    {
        SimpleNameSyntax simple => simple,
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };
}
