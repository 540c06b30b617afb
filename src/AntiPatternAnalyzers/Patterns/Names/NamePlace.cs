using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Names;

/// <summary>What a name can mean in the place where it stands in a pattern.</summary>
internal static class NamePlace
{
    /// <summary>Whether C# allows nothing but a type here: after <c>new</c>, in a cast, as an attribute, after <c>is</c>.</summary>
    public static bool IsTypeOnly(SimpleNameSyntax name) =>
        IsAttribute(name) || SyntaxFacts.IsInTypeOnlyContext(Whole(name)) && !IsVar(name);

    /// <summary>Whether the name is that of an attribute.</summary>
    public static bool IsAttribute(ExpressionSyntax name) => Whole(name).Parent is AttributeSyntax;

    /// <summary>Whether the name is called directly, as a method of the class round it.</summary>
    public static bool IsInvoked(SimpleNameSyntax name) => name.Parent is InvocationExpressionSyntax call && call.Expression == name;

    /// <summary>Whether the name refers to nothing by itself: a label, the name of an argument, a property in an initializer.</summary>
    public static bool IsWord(SimpleNameSyntax name) => IsVar(name) || name.Parent switch
    {
        NameColonSyntax or NameEqualsSyntax => true,
        GotoStatementSyntax => true,
        AssignmentExpressionSyntax assignment => assignment.Left == name && assignment.Parent is InitializerExpressionSyntax,
        MemberBindingExpressionSyntax => true,
        ForEachStatementSyntax loop => loop.Type == name && IsVar(name),
        _ => name.Identifier.ValueText is "_" or "nameof" || IsDeclaredInPattern(name),
    };

    private static bool IsVar(SimpleNameSyntax name) => name is IdentifierNameSyntax
        && (name.Identifier.ValueText is "var" or "dynamic"
            || name.Identifier.ValueText is "notnull" or "unmanaged" && name.Parent is TypeConstraintSyntax);

    private static bool IsDeclaredInPattern(SimpleNameSyntax name)
    {
        var text = name.Identifier.ValueText;
        return name.SyntaxTree.GetRoot().DescendantNodes().Any(node => node switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText == text,
            SingleVariableDesignationSyntax variable => variable.Identifier.ValueText == text,
            ParameterSyntax parameter => parameter.Identifier.ValueText == text,
            TypeParameterSyntax parameter => parameter.Identifier.ValueText == text,
            ForEachStatementSyntax loop => loop.Identifier.ValueText == text,
            CatchDeclarationSyntax caught => caught.Identifier.ValueText == text,
            _ => false,
        });
    }

    private static ExpressionSyntax Whole(ExpressionSyntax name)
    {
        while (name.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax) name = (ExpressionSyntax)name.Parent;
        return name;
    }
}
