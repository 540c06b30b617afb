using AntiPatternAnalyzers.Patterns.Contexts;

namespace AntiPatternAnalyzers.Rules.Grammar;

/// <summary>Reads what follows <em>inside</em>: patterns and words joined by <em>or</em> or commas.</summary>
internal sealed class InsideGrammar(TokenReader reader, Faults faults, bool negated)
{
    private readonly ContextGrammar _context = new(reader);

    /// <summary>The contexts of the clause that began at <paramref name="start"/>; those that cannot be read are reported.</summary>
    public ImmutableArray<ContextSyntax> Read(int start)
    {
        var contexts = ImmutableArray.CreateBuilder<ContextSyntax>();
        do
        {
            contexts.AddRange(ReadContext(start));
        }
        while (TakesJoint());

        return contexts.ToImmutable();
    }

    private ImmutableArray<ContextSyntax> ReadContext(int start)
    {
        var contexts = _context.Read();
        if (!contexts.IsEmpty)
            return contexts;
        if (_context.LacksOperand)
            faults.Add(reader, start, "a type in back-ticks, or a family such as 'a task'", ContextGrammar.Families);
        else
            faults.Add(reader, start, "a pattern in back-ticks, or words such as 'a loop', 'a lambda', 'a constructor'", Phrases);
        return contexts;
    }

    /// <summary>Takes the <em>or</em> before a further context; what is not negated may say <em>inside</em> again.</summary>
    private bool TakesJoint()
    {
        if (!negated && reader.Takes("or inside"))
            return true;
        if (reader.OrLength is not (> 0 and var or) || !ContextGrammar.BeginsAt(reader, or))
            return false;
        reader.Skip(or);
        return true;
    }

    private static IEnumerable<string> Phrases => ContextWord.All.Select(word => word.Phrase);
}
