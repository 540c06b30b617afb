using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.Patterns;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Repair;

/// <summary>Makes the function round a match async when its template brings in <c>await</c>.</summary>
/// <param name="Edits">The changes of the function's header.</param>
/// <param name="Doubt">Why it cannot be async, or what follows for those who call it; null where it returned a task before.</param>
internal sealed record AsyncFunction(ImmutableArray<Edit> Edits, string? Doubt)
{
    private const string Task = "global::System.Threading.Tasks.Task";
    private static readonly AsyncFunction Nothing = new(ImmutableArray<Edit>.Empty, null);

    public static AsyncFunction Round(SyntaxNode match, PatternReading template, DocumentFindings document)
    {
        if (!template.Nodes.Any(node => node.DescendantTokens().Any(token => token.IsKind(SyntaxKind.AwaitKeyword)))) return Nothing;
        if (AwaitPlace.Doubt(match, document) is { } doubt) return Nothing with { Doubt = doubt };
        return match.Ancestors().FirstOrDefault(AwaitPlace.IsFunction) switch
        {
            AnonymousFunctionExpressionSyntax { AsyncKeyword.RawKind: 0 } lambda => Lambda(lambda, document),
            MethodDeclarationSyntax method => Method(method.Modifiers, method.ReturnType, method.Identifier, document.Model.GetDeclaredSymbol(method, document.Cancellation)),
            LocalFunctionStatementSyntax function => Method(function.Modifiers, function.ReturnType, function.Identifier, document.Model.GetDeclaredSymbol(function, document.Cancellation) as IMethodSymbol),
            _ => Nothing,
        };
    }

    private static AsyncFunction Lambda(AnonymousFunctionExpressionSyntax lambda, DocumentFindings document)
    {
        var returned = (document.Model.GetTypeInfo(lambda, document.Cancellation).ConvertedType as INamedTypeSymbol)?.DelegateInvokeMethod?.ReturnType;
        return new AsyncFunction(ImmutableArray.Create(Async(lambda.SpanStart)), IsTask(returned) ? null : "nothing waits for the lambda once it is async");
    }

    private static AsyncFunction Method(SyntaxTokenList modifiers, TypeSyntax returned, SyntaxToken name, IMethodSymbol? symbol)
    {
        if (modifiers.Any(SyntaxKind.AsyncKeyword)) return Nothing;
        var edit = Async(returned.SpanStart);
        if (IsTask(symbol?.ReturnType)) return new AsyncFunction(ImmutableArray.Create(edit), null);
        var type = symbol is { ReturnsVoid: true } ? Task : $"{Task}<{returned}>";
        var mark = new Mark(new TextSpan("async ".Length, type.Length), MarkKind.Name);
        var changed = new Edit(returned.Span, $"async {type}", ImmutableArray.Create(mark));
        return new AsyncFunction(ImmutableArray.Create(changed), $"{name.ValueText} becomes async, and its callers have to await it");
    }

    private static Edit Async(int position) => new(new TextSpan(position, 0), "async ");

    private static bool IsTask(ITypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask" or "IAsyncEnumerable" or "IAsyncEnumerator" }
        && type.ContainingNamespace.ToDisplayString().StartsWith("System.", StringComparison.Ordinal);
}
