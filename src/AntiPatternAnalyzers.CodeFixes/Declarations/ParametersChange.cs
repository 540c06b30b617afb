using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Planning;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Declarations;

/// <summary>Parameters: those that pattern and template both spell stay as the code has them, and so do those of a run.</summary>
internal sealed class ParametersChange : DeclarationChange
{
    public override bool Owns(SyntaxNode declaration, SyntaxNodeOrToken part) => part.AsNode() is ParameterListSyntax;

    public override IEnumerable<Edit>? Of(DeclarationRewrite rewrite)
    {
        var (before, after) = (Of(rewrite.Pattern), Of(rewrite.Template));
        if (before.Select(item => item.ToString()).SequenceEqual(after.Select(item => item.ToString()))) return Array.Empty<Edit>();
        var edits = (before.Count - after.Count) switch
        {
            0 => Changed(before, after, rewrite),
            < 0 => Added(before, after, rewrite),
            _ => Removed(before, after, rewrite),
        };
        var written = edits.ToList();
        return written.Count == 0 || written.Contains(null) ? null : written.OfType<Edit>();
    }

    private static List<ParameterSyntax> Of(SyntaxNode declaration) =>
        declaration.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault()?.Parameters.ToList() ?? new List<ParameterSyntax>();

    private static IEnumerable<Edit?> Changed(List<ParameterSyntax> before, List<ParameterSyntax> after, DeclarationRewrite rewrite) => InCode(before, rewrite)
        .Zip(after, (pair, wanted) => (pair.Spelled, pair.Code, Wanted: wanted))
        .Where(item => item.Spelled.ToString() != item.Wanted.ToString())
        .Select(item => item.Code == null ? null : Changed(item.Code, item.Spelled, item.Wanted, rewrite));

    private static IEnumerable<Edit?> Removed(List<ParameterSyntax> before, List<ParameterSyntax> after, DeclarationRewrite rewrite)
    {
        var left = InCode(before, rewrite).Where(pair => !after.Any(wanted => wanted.ToString() == pair.Spelled.ToString())).ToList();
        return left.Count != before.Count - after.Count ? new Edit?[] { null }
            : left.Select(pair => pair.Code == null ? null : Removal.Of(ImmutableArray.Create<SyntaxNode>(pair.Code), rewrite.Document.Style));
    }

    private static IEnumerable<Edit?> Added(List<ParameterSyntax> before, List<ParameterSyntax> after, DeclarationRewrite rewrite)
    {
        var (kept, code, next) = (new Queue<ParameterSyntax>(before), Of(rewrite.Code), 0);
        foreach (var wanted in after)
        {
            if (kept.Count > 0 && kept.Peek().ToString() == wanted.ToString()) next += rewrite.Run(kept.Dequeue())?.Length ?? 1;
            else yield return Added(wanted, next, code, rewrite);
        }

        if (kept.Count > 0) yield return null;
    }

    /// <summary>The parameters of the pattern, each with the one of the code that it stands for; none for a run.</summary>
    private static IEnumerable<(ParameterSyntax Spelled, ParameterSyntax? Code)> InCode(List<ParameterSyntax> before, DeclarationRewrite rewrite)
    {
        var (code, next) = (Of(rewrite.Code), 0);
        foreach (var spelled in before)
        {
            var run = rewrite.Run(spelled);
            yield return (spelled, run == null ? code.ElementAtOrDefault(next) : null);
            next += run?.Length ?? 1;
        }
    }

    private static Edit? Changed(ParameterSyntax code, ParameterSyntax spelled, ParameterSyntax wanted, DeclarationRewrite rewrite)
    {
        var isTypeOnly = spelled.Identifier.Text == wanted.Identifier.Text && spelled.Modifiers.ToString() == wanted.Modifiers.ToString() && wanted.Default == null;
        if (isTypeOnly && code.Type != null && wanted.Type != null) return rewrite.Write(wanted.Type, code.Type.Span);
        return code is { Default: null, AttributeLists.Count: 0 } ? rewrite.Write(wanted, code.Span) : null;
    }

    private static Edit? Added(ParameterSyntax wanted, int next, List<ParameterSyntax> code, DeclarationRewrite rewrite)
    {
        if (next < code.Count) return rewrite.Write(wanted, new TextSpan(code[next].SpanStart, 0), after: ", ");
        if (code.Count > 0) return rewrite.Write(wanted, new TextSpan(code[code.Count - 1].Span.End, 0), ", ");
        var list = rewrite.Code.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault();
        return list == null ? null : rewrite.Write(wanted, new TextSpan(list.OpenParenToken.Span.End, 0));
    }
}
