namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>A part of an outline: a node, a token, or a run of parts.</summary>
internal sealed class OutlinePart
{
    private readonly Outline? _node;
    private readonly SyntaxToken _token;
    private readonly bool _isHole;

    public OutlinePart(SyntaxNodeOrToken part, BoundReading reading)
    {
        IsRun = part.AsNode() is { } node && reading.Parsed.Holes[node] is { IsRun: true };
        if (part.IsNode && !IsRun) _node = reading.OutlineOf(part.AsNode()!);
        _token = part.AsToken();
        _isHole = part.IsToken && reading.Parsed.Holes[_token] != null;
    }

    /// <summary>Whether it stands for any number of parts.</summary>
    public bool IsRun { get; }

    /// <summary>The same for a node.</summary>
    public bool MayBe(SyntaxNode code, in Glance glance) => IsRun || _node?.MayBe(code, glance) == true;

    /// <summary>Whether a part of the code may be this one.</summary>
    public bool MayBe(SyntaxNodeOrToken code, in Glance glance)
    {
        if (_node != null) return code.AsNode() is { } node && _node.MayBe(node, glance);
        if (code.IsNode) return false;
        var token = code.AsToken();
        return _isHole ? !token.IsMissing : _token.RawKind == token.RawKind && _token.ValueText == token.ValueText;
    }
}
