using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Parsing;

/// <summary>Which nodes and names of a parsed pattern are holes.</summary>
internal sealed class HoleMap
{
    private readonly Dictionary<SyntaxNode, Hole> _nodes = new();
    private readonly Dictionary<SyntaxToken, Hole> _names = new();

    private HoleMap() { }

    /// <summary>The named holes, in reading order, each once.</summary>
    public ImmutableArray<Hole> Named { get; private set; } = ImmutableArray<Hole>.Empty;

    public static HoleMap Of(ImmutableArray<SyntaxNode> nodes)
    {
        var map = new HoleMap();
        foreach (var node in nodes.SelectMany(node => node.DescendantNodesAndSelf())) map.Add(node);
        map.Named = nodes.SelectMany(node => node.DescendantTokens()).Select(Hole.Of).OfType<Hole>()
            .Where(hole => hole.IsNamed).Distinct().ToImmutableArray();
        foreach (var lambda in nodes.SelectMany(node => node.DescendantNodesAndSelf()).OfType<AnonymousFunctionExpressionSyntax>()) map.AddParameters(lambda);
        return map;
    }

    /// <summary>The hole that a node is as a whole, or null.</summary>
    public Hole? this[SyntaxNode node] => _nodes.TryGetValue(node, out var hole) ? hole : null;

    /// <summary>The hole that a declared name is, or null.</summary>
    public Hole? this[SyntaxToken name] => _names.TryGetValue(name, out var hole) ? hole : null;

    private void Add(SyntaxNode node)
    {
        if (WholeHole(node) is { } hole) _nodes[node] = hole;
        foreach (var token in node.ChildTokens())
        {
            if (Hole.Of(token) is { } name) _names[token] = name;
        }
    }

    private static Hole? WholeHole(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax or SingleVariableDesignationSyntax or TypeParameterSyntax => null,
        ParameterSyntax { Identifier.IsMissing: false } parameter => Hole.Of(parameter.Identifier) is { IsRun: true } parameters ? parameters : null,
        EnumMemberDeclarationSyntax member => Hole.Of(member.Identifier) is { IsRun: true } run ? run : null,
        LocalDeclarationStatementSyntax { AttributeLists.Count: 0, Declaration: var declaration } => Completed(declaration),
        FieldDeclarationSyntax { Declaration: var declaration } => Completed(declaration),
        SwitchExpressionArmSyntax { Expression: IdentifierNameSyntax filler } arm when Marker.IsTail(filler.Identifier.Text) => Hole.Of(arm.GetFirstToken()),
        SwitchSectionSyntax section when IsFiller(section) => Hole.Of(section.Labels[0].GetFirstToken().GetNextToken()),
        CatchClauseSyntax { Declaration: { } caught } when Marker.IsTail(caught.Identifier.Text) => Hole.Of(caught.Type.GetFirstToken()),
        AccessorDeclarationSyntax accessor => Hole.Of(accessor.Keyword),
        _ => node.GetFirstToken() is var first && first.Span == node.Span ? Hole.Of(first) : null,
    };

    private static Hole? Completed(VariableDeclarationSyntax declaration) =>
        Marker.IsTail(declaration.Variables[0].Identifier.Text) ? Hole.Of(declaration.Type.GetFirstToken()) : null;

    private static bool IsFiller(SwitchSectionSyntax section) =>
        section.Statements.Count == 1
        && section.Statements[0] is ExpressionStatementSyntax { Expression: IdentifierNameSyntax filler }
        && Marker.IsTail(filler.Identifier.Text);

    /// <summary>Parameters of a lambda compare by place: their names are holes that only the lambda knows.</summary>
    private void AddParameters(AnonymousFunctionExpressionSyntax lambda)
    {
        var parameters = LambdaParameters.Of(lambda) ?? Array.Empty<ParameterSyntax>();
        foreach (var parameter in parameters.Where(parameter => !Marker.Is(parameter.Identifier.Text)))
        {
            var hole = new Hole($"parameter {parameter.Identifier.ValueText} of {lambda.SpanStart}", IsRun: false);
            _names[parameter.Identifier] = hole;
            foreach (var use in lambda.Body.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Where(use => IsUse(use, parameter)))
            {
                _nodes[use] = hole;
            }
        }
    }

    private static bool IsUse(IdentifierNameSyntax name, ParameterSyntax parameter) =>
        name.Identifier.ValueText == parameter.Identifier.ValueText
        && !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
        && !name.Parent.IsKind(SyntaxKind.NameColon)
        && !name.Parent.IsKind(SyntaxKind.NameEquals);
}
