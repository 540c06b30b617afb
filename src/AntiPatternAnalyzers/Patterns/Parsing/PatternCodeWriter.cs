using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Parsing;

/// <summary>
/// Spells a pattern as C#. A hole is an identifier wherever C# takes one; where it stands for a whole statement,
/// member, arm or section, what C# misses there is added.
/// </summary>
internal sealed class PatternCodeWriter
{
    private readonly string _pattern;
    private readonly List<PatternToken> _tokens;
    private readonly StringBuilder _code = new();
    private readonly List<PatternCode.Insertion> _insertions = new();
    private readonly Stack<Surround> _surrounds = new();
    private readonly Stack<int> _segments = new();
    private int _segment;

    private PatternCodeWriter(string pattern, List<PatternToken> tokens) => (_pattern, _tokens) = (pattern, tokens);

    public static PatternCode Write(string pattern, CSharpParseOptions options) =>
        new PatternCodeWriter(pattern, PatternLexer.Lex(pattern, options)).Write();

    private PatternCode Write()
    {
        _surrounds.Push(Surround.Statements);
        var written = 0;
        for (var index = 0; index < _tokens.Count; index++)
        {
            _code.Append(_pattern, written, _tokens[index].Span.Start - written);
            WriteToken(index);
            written = _tokens[index].Span.End;
            Follow(index);
        }

        _code.Append(_pattern, written, _pattern.Length - written);
        return new PatternCode(_code.ToString(), _insertions.ToImmutableArray());
    }

    private void WriteToken(int index)
    {
        var (before, after) = Completion(index);
        Insert(before);
        _code.Append(_tokens[index].Text);
        Insert(after);
    }

    private void Insert(string text)
    {
        if (text.Length == 0) return;
        _insertions.Add(new PatternCode.Insertion(_code.Length, text.Length));
        _code.Append(text);
    }

    /// <summary>What has to stand before and after a hole to make it the item that it stands for.</summary>
    private (string Before, string After) Completion(int index)
    {
        var token = _tokens[index];
        if (token.Hole == HoleKind.None || !StandsAlone(index)) return ("", "");
        return _surrounds.Peek() switch
        {
            Surround.Statements when IsBetweenClauses(index) => ("catch (", $" {Marker.Letter}) {{ }}"),
            Surround.Statements when token.Hole == HoleKind.Run || IsStatement(index) => ("", Marker.StatementTail),
            Surround.Arms when token.Hole == HoleKind.Run => ("", Marker.ArmTail),
            Surround.Sections when token.Hole == HoleKind.Run => ("case ", $": {Marker.Letter};"),
            Surround.Accessors when token.Hole == HoleKind.Run => ("", ";"),
            _ => ("", ""),
        };
    }

    /// <summary>Whether an item may begin at a token of this surround.</summary>
    private bool StandsAlone(int index) =>
        index == _segment || index > 0 && (EndsAttributes(index - 1) || EndsHeader(index - 1)) || _surrounds.Peek() == Surround.Arms && _tokens[index - 1].Is(SyntaxKind.CommaToken);

    private bool EndsAttributes(int index) => _tokens[index].Is(SyntaxKind.CloseBracketToken) && _tokens[_segment].Is(SyntaxKind.OpenBracketToken);

    /// <summary>Whether a token ends what an embedded statement follows: <c>if (…)</c>, <c>else</c>.</summary>
    private bool EndsHeader(int index)
    {
        if (_tokens[index].Kind is SyntaxKind.ElseKeyword or SyntaxKind.DoKeyword) return true;
        if (!_tokens[index].Is(SyntaxKind.CloseParenToken)) return false;
        var open = BraceReader.Opening(_tokens, index);
        return open > 0 && _tokens[open - 1].Kind is SyntaxKind.IfKeyword or SyntaxKind.WhileKeyword or SyntaxKind.ForKeyword
            or SyntaxKind.ForEachKeyword or SyntaxKind.LockKeyword or SyntaxKind.UsingKeyword or SyntaxKind.FixedKeyword;
    }

    private bool IsBetweenClauses(int index) =>
        _tokens[index].Hole == HoleKind.Run && index > 0 && _tokens[index - 1].Is(SyntaxKind.CloseBraceToken)
        && index + 1 < _tokens.Count && _tokens[index + 1].Kind is SyntaxKind.CatchKeyword or SyntaxKind.FinallyKeyword;

    /// <summary>Whether <c>$s</c> stands for a statement: nothing goes on after it that could make it an expression or a type.</summary>
    private bool IsStatement(int index)
    {
        if (index + 1 == _tokens.Count) return index > 0;
        var next = _tokens[index + 1];
        if (next.Is(SyntaxKind.CloseBraceToken) || next.Hole == HoleKind.Run) return _surrounds.Count > 1 || index > 0;
        if (next.Is(SyntaxKind.ElseKeyword) || StartsStatement(next.Kind)) return true;
        var onNextLine = next.StartsLine && (next.Hole != HoleKind.None || next.Is(SyntaxKind.IdentifierToken));
        return onNextLine || next.Hole == HoleKind.One && index + 2 < _tokens.Count && _tokens[index + 2].Is(SyntaxKind.CloseBraceToken);
    }

    private static bool StartsStatement(SyntaxKind kind) => kind is
        SyntaxKind.ReturnKeyword or SyntaxKind.ThrowKeyword or SyntaxKind.IfKeyword or SyntaxKind.ForKeyword
        or SyntaxKind.ForEachKeyword or SyntaxKind.WhileKeyword or SyntaxKind.DoKeyword or SyntaxKind.TryKeyword
        or SyntaxKind.BreakKeyword or SyntaxKind.ContinueKeyword or SyntaxKind.LockKeyword or SyntaxKind.UsingKeyword;

    /// <summary>Keeps track of the surround and of where its current item began.</summary>
    private void Follow(int index)
    {
        switch (_tokens[index].Kind)
        {
            case SyntaxKind.OpenBraceToken:
                Enter(BraceReader.Read(_tokens, index, _segment), index);
                break;
            case SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken:
                Enter(Surround.Items, index);
                break;
            case SyntaxKind.CloseBraceToken or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken:
                Leave(index);
                break;
            case SyntaxKind.SemicolonToken:
                _segment = index + 1;
                break;
            default:
                if (_insertions.Count > 0 && EndsWithTail()) _segment = index + 1;
                break;
        }
    }

    private bool EndsWithTail() => _insertions[_insertions.Count - 1] is var last && last.Start + last.Length == _code.Length;

    private void Enter(Surround surround, int index)
    {
        _surrounds.Push(surround);
        _segments.Push(_segment);
        _segment = index + 1;
    }

    private void Leave(int index)
    {
        if (_segments.Count == 0) return;
        var left = _surrounds.Pop();
        _segment = _segments.Pop();
        if (_tokens[index].Is(SyntaxKind.CloseBraceToken) && left != Surround.Items && left != Surround.Arms) _segment = index + 1;
    }
}
