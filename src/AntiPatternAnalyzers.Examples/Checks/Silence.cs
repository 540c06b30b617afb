using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Rules.Explanations;

namespace AntiPatternAnalyzers.Examples.Checks;

/// <summary>Why a row finds nothing in some code that it should find, in words.</summary>
internal static class Silence
{
    public static string Reason(ExampleRun run, TextSpan block)
    {
        var scope = new MatchScope(run.Code.Model, run.Rules!.Names, run.Cancellation);
        var why = WhyNot.At(run.Rules.Rules[0], run.Code.InFile(block), scope);
        return why.Reached switch
        {
            Reached.Scope => $"the scope {why.Word} leaves it out",
            Reached.Names => $"'{why.Word}' means nothing here",
            Reached.Shape => "nothing here has the shape of the pattern",
            Reached.Symbols => $"'{Code(why)}' has the shape of {why.Word}, but its names mean something else",
            Reached.Condition or Reached.Clause => $"'{Code(why)}' does not meet '{why.Word}'",
            _ => "what is found begins on another line",
        };
    }

    private static string Code(Explanation why) => why.Code?.ToString().Split('\n')[0].TrimEnd() ?? "";
}
