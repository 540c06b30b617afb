using System.Globalization;
using AntiPatternAnalyzers.Problems;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Examples.Checks;

/// <summary>The example compiles: what does not bind is never matched, and would pass as <c>good</c> for the wrong reason.</summary>
internal sealed class CompilesCheck : ExampleCheck
{
    /// <summary>Statements outside of any method: said of code that fits no frame, which has better errors of its own.</summary>
    private const string Unframed = "CS8805";

    protected override IEnumerable<Problem> Problems(ExampleRun run)
    {
        var errors = run.Code.Errors(run.Cancellation);
        var told = errors.Where(error => error.Id != Unframed).DefaultIfEmpty(errors.FirstOrDefault());
        return told.OfType<Diagnostic>().GroupBy(Message).Select(same => run.Example.Fails(
            run.Code.InBlock(same.First().Location.SourceSpan), ProblemKinds.ExampleDoesNotCompile, same.Key, same.First().Id, Hint(same.First())));
    }

    private static string Message(Diagnostic error) => error.GetMessage(CultureInfo.InvariantCulture).TrimEnd('.');

    /// <summary>What to do about a name that is missing.</summary>
    private static string Hint(Diagnostic error)
    {
        if (error.Id is not ("CS0246" or "CS0234")) return "";
        var node = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan);
        return node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { Name: { } name }
            ? $": reference the package that has the namespace {name}"
            : ": declare it in the example, or reference the package that has it";
    }
}
