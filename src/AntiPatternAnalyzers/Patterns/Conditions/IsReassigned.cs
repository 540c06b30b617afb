namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>is reassigned</em>: the local or parameter is given a value later in this function, or in a function within it. Of a field nobody knows.</summary>
internal sealed class IsReassigned : PlainWord
{
    public override string Phrase => "reassigned";

    protected override bool? Answer(Binding subject, MatchScope scope)
    {
        var flow = LocalFlow.Of(subject, scope) ?? LocalFlow.OfKept(subject, scope);
        return flow?.Uses.Select(LocalWrite.Of).OfType<LocalWrite>().Any(write => !write.Place.Span.Contains(flow.From.Span) && flow.IsLater(write.Place));
    }
}
