using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Declarations;

/// <summary>A declaration template changes what differs from its pattern, part by part, and leaves the rest.</summary>
internal static class DeclarationPlan
{
    private static readonly ImmutableArray<DeclarationChange> Changes = ImmutableArray.Create<DeclarationChange>(
        new AttributesChange(), new ModifiersChange(), new TypeChange(), new NameChange(), new ParametersChange(),
        new BasesChange(), new AccessorsChange(), new InitializerChange(), new BodyChange());

    public static bool IsFor(SyntaxNode match) => match is MemberDeclarationSyntax and not GlobalStatementSyntax or LocalFunctionStatementSyntax;

    public static Rewrite? Of(Finding finding, Pattern template, DocumentFindings document)
    {
        var code = finding.Match.Node;
        var patterns = finding.Case.Syntax.Patterns.Select(span => finding.Rule.Patterns[span]).OfType<Pattern>();
        var pattern = patterns.Select(found => Reading(found, code)).FirstOrDefault(reading => reading != null && Spells(reading.Nodes[0], code));
        if (Reading(template, code) is not { } written || pattern == null || Rest(pattern.Nodes[0]) != Rest(written.Nodes[0])) return null;
        var names = NameBinder.Bind(written, document.Rules.Names);
        if (names.Problems.Count > 0) return null;
        var parts = new DeclarationRewrite(pattern, written, names, finding.Match, document);
        var edits = Changes.Select(change => (change, Edits: change.Of(parts)?.ToImmutableArray())).ToList();
        if (edits.Any(part => part.Edits == null) || edits.All(part => part.Edits!.Value.IsEmpty)) return null;
        var isSeen = edits.Any(part => part.change.IsSeenOutside && !part.Edits!.Value.IsEmpty) && !IsPrivate(code, document);
        return new Rewrite(finding, edits.SelectMany(part => part.Edits!.Value).ToImmutableArray(), isSeen ? "who uses it may have to change" : null);
    }

    private static PatternReading? Reading(Pattern pattern, SyntaxNode code) =>
        pattern.Readings.FirstOrDefault(reading => reading.Nodes.Length == 1 && reading.Nodes[0].GetType() == code.GetType());

    private static bool IsPrivate(SyntaxNode code, DocumentFindings document)
    {
        var declared = code is BaseFieldDeclarationSyntax field ? field.Declaration.Variables[0] : code;
        return code is LocalFunctionStatementSyntax || document.Model.GetDeclaredSymbol(declared, document.Cancellation) is { DeclaredAccessibility: Accessibility.Private };
    }

    private static bool Spells(SyntaxNode pattern, SyntaxNode code)
    {
        var has = new DeclarationParts(code).Modifiers;
        return new DeclarationParts(pattern).Modifiers.All(modifier => has.Any(modifier.Kind()));
    }

    /// <summary>What a declaration says beside the parts that a template may change.</summary>
    private static string Rest(SyntaxNode node) => string.Join(
        " ", node.ChildNodesAndTokens().Where(part => !Changes.Any(change => change.Owns(node, part))).Select(part => part.ToString()));
}
