using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>The arguments of a call as they are written; those of a run of arguments too.</summary>
internal static class WrittenArguments
{
    public static IEnumerable<SyntaxNode> Of(Binding subject) =>
        subject.IsRun ? subject.Nodes : Subject.Code(subject) is { } code ? Of(code) : Enumerable.Empty<SyntaxNode>();

    private static IEnumerable<SyntaxNode> Of(SyntaxNode code) => code switch
    {
        InvocationExpressionSyntax call => call.ArgumentList.Arguments,
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } => arguments.Arguments,
        ElementAccessExpressionSyntax access => access.ArgumentList.Arguments,
        ConstructorInitializerSyntax initializer => initializer.ArgumentList.Arguments,
        AttributeSyntax { ArgumentList: { } arguments } => arguments.Arguments,
        ConditionalAccessExpressionSyntax conditional => Of(conditional.WhenNotNull),
        AwaitExpressionSyntax wait => Of(wait.Expression),
        _ => Enumerable.Empty<SyntaxNode>(),
    };
}
