using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is a value</em>: an expression, or the name of a variable; no type or namespace.</summary>
internal sealed class IsValue : PlainWord
{
    public override string Phrase => "a value";

    protected override bool? Answer(Binding subject, MatchScope scope) => SubjectSymbol.Of(subject, scope) switch
    {
        INamespaceOrTypeSymbol => false,
        ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol or IEventSymbol => true,
        _ => Subject.Code(subject) is not ExpressionSyntax ? false : IsTyped(subject, scope) ? true : null,
    };

    private static bool IsTyped(Binding subject, MatchScope scope) => SubjectType.Of(subject, scope) is not { TypeKind: TypeKind.Error };
}
