namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>A part of an outline: a node, a token, or a run of parts.</summary>
internal sealed class OutlinePart
{
    private readonly Outline? _node;
    private readonly SyntaxToken _token;

    public OutlinePart(SyntaxNodeOrToken part, BoundReading reading)
    {
        IsRun = part.AsNode() is { } node && reading.Parsed.Holes[node] is { IsRun: true };
        if (part.IsNode && !IsRun) _node = new Outline(part.AsNode()!, reading);
        _token = part.AsToken();
    }

    /// <summary>Whether it stands for any number of parts.</summary>
    public bool IsRun { get; }

    /// <summary>Whether a part of the code may be this one.</summary>
    public bool MayBe(SyntaxNodeOrToken code, BoundReading reading, MatchScope scope, HoleConditions conditions)
    {
        if (_node != null) return code.AsNode() is { } node && _node.MayBe(node, scope, conditions);
        if (code.IsNode) return false;
        var token = code.AsToken();
        return reading.Parsed.Holes[_token] != null ? !token.IsMissing : _token.RawKind == token.RawKind && _token.ValueText == token.ValueText;
    }

    /// <summary>Whether declarations speak against a part of the code.</summary>
    public bool RefusesDeclared(SyntaxNodeOrToken code, MatchScope scope, HoleConditions conditions) =>
        _node != null && code.AsNode() is { } node && _node.RefusesDeclared(node, scope, conditions);
}
