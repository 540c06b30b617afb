using AntiPatternAnalyzers.Examples.Compiling;
using AntiPatternAnalyzers.Examples.Reading;

namespace AntiPatternAnalyzers.Examples.Fixes;

/// <summary>The code of a <c>good</c> example that fixing a <c>bad</c> one must give: it may leave out the usings that the fix adds.</summary>
internal static class FixedCode
{
    /// <param name="good">The good example.</param>
    /// <param name="bad">The run of the bad one.</param>
    /// <param name="project">What both are compiled in.</param>
    public static async Task<ExampleCode> OfAsync(Example good, ExampleRun bad, ExampleProject project)
    {
        var code = await ExampleCode.OfAsync(good, project, bad.Cancellation).ConfigureAwait(false);
        if (bad.Rule == null || code.Errors(bad.Cancellation).Count == 0) return code;
        var added = Head.Added(bad.Code.Text, await ExampleFix.ApplyAsync(bad).ConfigureAwait(false));
        return added.IsEmpty ? code : await ExampleCode.OfAsync(good, project.WithUsings(added), bad.Cancellation).ConfigureAwait(false);
    }
}
