using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.CodeFixes.Substitution;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Names;

namespace AntiPatternAnalyzers.CodeFixes.Declarations;

/// <summary>A declaration of the code, the pattern that it matched and the template that tells how it should be.</summary>
internal sealed class DeclarationRewrite
{
    private readonly PatternReading _pattern;
    private readonly PatternReading _template;
    private readonly NameTable _names;

    public DeclarationRewrite(PatternReading pattern, PatternReading template, NameTable names, Match match, DocumentFindings document) =>
        (_pattern, _template, _names, Match, Document) = (pattern, template, names, match, document);

    public SyntaxNode Pattern => _pattern.Nodes[0];

    public SyntaxNode Template => _template.Nodes[0];

    public SyntaxNode Code => Match.Node;

    public Match Match { get; }

    public DocumentFindings Document { get; }

    /// <summary>A part of the template with its holes filled in; null where a hole holds what cannot stand there.</summary>
    public SyntaxNode? Filled(SyntaxNode part)
    {
        var only = _template with { Nodes = ImmutableArray.Create(part) };
        return HoleFiller.Fill(only, _names, new HoleValues(_template, Match.Bindings), new TypeWriter(Document, isInterpolated: false)).FirstOrDefault();
    }

    /// <summary>The edit that writes a part of the template at a span, between other text; null where it cannot be written.</summary>
    public Edit? Write(SyntaxNode part, TextSpan at, string before = "", string after = "")
    {
        if (Filled(part)?.WithoutTrivia() is not { } filled || HasComment(at)) return null;
        var marks = TypeWriter.In(filled).Select(name => new Mark(new TextSpan(before.Length + name.SpanStart - filled.SpanStart, name.Span.Length), MarkKind.Name));
        return new Edit(at, before + filled + after, marks.ToImmutableArray());
    }

    /// <summary>How the template spells a declared name; null where it cannot be told.</summary>
    public string? NameOf(SyntaxToken name)
    {
        if (_template.Holes[name] is not { } hole) return name.ValueText;
        var held = Match.Bindings[hole.Name] is { Name.RawKind: not 0 } binding ? binding.Name.ValueText : null;
        return held == null || hole.Form == null ? held : hole.Form.Of(held);
    }

    /// <summary>The type that the pattern names, as the compiler knows it.</summary>
    public ISymbol? SymbolOf(SyntaxNode name)
    {
        var symbols = NameBinder.Bind(_pattern, Document.Rules.Names)[name];
        return symbols.Length == 1 ? symbols[0].OriginalDefinition : null;
    }

    /// <summary>The code that a run of the pattern holds; null where the node is no run.</summary>
    public ImmutableArray<SyntaxNode>? Run(SyntaxNode node) =>
        _pattern.Holes[node] is { IsRun: true } hole ? Match.Bindings[hole.Name]?.Nodes ?? ImmutableArray<SyntaxNode>.Empty : null;

    private bool HasComment(TextSpan span) => !span.IsEmpty && Code.SyntaxTree.GetRoot(Document.Cancellation).DescendantTrivia(span)
        .Any(trivia => span.Contains(trivia.Span) && (trivia.IsDirective || trivia.ToString().StartsWith("/", StringComparison.Ordinal)));
}
