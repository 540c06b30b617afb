using AntiPatternAnalyzers.Examples.Fixes;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Examples.Checks;

/// <summary>Fixing all of a <c>bad</c> example gives the <c>good</c> one directly after it, where the row says what to write.</summary>
internal sealed class FixCheck : ExampleCheck
{
    public override async Task<ImmutableArray<Problem>> ProblemsAsync(ExampleRun run)
    {
        if (run.Fixed == null || !run.Rule!.Cases.Any(written => written.Removes || written.Templates.Any(template => template.IsOffered))) return ImmutableArray<Problem>.Empty;
        var fixedCode = await ExampleFix.ApplyAsync(run).ConfigureAwait(false);
        if (Difference.Between(run.Fixed.Text, fixedCode, Head.Added(run.Code.Text, fixedCode)) is not { } difference) return ImmutableArray<Problem>.Empty;
        var doubts = await ExampleFix.DoubtsAsync(run).ConfigureAwait(false);
        if (!doubts.IsEmpty) return doubts;
        var line = run.Example.Document.Text.Lines[run.Example.Document.Text.Lines.GetLineFromPosition(run.Example.Fixed!.Span.Start).LineNumber + 1 + difference.Line];
        return ImmutableArray.Create(Problem.At(line.Span, ProblemKinds.FixDiffers, difference.ToString()));
    }
}
