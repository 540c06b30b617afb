using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>Arguments of the code and what is called with them.</summary>
/// <param name="Call">The call, creation or element access.</param>
/// <param name="Arguments">Its arguments, the first perhaps left out.</param>
/// <param name="Skipped">How many parameters they leave out: that which an extension method extends.</param>
internal sealed record CallSite(SyntaxNode? Call, IReadOnlyList<ArgumentSyntax> Arguments, int Skipped = 0)
{
    public bool HasNames => Arguments.Any(argument => argument.NameColon != null);

    /// <summary>The place of the parameter that an argument names; negative where there is none.</summary>
    public int Place(ArgumentSyntax argument, MatchScope scope)
    {
        var name = argument.NameColon!.Name.Identifier.ValueText;
        return Parameters(scope).ToList().FindIndex(parameter => parameter.Name == name);
    }

    /// <summary>The place at which the code writes an argument of the same name; negative where it does not.</summary>
    public int Written(ArgumentSyntax pattern) =>
        Arguments.ToList().FindIndex(argument => argument.NameColon?.Name.Identifier.ValueText == pattern.NameColon!.Name.Identifier.ValueText);

    /// <summary>Whether a value is what the parameter at a place would have without it.</summary>
    public bool IsDefault(SyntaxNode value, int place, MatchScope scope)
    {
        if (Call is InvocationExpressionSyntax call && scope.Callable(call) is { } methods && !methods.Any(HasDefaults)) return false;
        var parameter = Parameters(scope).Skip(place).FirstOrDefault();
        if (parameter is not { HasExplicitDefaultValue: true }) return false;
        if (parameter.ExplicitDefaultValue == null && DefaultOf.IsConverted(value, scope)) return true;
        return scope.ConstantOf(value) is { HasValue: true } constant && ConstantValue.AreSame(constant.Value, parameter.ExplicitDefaultValue);
    }

    private static bool HasDefaults(IMethodSymbol method) => method.Parameters.Any(parameter => parameter.HasExplicitDefaultValue);

    /// <summary>Whether an argument is the array that a <c>params</c> parameter takes as it is.</summary>
    public bool IsParamsArray(SyntaxNode argument, MatchScope scope) =>
        Parameters(scope).LastOrDefault() is { IsParams: true } last
        && SymbolEqualityComparer.Default.Equals(scope.Model.GetTypeInfo(argument, scope.Cancellation).ConvertedType, last.Type);

    private IEnumerable<IParameterSymbol> Parameters(MatchScope scope) => (Call == null ? null : scope.SymbolOf(Call)) switch
    {
        IMethodSymbol method => method.Parameters.Skip(Skipped),
        IPropertySymbol property => property.Parameters,
        _ => Enumerable.Empty<IParameterSymbol>(),
    };
}
