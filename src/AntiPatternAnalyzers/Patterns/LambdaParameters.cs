using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns;

/// <summary>The parameters of a lambda or anonymous method, however they are written.</summary>
internal static class LambdaParameters
{
    /// <summary>The parameters that are written; null for <c>delegate { }</c>, which has whatever its target has.</summary>
    public static IReadOnlyList<ParameterSyntax>? Of(AnonymousFunctionExpressionSyntax function) => function switch
    {
        SimpleLambdaExpressionSyntax simple => new[] { simple.Parameter },
        ParenthesizedLambdaExpressionSyntax list => list.ParameterList.Parameters,
        AnonymousMethodExpressionSyntax { ParameterList: { } list } => list.Parameters,
        _ => null,
    };

    /// <summary>The function whose parameter it is, and the parameter's place; null where it is one of something else.</summary>
    public static (AnonymousFunctionExpressionSyntax? Function, int Place) Place(ParameterSyntax parameter) => parameter.Parent switch
    {
        SimpleLambdaExpressionSyntax simple => (simple, 0),
        ParameterListSyntax { Parent: AnonymousFunctionExpressionSyntax function } list => (function, list.Parameters.IndexOf(parameter)),
        _ => (null, 0),
    };
}
