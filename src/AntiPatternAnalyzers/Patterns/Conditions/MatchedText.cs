using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>The text that a regular expression is looked for in: the value of a constant string, else the name, else the code as it is written.</summary>
internal static class MatchedText
{
    public static string Of(Binding subject, MatchScope scope) =>
        ConstantValue.Of(subject, scope).Value as string ?? SubjectName.Of(subject, scope).FirstOrDefault() ?? subject.Text;

    /// <summary>The text where the code alone tells it; null where more has to be known.</summary>
    public static string? Spelled(Binding subject, MatchScope scope) => Subject.Code(subject) switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.Value: string value } => value,
        InvocationExpressionSyntax call when !NameOf.IsSpelled(call) => SubjectName.Spelled(call),
        ExpressionSyntax code and (ConditionalAccessExpressionSyntax or ObjectCreationExpressionSyntax) => SubjectName.Spelled(code),
        ExpressionSyntax code and (IdentifierNameSyntax or MemberAccessExpressionSyntax) when subject.Name == default && scope.Roster?.IsNoText(code) == true => SubjectName.Spelled(code),
        ExpressionSyntax code when IsWritten(code) => subject.Text,
        _ => SubjectName.Sure(subject, scope) is { } name && IsCalled(subject) ? name : null,
    };

    /// <summary>The code whose whole text it is, whatever the parts mean; null where there is none, or it may be another text.</summary>
    public static SyntaxNode? Written(Binding subject) => Subject.Code(subject) is ExpressionSyntax code and not LiteralExpressionSyntax && IsWritten(code) ? subject.Node : null;

    /// <summary>
    /// The texts of which it is one; none where more has to be known. <c>nameof(x)</c> is a constant or calls a method of that name, a variable of an <c>out</c> argument
    /// may be declared where there can be none, a name is that of a constant whose text is told, or of something else, and a string of such names may be a constant or a text that is made.
    /// </summary>
    public static IEnumerable<string> OneOf(Binding subject, MatchScope scope) => Subject.Code(subject) switch
    {
        InvocationExpressionSyntax call when NameOf.Named(call) is { } name => new[] { name, "nameof" },
        SingleVariableDesignationSyntax variable => new[] { variable.Identifier.ValueText, subject.Text },
        ExpressionSyntax code and (IdentifierNameSyntax or MemberAccessExpressionSyntax) when subject.Name == default && scope.Roster?.TextsOf(code) is { } texts && texts.All(text => text.IsTold) && SubjectName.Spelled(code) is { } name =>
            texts.Select(text => text.Value).OfType<string>().Append(name),
        InterpolatedStringExpressionSyntax text when InterpolatedText.Of(text) is { } constant => new[] { constant, subject.Text },
        _ => Enumerable.Empty<string>(),
    };

    /// <summary>The text where declarations tell the value, or that there is none.</summary>
    public static string? Declared(Binding subject, MatchScope scope)
    {
        if (Subject.Code(subject) is not ExpressionSyntax code || subject.Name != default || !scope.IsConstantKnown(code, out var value)) return null;
        return value.Value as string ?? SubjectName.Spelled(code) ?? (SubjectSymbol.IsNever(code) ? subject.Text : null);
    }

    /// <summary>Whether code names nothing, and is no constant string whatever its parts are.</summary>
    private static bool IsWritten(ExpressionSyntax code) => code is AwaitExpressionSyntax or AnonymousFunctionExpressionSyntax || SubjectSymbol.IsNever(code) && !MayBeText(code);

    /// <summary>Whether an operation may have a constant string for its value.</summary>
    private static bool MayBeText(ExpressionSyntax code) => code switch
    {
        InterpolatedStringExpressionSyntax => true,
        BinaryExpressionSyntax operation => operation.IsKind(SyntaxKind.AddExpression),
        CastExpressionSyntax { Type: PredefinedTypeSyntax type } => type.Keyword.IsKind(SyntaxKind.StringKeyword),
        CastExpressionSyntax => true,
        _ => false,
    };

    /// <summary>Whether the name is that of a method: a field or property may have a constant value, which would count.</summary>
    private static bool IsCalled(Binding subject) => subject.Name.Parent is MethodDeclarationSyntax or LocalFunctionStatementSyntax or BaseTypeDeclarationSyntax || Subject.Code(subject) is SimpleNameSyntax name
        && (name.Parent is InvocationExpressionSyntax || name.Parent?.Parent is InvocationExpressionSyntax call && call.Expression == name.Parent);
}
