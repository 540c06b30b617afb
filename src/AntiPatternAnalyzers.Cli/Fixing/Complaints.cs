namespace AntiPatternAnalyzers.Cli.Fixing;

/// <summary>What the compiler says of a file in the projects that share it: what is safe in one need not compile in another.</summary>
internal static class Complaints
{
    /// <summary>Whether the compiler says something of a file that it did not say before. One project was asked by the fix itself.</summary>
    public static async Task<bool> AreNewAsync(Solution before, Solution after, ImmutableArray<DocumentId> places, CancellationToken cancellation)
    {
        if (places.Length < 2) return false;
        foreach (var place in places)
        {
            var known = await OfAsync(before.GetDocument(place)!, cancellation);
            var now = await OfAsync(after.GetDocument(place)!, cancellation);
            if (now.Any(said => said.Count() > known[said.Key].Count())) return true;
        }

        return false;
    }

    private static async Task<ILookup<string, Diagnostic>> OfAsync(Document document, CancellationToken cancellation)
    {
        var model = (await document.GetSemanticModelAsync(cancellation))!;
        return model.GetDiagnostics(null, cancellation).Where(said => said.Severity >= DiagnosticSeverity.Warning && !said.IsSuppressed).ToLookup(said => said.Id);
    }
}
