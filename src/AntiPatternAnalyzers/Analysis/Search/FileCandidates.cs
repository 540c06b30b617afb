using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>The candidates of one file, as they are found.</summary>
internal sealed class FileCandidates
{
    /// <summary>Code is seldom nested deeper than this; from here on, what another word has been through is not gone through again.</summary>
    private const int Deep = 64;

    private readonly FileWords _file;
    private readonly ProjectRules _rules;
    private readonly MatchScope _scope;
    private List<Candidate>? _found;
    private HashSet<(int, SyntaxNode)>? _deep;
    private HashSet<(SearchEntry, SyntaxNode)>? _links;

    public FileCandidates(FileWords file, ProjectRules rules, MatchScope scope) => (_file, _rules, _scope) = (file, rules, scope);

    /// <summary>Adds the nodes round a word at which patterns can begin.</summary>
    /// <param name="entries">The patterns.</param>
    /// <param name="word">The word.</param>
    public void AddAround(List<SearchEntry> entries, int word)
    {
        foreach (var token in _file.Tokens(word)) AddRound(token, entries, word);
    }

    private void AddRound(SyntaxToken token, List<SearchEntry> entries, int word)
    {
        _scope.Cancellation.ThrowIfCancellationRequested();
        SyntaxNode? child = null;
        var depth = 0;
        for (var node = token.Parent; node != null; (child, node) = (node, node.Parent))
        {
            if (node is ConditionalAccessExpressionSyntax access && access.Expression == child) AddBehind(entries, access.WhenNotNull);
            if (++depth > Deep && !(_deep ??= new()).Add((word, node))) break;
            Add(entries, node);
        }
    }

    /// <summary>Adds the nodes that have a mark of their own at which patterns can begin.</summary>
    /// <param name="entries">The patterns.</param>
    /// <param name="mark">The mark.</param>
    public void AddAt(List<SearchEntry> entries, int mark)
    {
        foreach (var token in _file.Tokens(mark))
        {
            _scope.Cancellation.ThrowIfCancellationRequested();
            if (token.Parent is { } node) Add(entries, Marked(node));
        }
    }

    /// <summary>What a mark is one of: arguments are those of a call, a value or a pointer is that of a declaration.</summary>
    private static SyntaxNode Marked(SyntaxNode node) => node switch
    {
        BaseArgumentListSyntax { Parent: { } called } => called,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: { } declaration } } } => declaration,
        EqualsValueClauseSyntax { Parent: { } declaration } => declaration,
        PointerTypeSyntax { Parent: ParameterSyntax parameter } => parameter,
        _ => node,
    };

    /// <summary>Adds the nodes of the whole file at which patterns can begin.</summary>
    /// <param name="patterns">The patterns.</param>
    /// <param name="isIn">Which of them are looked for in this file, by their places.</param>
    public void AddEverywhere(EntriesByKind patterns, bool[] isIn)
    {
        foreach (var node in CodeWalk.In(_file.Root))
        {
            _scope.Cancellation.ThrowIfCancellationRequested();
            foreach (var place in patterns.At(node))
            {
                if (isIn[place]) Add(patterns.Entries[place], node);
            }
        }
    }

    /// <summary>The candidates, each once, in the order of the code and of the rules.</summary>
    public IReadOnlyList<Candidate> Ordered()
    {
        if (_found == null) return Array.Empty<Candidate>();
        _found.Sort();
        var kept = 0;
        for (var index = 0; index < _found.Count; index++)
        {
            if (kept == 0 || _found[index] != _found[kept - 1]) _found[kept++] = _found[index];
        }

        _found.RemoveRange(kept, _found.Count - kept);
        return _found;
    }

    /// <summary>What stands before a <c>?.</c> is a part of the expressions behind it that begin there.</summary>
    private void AddBehind(List<SearchEntry> entries, SyntaxNode behind)
    {
        var open = new Stack<SyntaxNode>();
        open.Push(behind);
        while (open.Count > 0)
        {
            for (var node = open.Pop(); node != null; node = node.ChildNodes().FirstOrDefault())
            {
                Add(entries, node);
                if (node is ConditionalAccessExpressionSyntax access) open.Push(access.WhenNotNull);
            }
        }
    }

    private void Add(List<SearchEntry> entries, SyntaxNode node)
    {
        foreach (var entry in entries)
        {
            if (entry.Kinds.Contains(node)) Add(entry, node);
        }
    }

    private void Add(SearchEntry entry, SyntaxNode node)
    {
        if (entry.Head != null && !HeadName.Fits(entry.Head, node, _scope)) return;
        if (entry.IsChain && Chain.Is(node)) AddChain(entry, (BinaryExpressionSyntax)node);
        else if (HasAllWords(entry, node)) Try(node, entry.Rule);
    }

    private void Try(SyntaxNode node, int rule)
    {
        _scope.Effort?.Try(rule);
        if (_rules.Bound(rule).MayFind(node, _scope)) (_found ??= new()).Add(new Candidate(node, rule));
    }

    /// <summary>In a chain of operands, those of a match may be grouped in another way.</summary>
    private void AddChain(SearchEntry entry, BinaryExpressionSyntax node)
    {
        if (_links?.Contains((entry, node)) == true) return;
        foreach (var link in Chain.Round(node, _scope).Links)
        {
            (_links ??= new()).Add((entry, link));
            Try(link, entry.Rule);
        }
    }

    private bool HasAllWords(SearchEntry entry, SyntaxNode node)
    {
        if (entry.Within.Length < 2) return true;
        var span = TextSpan.FromBounds(ConditionalReceiver.Start(node), node.Span.End);
        foreach (var words in entry.Within)
        {
            if (!_file.IsWithin(words, span)) return false;
        }

        return true;
    }
}
