using System.Text.RegularExpressions;
using AntiPatternAnalyzers.Patterns.Anchors;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>matches `regex`</em>: the regular expression is found in its string value, else in its name, else in its text.</summary>
internal sealed class Matches : ConditionWord
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    public override string Verb => "matches";

    public override string Phrase => "";

    public override Operands Operands => Operands.One;

    public override bool TakesCode => false;

    internal override string? Fault(string operand, Pattern? code) => OperandFault.Expression(operand);

    internal override Anchor Names(IEnumerable<string> operands) => Anchor.Matching(operands.First());

    internal override Condition Bind(ImmutableArray<Operand> operands) => Bind(operands, Spelled);

    /// <summary>What spells a name and has no value is told by that name.</summary>
    internal override Condition BindForVariable(ImmutableArray<Operand> operands) =>
        Bind(operands, (subject, scope) => Spelled(subject, scope) ?? (Subject.Code(subject) is { } code && subject.Name == default ? SubjectName.Spelled(code) : null));

    private static Condition Bind(ImmutableArray<Operand> operands, Func<Binding, MatchScope, string?> spelling)
    {
        var expression = new Regex(operands[0].Text, RegexOptions.CultureInvariant, Patience);
        var seen = new SeenTexts(text => IsFound(expression, text));
        return new Question((subject, scope) => IsFound(expression, Text(subject, scope)))
        {
            Spelling = (subject, scope) => spelling(subject, scope) is { } text ? seen.Answer(text) : null,
            Declaration = (subject, scope) => Declared(subject, scope) is { } text ? seen.Answer(text) : null,
        };
    }

    /// <summary>The text where the code alone tells it: that of a string, or the name of what is called, which has no value.</summary>
    private static string? Spelled(Binding subject, MatchScope scope) => Subject.Code(subject) switch
    {
        LiteralExpressionSyntax { Token.Value: string value } => value,
        InvocationExpressionSyntax call when !IsNameOf(call) => SubjectName.Spelled(call),
        ConditionalAccessExpressionSyntax access => SubjectName.Spelled(access),
        AssignmentExpressionSyntax or AwaitExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression } => subject.Text,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => subject.Text,
        _ => SubjectName.Sure(subject, scope) is { } name && IsCalled(subject) ? name : null,
    };

    /// <summary>The text where declarations tell the value, or that there is none.</summary>
    private static string? Declared(Binding subject, MatchScope scope)
    {
        if (Subject.Code(subject) is not ExpressionSyntax code || subject.Name != default || !scope.IsConstantKnown(code, out var value)) return null;
        return value.Value as string ?? SubjectName.Spelled(code) ?? (code is InterpolatedStringExpressionSyntax ? subject.Text : null);
    }

    private static bool IsNameOf(InvocationExpressionSyntax call) => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" };

    /// <summary>Whether the name is that of a method: a field or property may have a constant value, which would count.</summary>
    private static bool IsCalled(Binding subject) => subject.Name.Parent is MethodDeclarationSyntax or LocalFunctionStatementSyntax or BaseTypeDeclarationSyntax || Subject.Code(subject) is SimpleNameSyntax name
        && (name.Parent is InvocationExpressionSyntax || name.Parent?.Parent is InvocationExpressionSyntax call && call.Expression == name.Parent);

    private static bool? IsFound(Regex expression, string text)
    {
        try
        {
            return expression.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static string Text(Binding subject, MatchScope scope) =>
        ConstantValue.Of(subject, scope).Value as string ?? SubjectName.Of(subject, scope).FirstOrDefault() ?? subject.Text;
}
