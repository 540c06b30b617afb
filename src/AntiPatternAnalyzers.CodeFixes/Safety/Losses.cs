using AntiPatternAnalyzers.CodeFixes.Layout;
using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Safety;

/// <summary>
/// Code of a match that neither a hole holds nor the pattern spells: an equivalence forgave it, and a template would
/// drop it. An object initializer is such code.
/// </summary>
internal sealed class Losses
{
    private readonly DocumentFindings _document;
    private readonly HashSet<string> _spelled;

    private Losses(Finding finding, DocumentFindings document)
    {
        _document = document;
        var readings = finding.Case.Syntax.Patterns.Select(span => finding.Rule.Patterns[span]).OfType<Pattern>().SelectMany(pattern => pattern.Readings);
        _spelled = new HashSet<string>(readings.SelectMany(reading => reading.Nodes).SelectMany(node => node.DescendantTokens()).Select(TextOf));
        var held = finding.Match.Bindings.Names.Select(name => finding.Match.Bindings[name]!).ToList();
        _spelled.UnionWith(held.Select(binding => binding.Name.ValueText).OfType<string>());
        _spelled.UnionWith(held.SelectMany(binding => binding.Nodes).SelectMany(node => node.DescendantTokens()).Select(TextOf));
    }

    public static bool AreIn(Finding finding, MatchedCode code, DocumentFindings document)
    {
        var losses = new Losses(finding, document);
        return !losses._spelled.Contains("$_") && code.Items.Any(item => item.Held == null && losses.IsLost(item.First));
    }

    private bool IsLost(SyntaxToken token) => token.Parent switch
    {
        _ when _spelled.Contains(TextOf(token)) => false,
        InitializerExpressionSyntax => token.IsKind(SyntaxKind.OpenBraceToken),
        ConditionalAccessExpressionSyntax => token.IsKind(SyntaxKind.QuestionToken),
        TypeArgumentListSyntax { Parent: SimpleNameSyntax name } => token.IsKind(SyntaxKind.LessThanToken) && !IsType(name),
        NameColonSyntax => false,
        LiteralExpressionSyntax literal => literal.Token.ValueText.Length > 0,
        SimpleNameSyntax name => !IsKnown(name),
        _ => token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken),
    };

    private static string TextOf(SyntaxToken token) => Hole.Of(token)?.ToString() is { } hole ? hole : token.ValueText;

    /// <summary>Whether a name is just another way to spell what the pattern says: the type or namespace before a member, an inferred type.</summary>
    private bool IsKnown(SimpleNameSyntax name) =>
        name.Parent is NameColonSyntax || name.Identifier.ValueText is "ReferenceEquals" || name is IdentifierNameSyntax { IsVar: true } || IsType(name) || IsConstant(name);

    /// <summary>Whether a name stands for a value that the pattern spells: a constant, or <c>string.Empty</c>.</summary>
    private bool IsConstant(SimpleNameSyntax name) => _document.Model.GetSymbolInfo(name, _document.Cancellation).Symbol is
        IFieldSymbol { HasConstantValue: true } or ILocalSymbol { HasConstantValue: true } or IFieldSymbol { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String };

    private bool IsType(SimpleNameSyntax name) => _document.Model.GetSymbolInfo(name, _document.Cancellation).Symbol is INamespaceOrTypeSymbol or IAliasSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor };
}
