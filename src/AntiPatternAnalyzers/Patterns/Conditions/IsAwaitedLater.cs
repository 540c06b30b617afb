using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>
/// <em>is awaited later</em>: the local, or the local that keeps the value, is awaited later in this function: itself, behind
/// a call such as <c>ConfigureAwait</c>, or among others in <c>Task.WhenAll</c>.
/// </summary>
internal sealed class IsAwaitedLater : PlainWord
{
    public override string Phrase => "awaited later";

    protected override bool? Answer(Binding subject, MatchScope scope)
    {
        var flow = LocalFlow.Of(subject, scope) ?? LocalFlow.OfKept(subject, scope);
        if (flow == null) return SubjectType.Known(subject, scope) == null ? null : false;
        return flow.Uses.Any(use => flow.IsLater(use) && IsAwaited(use));
    }

    private static bool IsAwaited(SyntaxNode use)
    {
        for (var node = use; node.Parent is { } parent; node = parent)
        {
            if (parent is AwaitExpressionSyntax) return true;
            if (parent is CommonForEachStatementSyntax loop) return loop.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword) && loop.Expression == node;
            if (parent is StatementSyntax or AnonymousFunctionExpressionSyntax || parent is MemberAccessExpressionSyntax access && access.Parent is not InvocationExpressionSyntax) return false;
        }

        return false;
    }
}
