namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary>A word that speaks of a statement within the innermost function: <em>a loop</em>, <em>a lock</em>.</summary>
internal abstract class BlockWord : ContextWord
{
    /// <summary>Whether a node surrounds the child through which the match is reached.</summary>
    protected abstract bool Surrounds(SyntaxNode node, SyntaxNode child);

    internal override Context? Bind(ImmutableArray<Operand> operands) => new Found(this);

    private sealed class Found : Context
    {
        private readonly BlockWord _word;

        public Found(BlockWord word) => _word = word;

        public override bool IsSyntax => true;

        public override Surrounding? Find(SyntaxNode node, Bindings bindings, MatchScope scope)
        {
            foreach (var (around, child) in Functions.Within(node))
            {
                if (_word.Surrounds(around, child)) return new Surrounding(around, bindings);
            }

            return null;
        }
    }
}
