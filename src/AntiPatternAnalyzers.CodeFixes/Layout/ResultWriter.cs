using System.Text;
using AntiPatternAnalyzers.CodeFixes.Edits;
using AntiPatternAnalyzers.CodeFixes.Substitution;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.CodeFixes.Layout;

/// <summary>
/// Writes a filled-in template as text. A gap between two items that stood side by side in the code already is the
/// user's, with its comments and line breaks; any other is the template's. Comments of gaps that are gone come first.
/// </summary>
internal sealed class ResultWriter
{
    /// <summary>How the blocks of a learnings document indent.</summary>
    private const string TemplateStep = "    ";

    private readonly ImmutableArray<SyntaxNode> _nodes;
    private readonly MatchedCode _code;
    private readonly DocumentStyle _style;
    private readonly string _indentation;
    private readonly bool _isOneLine;
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Mark>.Builder _marks = ImmutableArray.CreateBuilder<Mark>();
    private (string From, string To) _move = ("", "");
    private bool _isElsewhere = true;

    private ResultWriter(ImmutableArray<SyntaxNode> nodes, MatchedCode code, DocumentStyle style, string? indentation)
    {
        (_nodes, _code, _style) = (Bare(nodes), code, style);
        _indentation = indentation ?? Indentation.At(style.Text, code.Items[0].First.SpanStart);
        _isOneLine = nodes[0] is StatementSyntax && !_nodes.Any(node => Gaps(node).Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
    }

    /// <summary>The edit that puts nodes in the place of the match; where they begin a line that is not that of the match, with its indentation.</summary>
    public static Edit Write(ImmutableArray<SyntaxNode> nodes, MatchedCode code, DocumentStyle style, string? indentation = null)
    {
        var writer = new ResultWriter(nodes, code, style, indentation);
        writer.Write();
        return new Edit(TextSpan.FromBounds(code.Items[0].First.SpanStart, code.Items[code.Items.Length - 1].Last.Span.End), writer._text.ToString(), writer._marks.ToImmutable());
    }

    /// <summary>The nodes without what stands before the first and behind the last.</summary>
    private static ImmutableArray<SyntaxNode> Bare(ImmutableArray<SyntaxNode> nodes)
    {
        var bare = nodes.SetItem(0, nodes[0].WithLeadingTrivia());
        return bare.SetItem(bare.Length - 1, bare[bare.Length - 1].WithTrailingTrivia());
    }

    private static IEnumerable<SyntaxTrivia> Gaps(SyntaxNode node) =>
        Items(node).SelectMany(item => item.First.LeadingTrivia.Concat(item.Last.TrailingTrivia));

    private static List<CodeItem> Items(SyntaxNode node)
    {
        var captured = Captured.In(node).ToImmutableHashSet();
        return CodeItem.Of(node, captured.Contains, Captured.KeyOf).ToList();
    }

    private void Write()
    {
        var written = _nodes.SelectMany(Items).ToList();
        var kept = Alignment.Of(written, _code.Items);
        _text.Append(LostComments.Of(_code, kept, written, _nodes[0] is StatementSyntax ? _style.LineEnd + _indentation : null));
        var places = new Dictionary<SyntaxToken, int>();
        for (var index = 0; index < written.Count; index++)
        {
            if (index > 0) WriteGap(written, kept, index);
            places[written[index].First] = _text.Length;
            WriteItem(written[index]);
            places[written[index].Last] = _text.Length - written[index].Last.Span.Length;
        }

        foreach (var node in _nodes) Mark(node, places);
    }

    private void WriteGap(List<CodeItem> written, int[] kept, int index)
    {
        var (left, right) = (written[index - 1], written[index]);
        _isElsewhere = kept[index] <= 0 || kept[index - 1] != kept[index] - 1;
        if (!_isElsewhere)
        {
            _text.Append(Indentation.Moved(_code.GapBehind(kept[index - 1]), _move.From, _move.To));
            return;
        }

        _move = ("", "");
        var gap = left.Last.TrailingTrivia.Concat(right.First.LeadingTrivia).ToList();
        var isFree = _isOneLine || Breaks.IsOfBrace(right.First) && gap.All(trivia => string.IsNullOrWhiteSpace(trivia.ToFullString()));
        var depth = isFree ? Breaks.DepthAt(right.First, _style.OwnLines) : null;
        if (depth >= 0) _text.Append(_style.LineEnd).Append(_indentation).Insert(_text.Length, _style.Step, depth.Value);
        else _text.Append(depth == null ? Template(gap) : " ");
    }

    /// <summary>A gap of the template; its further lines begin where the line of the match does, and go in as the document does.</summary>
    private string Template(IEnumerable<SyntaxTrivia> gap)
    {
        var (text, isStart) = (new StringBuilder(), false);
        foreach (var trivia in gap)
        {
            var isEnd = trivia.IsKind(SyntaxKind.EndOfLineTrivia);
            var written = isEnd ? _style.LineEnd + _indentation : trivia.ToFullString();
            text.Append(isStart && !isEnd ? written.Replace(TemplateStep, _style.Step) : written);
            isStart = isEnd;
        }

        return text.ToString();
    }

    private void WriteItem(CodeItem item)
    {
        if (item.Held == null)
        {
            _text.Append(item.First.Text);
            return;
        }

        if (_move == ("", "") && item.Held is StatementSyntax) _move = MoveOf(item);
        var move = _move == ("", "") && _isElsewhere ? MoveOf(item) : _move;
        _text.Append(Indentation.Moved(item.Held, move.From, move.To));
    }

    /// <summary>From where to where the lines of captured code move that stands on another line than it did.</summary>
    private (string From, string To) MoveOf(CodeItem item)
    {
        var origin = _code.Items.FirstOrDefault(code => code.Key == item.Key)?.First.SpanStart ?? -1;
        if (origin < 0) return ("", "");
        var line = _text.ToString().Split('\n').Last();
        return (Indentation.At(_style.Text, origin), line.Trim().Length == 0 && _text.ToString().Contains("\n") ? line : _indentation);
    }

    private void Mark(SyntaxNode node, Dictionary<SyntaxToken, int> places)
    {
        var captured = Captured.In(node).Where(held => !held.Span.IsEmpty).Select(held => (held, MarkKind.Captured));
        var names = TypeWriter.In(node).Select(name => (name, MarkKind.Name));
        foreach (var (part, kind) in captured.Concat(names).Prepend((node, MarkKind.Result)))
        {
            var (first, last) = (part.GetFirstToken(), part.GetLastToken());
            if (!places.TryGetValue(first, out var start) || !places.TryGetValue(last, out var end)) continue;
            _marks.Add(new Mark(TextSpan.FromBounds(start, end + last.Span.Length), kind));
        }
    }
}
