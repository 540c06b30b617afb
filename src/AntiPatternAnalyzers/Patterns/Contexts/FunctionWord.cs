namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary>A word that speaks of the innermost function: <em>an async method</em>, <em>a lambda</em>.</summary>
internal abstract class FunctionWord : ContextWord
{
    /// <summary>Whether the innermost function is of this kind.</summary>
    protected abstract bool Fits(SyntaxNode function, MatchScope scope);

    internal override Context? Bind(ImmutableArray<Operand> operands) => new Found(this);

    private sealed class Found : Context
    {
        private readonly FunctionWord _word;

        public Found(FunctionWord word) => _word = word;

        public override bool IsSyntax => true;

        public override Surrounding? Find(SyntaxNode node, Bindings bindings, MatchScope scope) =>
            Functions.Innermost(node) is { } function && _word.Fits(function, scope) ? new Surrounding(function, bindings) : null;
    }
}
