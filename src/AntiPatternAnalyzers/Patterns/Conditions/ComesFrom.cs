using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>
/// <em>comes from `pattern`</em>: it matches, or what the local that it names was last assigned in this member does. Where
/// several assignments may have been the last, all must match; where only some do, nobody knows.
/// </summary>
internal sealed class ComesFrom : ConditionWord
{
    /// <summary>How many locals may hand a value on from one to the next.</summary>
    private const int Hops = 4;

    public override string Verb => "comes";

    public override string Phrase => "from";

    public override Operands Operands => Operands.Any;

    internal override bool IsInFile => true;

    internal override Condition? Bind(ImmutableArray<Operand> operands) =>
        operands.All(operand => operand.Pattern != null) ? new Held(operands.Select(operand => operand.Pattern!).ToImmutableArray()) : null;

    private sealed class Held : Condition
    {
        private readonly ImmutableArray<BoundPattern> _patterns;

        public Held(ImmutableArray<BoundPattern> patterns) => _patterns = patterns;

        public override Bindings? Holds(Binding subject, Bindings bindings, MatchScope scope) => Comes(subject, bindings, scope, Hops);

        public override bool Refuses(Binding subject, MatchScope scope) => Subject.Code(subject) is ExpressionSyntax code and not IdentifierNameSyntax && !MayBe(code, scope);

        /// <summary>Whether a name is that of no local, or of one that is given nothing of the kind, and no other local's value either.</summary>
        public override bool RefusesDeclared(Binding subject, MatchScope scope) =>
            Subject.Code(subject) is IdentifierNameSyntax name && !MayBe(name, scope) && scope.DeclaredValues(name) is { } values
            && values.All(value => Subject.Plain(value) is var code and not IdentifierNameSyntax && !MayBe(code, scope));

        public override bool CanTell(Binding subject, MatchScope scope) =>
            SubjectType.Of(subject, scope) is not { TypeKind: TypeKind.Error }
            && Sources(subject, scope).All(source => source == null || Comes(source, Bindings.Empty, scope, Hops - 1) == null);

        private Bindings? Comes(Binding source, Bindings bindings, MatchScope scope, int hops)
        {
            if (Itself(source, bindings, scope) is { } held) return held;
            var sources = hops == 0 ? Array.Empty<Binding?>() : Sources(source, scope);
            Bindings? all = sources.Count == 0 ? null : bindings;
            foreach (var one in sources) all = all == null || one == null ? null : Comes(one, all, scope, hops - 1);
            return all;
        }

        private bool MayBe(SyntaxNode code, MatchScope scope)
        {
            foreach (var pattern in _patterns)
            {
                if (pattern.MayMatch(code, scope, HoleConditions.None)) return true;
            }

            return false;
        }

        private Bindings? Itself(Binding source, Bindings bindings, MatchScope scope) =>
            Subject.Code(source) is not { } code ? null : _patterns
                .Select(pattern => pattern.Match(code, scope, bindings, HoleConditions.None)?.Bindings.Shared)
                .FirstOrDefault(held => held != null);

        /// <summary>The values that the local may have been given last; null where one came from elsewhere.</summary>
        private static IReadOnlyList<Binding?> Sources(Binding subject, MatchScope scope) => LocalFlow.Of(subject, scope) is { } flow
            ? LastWrites.Before(flow).Select(write => write?.Value == null ? null : Binding.Of(write.Value)).ToList()
            : Array.Empty<Binding?>();
    }
}
