using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Substitution;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Planning;

/// <summary>
/// A declaration template changes what differs from its pattern, modifiers and type, and leaves the rest. Where more
/// differs it writes nothing.
/// </summary>
internal static class DeclarationPlan
{
    public static bool IsFor(SyntaxNode match) => match is MemberDeclarationSyntax and not GlobalStatementSyntax or LocalFunctionStatementSyntax;

    public static Rewrite? Of(Finding finding, Pattern template, DocumentFindings document)
    {
        var code = finding.Match.Node;
        var reading = Reading(template, code);
        var patterns = finding.Case.Syntax.Patterns.Select(span => finding.Rule.Patterns[span]).OfType<Pattern>();
        var pattern = patterns.Select(found => Reading(found, code)?.Nodes[0]).FirstOrDefault(node => node != null && Spells(node, code));
        if (reading == null || pattern == null || Rest(pattern) != Rest(reading.Nodes[0])) return null;
        var names = NameBinder.Bind(reading, document.Rules.Names);
        if (names.Problems.Count > 0) return null;
        var edits = Modifiers(pattern, reading.Nodes[0], code).ToImmutableArray();
        if (TypeOf(pattern)?.ToString() == TypeOf(reading.Nodes[0])?.ToString()) return Rewrite(finding, edits);
        var type = Type(reading, names, finding.Match, document);
        return type == null ? null : Rewrite(finding, edits.Insert(0, type));
    }

    private static PatternReading? Reading(Pattern pattern, SyntaxNode code) =>
        pattern.Readings.FirstOrDefault(reading => reading.Nodes.Length == 1 && reading.Nodes[0].GetType() == code.GetType());

    private static Rewrite? Rewrite(Finding finding, ImmutableArray<Edit> edits) => edits.IsEmpty ? null
        : new Rewrite(finding, edits, new DeclarationParts(finding.Match.Node).Modifiers.Any(SyntaxKind.PrivateKeyword) ? null : "who uses it may have to change");

    private static bool Spells(SyntaxNode pattern, SyntaxNode code)
    {
        var has = new DeclarationParts(code).Modifiers;
        return new DeclarationParts(pattern).Modifiers.All(modifier => has.Any(modifier.Kind()));
    }

    /// <summary>What a declaration says beside its modifiers and its type.</summary>
    private static string Rest(SyntaxNode node)
    {
        var (modifiers, type) = (new DeclarationParts(node).Modifiers, TypeOf(node));
        return string.Join(" ", node.ChildNodesAndTokens().Where(part => part.AsNode() != type || type == null).Where(part => !modifiers.Contains(part.AsToken())).Select(part => part.ToString()));
    }

    private static TypeSyntax? TypeOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.ReturnType,
        LocalFunctionStatementSyntax function => function.ReturnType,
        DelegateDeclarationSyntax type => type.ReturnType,
        BasePropertyDeclarationSyntax property => property.Type,
        _ => null,
    };

    private static Edit? Type(PatternReading template, NameTable names, Match match, DocumentFindings document)
    {
        if (TypeOf(match.Node) is not { } old || TypeOf(template.Nodes[0]) is not { } wanted) return null;
        var only = template with { Nodes = ImmutableArray.Create<SyntaxNode>(wanted) };
        var filled = HoleFiller.Fill(only, names, new HoleValues(template, match.Bindings), new TypeWriter(document, isInterpolated: false));
        if (filled.IsEmpty) return null;
        var marks = TypeWriter.In(filled[0]).Select(name => new Mark(new TextSpan(name.SpanStart - filled[0].SpanStart, name.Span.Length), MarkKind.Name));
        return new Edit(old.Span, filled[0].ToString(), marks.ToImmutableArray());
    }

    /// <summary>Modifiers that the template has and the pattern has not take the place of those that it is the other way round with.</summary>
    private static IEnumerable<Edit> Modifiers(SyntaxNode pattern, SyntaxNode template, SyntaxNode code)
    {
        var (before, after, has) = (new DeclarationParts(pattern).Modifiers, new DeclarationParts(template).Modifiers, new DeclarationParts(code).Modifiers);
        var added = new Queue<string>(after.Where(modifier => !before.Any(modifier.Kind()) && !has.Any(modifier.Kind())).Select(modifier => modifier.Text));
        foreach (var removed in has.Where(modifier => before.Any(modifier.Kind()) && !after.Any(modifier.Kind())))
        {
            yield return added.Count > 0 ? new Edit(removed.Span, added.Dequeue()) : new Edit(TextSpan.FromBounds(removed.SpanStart, removed.GetNextToken().SpanStart), "");
        }

        if (added.Count == 0) yield break;
        var text = string.Join(" ", added);
        if (has.Count > 0) yield return new Edit(new TextSpan(has[has.Count - 1].Span.End, 0), " " + text);
        else yield return new Edit(new TextSpan(code.ChildNodesAndTokens().First(part => !part.IsKind(SyntaxKind.AttributeList)).SpanStart, 0), text + " ");
    }
}
