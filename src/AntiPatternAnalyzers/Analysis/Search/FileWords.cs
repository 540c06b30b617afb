using AntiPatternAnalyzers.Patterns.Anchors;
using AntiPatternAnalyzers.Patterns.Names;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>The words of a file that rules look for, and the tokens that they are. One object a thread serves one file after the other.</summary>
internal sealed class FileWords
{
    [ThreadStatic]
    private static FileWords? _ofThread;

    private readonly WordIndex _index;
    private readonly WordHits _hits = new();
    private readonly WordScan _scan;
    private readonly Dictionary<int, SyntaxToken> _tokens = new();
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private SyntaxTree _tree = null!;
    private SyntaxNode? _root;
    private SyntaxNode? _near;
    private CancellationToken _cancellation;

    private FileWords(WordIndex index) => (_index, _scan) = (index, new WordScan(index.Words, _hits, index.Expressions, index.MarkTable));

    /// <summary>The words that were found, each once.</summary>
    public IReadOnlyList<int> Found => _hits.Words;

    public SyntaxNode Root => _root ??= _tree.GetRoot(_cancellation);

    /// <summary>The words of a file; good until the next file of this thread.</summary>
    public static FileWords Of(SyntaxTree tree, WordIndex index, NameResolver names, CancellationToken cancellation)
    {
        if (_ofThread?._index != index) _ofThread = new FileWords(index);
        _ofThread.Read(tree, names, cancellation);
        return _ofThread;
    }

    /// <summary>Lets go of the file.</summary>
    public void Release()
    {
        (_tree, _root, _near) = (null!, null, null);
        _tokens.Clear();
    }

    public int CountOf(ImmutableArray<int> words) => _hits.CountOf(words);

    public bool Has(int word) => _hits.CountOf(word) > 0;

    /// <summary>Whether any of some words stands within a span.</summary>
    public bool IsWithin(ImmutableArray<int> words, TextSpan span)
    {
        foreach (var word in words)
        {
            for (var hit = _hits.First(word); hit >= 0; hit = _hits.Next(hit))
            {
                if (span.Contains(_hits.PositionOf(hit))) return true;
            }
        }

        return false;
    }

    /// <summary>The tokens that are a word, or an alias of it; what stands in a comment or string is none.</summary>
    public IEnumerable<SyntaxToken> Tokens(int word)
    {
        var text = _index.Words[word];
        var isExpression = Anchor.ExpressionIn(text) != null;
        for (var hit = _hits.First(word); hit >= 0; hit = _hits.Next(hit))
        {
            var position = _hits.PositionOf(hit);
            var token = TokenAt(position);
            if (isExpression ? MayEnd(token, position) : Is(token, text)) yield return token;
        }
    }

    /// <summary>Whether a token is a word or a mark, of which some are only the beginning of what it says.</summary>
    private bool Is(SyntaxToken token, string text) => text switch
    {
        Anchor.ImplicitCreation => token.Parent.IsKind(SyntaxKind.ImplicitObjectCreationExpression),
        Anchor.UsingStatement => token.Parent is StatementSyntax,
        KindMarks.Interpolation => token.Parent.IsKind(SyntaxKind.InterpolatedStringExpression),
        _ => token.ValueText == text || _aliases.Contains(token.ValueText),
    };

    /// <summary>Whether code may end with what stands at a position: a name, or a comment in the place of code that is missing.</summary>
    private static bool MayEnd(SyntaxToken token, int position) =>
        token.Span.Contains(position) ? token.IsKind(SyntaxKind.IdentifierToken) : position >= token.Span.End;

    private void Read(SyntaxTree tree, NameResolver names, CancellationToken cancellation)
    {
        (_tree, _root, _near, _cancellation) = (tree, null, null, cancellation);
        _tokens.Clear();
        _aliases.Clear();
        _hits.Clear(_index.Words.Count);
        var text = tree.GetText(cancellation);
        _scan.Scan(text);
        foreach (var position in _scan.Odd) AddOdd(position);
        AddAliases(text, names);
    }

    /// <summary>A word that is not spelled as it reads. What it reads as and what is spelled may each have an expression in it, so all are tried there.</summary>
    private void AddOdd(int position)
    {
        var token = TokenAt(position);
        if (!token.Span.Contains(position) || !token.IsKind(SyntaxKind.IdentifierToken)) return;
        if (_index.Words.NumberOf(token.ValueText) is >= 0 and var word) _hits.Add(word, token.SpanStart);
        foreach (var expression in _index.Expressions.Numbers) _hits.Add(expression, token.SpanStart);
    }

    /// <summary>An alias stands for the last name of what it is an alias of; in a document, a project's alias may stand for what the code spells.</summary>
    private void AddAliases(SourceText text, NameResolver names)
    {
        var own = _scan.MayHaveAliases ? FileUsings.Aliases(Root) : ImmutableArray<Alias>.Empty;
        var global = names.GlobalAliasWords;
        if (own.IsEmpty && global.IsEmpty) return;
        var spellings = Alias.Spellings(own, global)
            .Select(pair => (pair.Spelled, Word: _index.Words.NumberOf(pair.Meant)))
            .Where(pair => pair.Word >= 0).ToList();
        if (spellings.Count == 0) return;
        var words = spellings.ToLookup(pair => pair.Spelled, pair => pair.Word);
        var table = new WordTable(words.Select(pair => pair.Key));
        var hits = new WordHits();
        hits.Clear(table.Count);
        new WordScan(table, hits).Scan(text);
        foreach (var found in hits.Words.ToList())
        {
            _aliases.Add(table[found]);
            for (var hit = hits.First(found); hit >= 0; hit = hits.Next(hit))
            {
                foreach (var word in words[table[found]]) _hits.Add(word, hits.PositionOf(hit));
            }
        }
    }

    /// <summary>From the last one that was looked for: the next word is seldom far.</summary>
    private SyntaxToken TokenAt(int position)
    {
        if (_tokens.TryGetValue(position, out var token)) return token;
        while (_near != null && !_near.FullSpan.Contains(position)) _near = _near.Parent;
        token = (_near ?? Root).FindToken(position);
        _near = token.Parent;
        _tokens.Add(position, token);
        return token;
    }
}
