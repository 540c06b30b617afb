namespace AntiPatternAnalyzers.Benchmarks.Banning;

/// <summary>A member that is banned, with all of its overloads.</summary>
internal sealed record BannedMember(INamedTypeSymbol Type, ImmutableArray<ISymbol> Overloads)
{
    /// <summary>As a row calls it: <c>System.DateTime.Now</c>.</summary>
    public string Path => $"{NameOf(Type)}.{Overloads[0].Name}";

    /// <summary>A line for each overload: it knows no others.</summary>
    public IEnumerable<string> Lines => Overloads.Select(member => $"{member.GetDocumentationCommentId()};not here\n");

    public static string NameOf(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted).WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None));
}
