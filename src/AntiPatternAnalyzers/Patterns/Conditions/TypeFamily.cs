namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>A family of types: <em>is a task</em>, <em>is a set</em>. Each is one file that says what belongs to it.</summary>
internal abstract class TypeFamily : ConditionWord
{
    public override string Verb => "is";

    /// <summary>Whether a type, one of its bases or one of its interfaces belongs to the family.</summary>
    public bool Contains(ITypeSymbol type) => Matching.TypeMatch.Lineage(type).Any(IsMember);

    /// <summary>Whether a type is a member by itself.</summary>
    protected abstract bool IsMember(ITypeSymbol type);

    /// <summary>Whether a type is one of those named, generic or not, in one of the framework's namespaces.</summary>
    protected static bool IsNamed(ITypeSymbol type, string place, params string[] names) =>
        names.Contains(type.Name) && type.ContainingNamespace?.ToDisplayString() == place && type.ContainingType == null;

    internal override Condition? Bind(ImmutableArray<Operand> operands) => new Held(this);

    private sealed class Held : Condition
    {
        private readonly TypeFamily _family;

        public Held(TypeFamily family) => _family = family;

        public override Bindings? Holds(Binding subject, Bindings bindings, MatchScope scope) =>
            SubjectType.Of(subject, scope) is { TypeKind: not TypeKind.Error } type && _family.Contains(type) ? bindings : null;

        public override bool CanTell(Binding subject, MatchScope scope) => SubjectType.Of(subject, scope) is { TypeKind: not TypeKind.Error };
    }
}
