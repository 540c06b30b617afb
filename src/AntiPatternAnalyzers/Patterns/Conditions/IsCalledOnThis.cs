using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is called on this</em>: a member of the own object is called or read, with <c>this.</c> or <c>base.</c> before it or with nothing.</summary>
internal sealed class IsCalledOnThis : PlainWord
{
    public override string Phrase => "called on this";

    protected override bool? Answer(Binding subject, MatchScope scope)
    {
        if (Subject.Code(subject) is not ExpressionSyntax code) return null;
        var member = Member(code);
        if (scope.SymbolOf(member) is not { } symbol) return SubjectSymbol.IsNone(subject, scope) ? false : null;
        if (symbol.IsStatic || symbol is not (IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol)) return false;
        return member switch
        {
            MemberAccessExpressionSyntax access => IsThis(access.Expression),
            MemberBindingExpressionSyntax => ConditionalReceiver.Of(member) is { } receiver && IsThis(receiver),
            ElementAccessExpressionSyntax element => IsThis(element.Expression),
            SimpleNameSyntax name => symbol is not IMethodSymbol { MethodKind: MethodKind.LocalFunction } && !IsOfAnother(name),
            _ => false,
        };
    }

    /// <summary>The member with what stands before it: of a call what is called, of a name the access that ends in it.</summary>
    private static ExpressionSyntax Member(ExpressionSyntax code) => code switch
    {
        InvocationExpressionSyntax call => Member(call.Expression),
        ConditionalAccessExpressionSyntax access => Member(access.WhenNotNull),
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } when access.Name == code => access,
        SimpleNameSyntax { Parent: MemberBindingExpressionSyntax binding } => binding,
        _ => code,
    };

    private static bool IsThis(ExpressionSyntax receiver) => Subject.Plain(receiver) is ThisExpressionSyntax or BaseExpressionSyntax;

    /// <summary>Whether a bare name is a member of an object that is being created or looked at: <c>new() { P = 1 }</c>, <c>is { P: 1 }</c>.</summary>
    private static bool IsOfAnother(SimpleNameSyntax name) => name.Parent is NameColonSyntax or NameEqualsSyntax
        || name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment && assignment.Left == name;
}
