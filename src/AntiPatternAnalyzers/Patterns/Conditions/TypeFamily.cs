using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A family of types: <em>is a task</em>, <em>is a set</em>. Each is one file that says what belongs to it. A method may return or take one too.</summary>
internal abstract class TypeFamily : PlainWord
{
    /// <summary>All families.</summary>
    public static IEnumerable<TypeFamily> Families => All.OfType<TypeFamily>();

    /// <summary>Whether a type belongs to the family, by itself, one of its bases or one of its interfaces, seen from a place in the code.</summary>
    public virtual bool Contains(ITypeSymbol type, MatchScope scope, int position) => TypeMatch.Lineage(type).Any(IsMember);

    /// <summary>Whether a lambda may belong to the family.</summary>
    public bool MayBeLambda => this is IsDelegate or IsAwaitable;

    /// <summary>Whether a type is a member by itself.</summary>
    protected abstract bool IsMember(ITypeSymbol type);

    /// <summary>Whether a type is one of those named, generic or not, in one of the framework's namespaces.</summary>
    protected static bool IsNamed(ITypeSymbol type, string place, params string[] names) =>
        names.Contains(type.Name) && type.ContainingNamespace?.ToDisplayString() == place && type.ContainingType == null;

    /// <summary>A lambda is nothing but a delegate, or the tree of one; awaited can be what an extension method says.</summary>
    protected override bool? Spelled(Binding subject, MatchScope scope) => !MayBeLambda && Subject.Code(subject) is AnonymousFunctionExpressionSyntax ? false : null;

    protected override bool? Known(Binding subject, MatchScope scope) =>
        SubjectType.Declared(subject, scope) is { TypeKind: not TypeKind.Dynamic } type ? Contains(type, scope, Subject.Position(subject, scope)) : null;

    protected override bool? Answer(Binding subject, MatchScope scope) =>
        SubjectType.Known(subject, scope) is { TypeKind: not TypeKind.Dynamic } type ? Contains(type, scope, Subject.Position(subject, scope)) : null;
}
