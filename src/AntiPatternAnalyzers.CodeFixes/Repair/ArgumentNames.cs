using AntiPatternAnalyzers.CodeFixes.Planning;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Repair;

/// <summary>Names for the last arguments of a call where their places are those of other parameters: <c>Read(path, stop: stop)</c>.</summary>
internal static class ArgumentNames
{
    public static ExpressionSyntax In(ExpressionSyntax written, ExpressionSyntax place, DocumentFindings document)
    {
        if (Arguments(written) is not { Arguments: { Count: > 0 } arguments } list || arguments[arguments.Count - 1].NameColon != null) return written;
        var info = document.Model.GetSpeculativeSymbolInfo(place.SpanStart, list.Parent!, SpeculativeBindingOption.BindAsExpression);
        var methods = (info.Symbol == null ? info.CandidateSymbols : ImmutableArray.Create(info.Symbol)).OfType<IMethodSymbol>();
        return methods.Select(method => Named(written, list, method, place, document)).FirstOrDefault(named => named != null) ?? written;
    }

    /// <summary>The arguments of a call, perhaps an awaited one; null for any other code.</summary>
    public static BaseArgumentListSyntax? Arguments(ExpressionSyntax written) => written switch
    {
        InvocationExpressionSyntax call => call.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        AwaitExpressionSyntax wait => Arguments(wait.Expression),
        _ => null,
    };

    /// <summary>The code with the fewest names at its end that lead each argument to a parameter of its own type; null where none are needed or none help.</summary>
    private static ExpressionSyntax? Named(ExpressionSyntax written, BaseArgumentListSyntax list, IMethodSymbol method, ExpressionSyntax place, DocumentFindings document)
    {
        var types = list.Arguments.Select(argument => document.Model.GetSpeculativeTypeInfo(place.SpanStart, argument.Expression, SpeculativeBindingOption.BindAsExpression).Type).ToList();
        var isAtHome = list.Arguments.Take(list.Arguments.Count - 1).All(argument => argument.NameColon == null) && IsOf(method.Parameters.ElementAtOrDefault(types.Count - 1), types[types.Count - 1]);
        if (isAtHome) return null;
        for (var (first, arguments, taken) = (list.Arguments.Count - 1, list, Taken(list)); first >= 0 && list.Arguments[first].NameColon == null; first--)
        {
            if (method.Parameters.Skip(first).LastOrDefault(parameter => IsOf(parameter, types[first]) && taken.Add(parameter.Name)) is not { } home) return null;
            var named = arguments.Arguments[first].WithoutLeadingTrivia().WithNameColon(SyntaxFactory.NameColon(home.Name).WithTrailingTrivia(SyntaxFactory.Space));
            arguments = arguments.ReplaceNode(arguments.Arguments[first], named.WithLeadingTrivia(list.Arguments[first].GetLeadingTrivia()));
            var whole = written.ReplaceNode(list, arguments);
            if (document.Model.GetSpeculativeSymbolInfo(place.SpanStart, Arguments(whole)!.Parent!, SpeculativeBindingOption.BindAsExpression).Symbol != null) return whole;
        }

        return null;
    }

    private static HashSet<string> Taken(BaseArgumentListSyntax list) => new(list.Arguments.Select(argument => argument.NameColon?.Name.Identifier.ValueText).OfType<string>());

    private static bool IsOf(IParameterSymbol? parameter, ITypeSymbol? type) => parameter is { IsParams: false } && SymbolEqualityComparer.Default.Equals(parameter.Type, type);
}
