namespace AntiPatternAnalyzers.Learnings;

/// <summary>A row of a table that has an <em>Anti-Pattern</em> column. Columns that the table lacks are null.</summary>
/// <param name="AntiPattern">The cell with title, pattern and clauses.</param>
/// <param name="Problem">What it caused.</param>
/// <param name="Alternative">What to write instead.</param>
/// <param name="Id">The <em>ID</em> column.</param>
/// <param name="Severity">The <em>Severity</em> column.</param>
/// <param name="Scope">The <em>Scope</em> column.</param>
/// <param name="Learning">The <em>Learning</em>, <em>Related</em> or <em>See</em> column.</param>
/// <param name="Section">The section that the table stands in.</param>
/// <param name="Anchor">The slug of the nearest heading above the table, or null.</param>
/// <param name="Span">The row in the document, without its line break.</param>
public sealed record RuleRow(
    Cell AntiPattern,
    Cell? Problem,
    Cell? Alternative,
    Cell? Id,
    Cell? Severity,
    Cell? Scope,
    Cell? Learning,
    Section Section,
    string? Anchor,
    TextSpan Span)
{
    /// <summary>The links of all cells, in the order in which they stand in the row.</summary>
    public IEnumerable<Link> Links
    {
        get
        {
            var links = new[] { AntiPattern, Problem, Alternative, Id, Severity, Scope, Learning }.SelectMany(cell => cell?.Links ?? []).ToList();
            return links.Count > 1 ? links.OrderBy(link => link.Span.Start) : links;
        }
    }
}
