using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Forms;
using AntiPatternAnalyzers.Patterns.Names;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Substitution;

/// <summary>Writes what the holes hold into a template, and its types in full.</summary>
internal sealed class HoleFiller : CSharpSyntaxRewriter
{
    private readonly PatternReading _template;
    private readonly NameTable _names;
    private readonly HoleValues _values;
    private readonly TypeWriter _types;

    private HoleFiller(PatternReading template, NameTable names, HoleValues values, TypeWriter types) =>
        (_template, _names, _values, _types) = (template, names, values, types);

    /// <summary>Whether a hole holds nothing that can stand in its place.</summary>
    private bool HasGap { get; set; }

    /// <summary>The nodes of a template with the holes filled in; none where a hole holds what C# does not allow there.</summary>
    public static ImmutableArray<SyntaxNode> Fill(PatternReading template, NameTable names, HoleValues values, TypeWriter types)
    {
        var filler = new HoleFiller(template, names, values, types);
        try
        {
            var nodes = template.Nodes.Select(node => filler.Visit(node)!.WithAdditionalAnnotations(new SyntaxAnnotation())).ToImmutableArray();
            return filler.HasGap ? ImmutableArray<SyntaxNode>.Empty : nodes;
        }
        catch (InvalidCastException)
        {
            // The rewriter's own objection to a node of the wrong kind: only it knows what each place of C# takes.
            return ImmutableArray<SyntaxNode>.Empty;
        }
    }

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        if (node == null) return null;
        if (_template.Holes[node] is { } hole && Fill(node, hole) is { } filled) return filled;
        if (node is ExpressionSyntax name && _names[name] is { Length: 1 } symbols && symbols[0] is INamedTypeSymbol type && Rightmost(name) is { } last)
        {
            return _types.Qualified(type, (SimpleNameSyntax)base.Visit(last)!, name).WithTriviaFrom(name);
        }

        return base.Visit(node);
    }

    public override SyntaxToken VisitToken(SyntaxToken token)
    {
        if (_template.Holes[token] is not { } hole) return base.VisitToken(token);
        var name = HoleValues.IsParameter(hole) ? _values.Parameter(hole) ?? token.Text : NameIn(_values[hole]) is { } held && hole.Form is { } form ? form.Of(held) : NameIn(_values[hole]);
        return name == null ? Gap(token) : SyntaxFactory.Identifier(name).WithTriviaFrom(token);
    }

    public override SyntaxList<TNode> VisitList<TNode>(SyntaxList<TNode> list) =>
        list.Any(IsRun) ? SyntaxFactory.List(list.SelectMany(Items)) : base.VisitList(list);

    public override SeparatedSyntaxList<TNode> VisitList<TNode>(SeparatedSyntaxList<TNode> list)
    {
        if (!list.Any(IsRun)) return base.VisitList(list);
        var parts = new List<SyntaxNodeOrToken>();
        for (var index = 0; index < list.Count; index++)
        {
            var items = Items(list[index]).ToList();
            if (items.Count > 0 && parts.Count > 0) parts.Add(list.GetSeparator(Math.Max(0, index - 1)));
            for (var item = 0; item < items.Count; item++)
            {
                if (item > 0) parts.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space));
                parts.Add(items[item]);
            }
        }

        return SyntaxFactory.SeparatedList<TNode>(parts);
    }

    private bool IsRun<TNode>(TNode item)
        where TNode : SyntaxNode => _template.Holes[item] is { IsRun: true };

    private IEnumerable<TNode> Items<TNode>(TNode item)
        where TNode : SyntaxNode
    {
        if (!IsRun(item)) return new[] { (TNode)Visit(item)! };
        var run = _values[_template.Holes[item]!];
        if (run == null) Gap(default);
        return run == null ? Enumerable.Empty<TNode>() : run.Nodes.Select(node => Element<TNode>(node).WithTriviaFrom(item));
    }

    private static TNode Element<TNode>(SyntaxNode node)
        where TNode : SyntaxNode
    {
        SyntaxNode? element = node switch
        {
            TNode => Captured.Mark(node, node),
            ExpressionSyntax expression when typeof(TNode) == typeof(ArgumentSyntax) => SyntaxFactory.Argument(Captured.Mark(expression, node)),
            ArgumentSyntax argument => Captured.Mark(argument.Expression, argument.Expression),
            _ => null,
        };
        return (TNode?)element ?? throw new InvalidCastException();
    }

    /// <summary>What a hole holds, as what its place takes; null where the hole is a part of the node only.</summary>
    private SyntaxNode? Fill(SyntaxNode place, Hole hole)
    {
        if (HoleValues.IsParameter(hole)) return place is IdentifierNameSyntax name ? Renamed(name, hole) : null;
        var value = _values[hole];
        var filled = value == null ? null : place switch
        {
            ExpressionSyntax when hole.Form is { } form => Formed(value, form),
            ExpressionSyntax expression => _types.Expression(value, expression),
            StatementSyntax => value.Node is StatementSyntax statement ? Captured.Mark(statement, statement) : null,
            _ => value.Node is { } node && node.GetType() == place.GetType() ? Captured.Mark(node, node) : null,
        };
        if (filled == null && !place.ChildNodes().Any()) Gap(default);
        return filled?.WithTriviaFrom(place);
    }

    private static ExpressionSyntax? Formed(Binding value, HoleForm form) => value switch
    {
        { Node: ExpressionSyntax code } => form.Of(code)?.WithoutTrivia(),
        { Node: ArgumentSyntax { NameColon: null, RefKindKeyword.RawKind: 0 } argument } => form.Of(argument.Expression)?.WithoutTrivia(),
        { Name.RawKind: not 0 } => form.Of(value.Name.ValueText) is { } name ? SyntaxFactory.IdentifierName(name) : null,
        _ => null,
    };

    private IdentifierNameSyntax Renamed(IdentifierNameSyntax use, Hole hole) =>
        _values.Parameter(hole) is { } name ? use.WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(use.Identifier)) : use;

    private static string? NameIn(Binding? value) => value switch
    {
        { Node: SimpleNameSyntax name } => name.Identifier.Text,
        { Nodes.IsEmpty: true, Name.RawKind: not 0 } => value.Name.Text,
        _ => null,
    };

    private SyntaxToken Gap(SyntaxToken token)
    {
        HasGap = true;
        return token;
    }

    private static SimpleNameSyntax? Rightmost(ExpressionSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple,
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax alias => alias.Name,
        MemberAccessExpressionSyntax access => access.Name,
        _ => null,
    };
}
