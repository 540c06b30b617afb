namespace AntiPatternAnalyzers.CodeFixes.Layout;

/// <summary>A token, or code that a hole holds.</summary>
/// <param name="Key">The same for the same token text, or for the same piece of the user's code.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Held">The code that a hole holds, or null for a token.</param>
internal sealed record CodeItem(string Key, SyntaxToken First, SyntaxToken Last, SyntaxNode? Held)
{
    public TextSpan Span => TextSpan.FromBounds(First.SpanStart, Last.Span.End);

    /// <summary>The items of a node, in order.</summary>
    public static IEnumerable<CodeItem> Of(SyntaxNode root, Func<SyntaxNode, bool> isHeld, Func<SyntaxNode, string> key)
    {
        var held = root.DescendantNodesAndSelf(node => !isHeld(node)).Where(isHeld).ToLookup(node => node.SpanStart);
        var end = -1;
        foreach (var token in root.DescendantTokens())
        {
            if (token.SpanStart < end || token.Span.IsEmpty) continue;
            var node = held[token.SpanStart].FirstOrDefault(found => !found.Span.IsEmpty);
            end = node?.Span.End ?? token.Span.End;
            yield return node == null ? new CodeItem("token " + token.Text, token, token, null) : new CodeItem(key(node), token, node.GetLastToken(), node);
        }
    }
}
