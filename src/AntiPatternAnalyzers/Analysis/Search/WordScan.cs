using System.Globalization;
using AntiPatternAnalyzers.Patterns.Anchors;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>
/// Finds the words of a table in a text, comments and strings included: which of them are code, the tree tells of the
/// few that are found. Much faster than any walk over nodes, which it saves for the files that have none.
/// </summary>
internal sealed class WordScan
{
    private const int Size = 1 << 14;
    private static readonly bool[] IsPart = Enumerable.Range(0, 128).Select(code => (char)code is '_' or >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z').ToArray();

    private readonly char[] _buffer = new char[Size];
    private readonly WordTable _table;
    private readonly MarkTable _marks;
    private readonly WordHits _hits;
    private readonly int _implicitCreation;
    private readonly int _usingStatement;
    private readonly SeenNames? _names;
    private SourceText _text = null!;
    private int _offset;
    private int _length;

    /// <param name="table">The words.</param>
    /// <param name="hits">Where they are noted.</param>
    /// <param name="expressions">Expressions among the words, or null.</param>
    /// <param name="marks">Marks among the words, or null.</param>
    public WordScan(WordTable table, WordHits hits, NameExpressions? expressions = null, MarkTable? marks = null)
    {
        (_table, _hits, _marks) = (table, hits, marks ?? MarkTable.Empty);
        (_implicitCreation, _usingStatement) = (table.NumberOf(Anchor.ImplicitCreation), table.NumberOf(Anchor.UsingStatement));
        _names = expressions is { IsEmpty: false } ? new SeenNames(expressions) : null;
    }

    /// <summary>Whether the text may declare an alias of a type or namespace.</summary>
    public bool MayHaveAliases { get; private set; }

    /// <summary>Where words stand that are not spelled as they read: with <c>\u0041</c>, or characters that do not count.</summary>
    public List<int> Odd { get; } = new();

    public void Scan(SourceText text)
    {
        (_text, _offset, MayHaveAliases) = (text, 0, false);
        Odd.Clear();
        while (_offset < text.Length)
        {
            _length = Math.Min(Size, text.Length - _offset);
            text.CopyTo(_offset, _buffer, 0, _length);
            _offset += ScanBuffer();
        }
    }

    /// <summary>Whether a character may be one of a name.</summary>
    private static bool MayBePart(char character) => character < 128 ? IsPart[character] : SyntaxFacts.IsIdentifierPartCharacter(character);

    /// <summary>Whether a name may begin with a character that it may have.</summary>
    private static bool MayBegin(char character) => character < 128 ? character is not (>= '0' and <= '9') : SyntaxFacts.IsIdentifierStartCharacter(character);

    private bool IsAtEnd => _offset + _length == _text.Length;

    /// <summary>The number of characters that are done with: a word at the end of the buffer may go on in the next.</summary>
    private int ScanBuffer()
    {
        var index = 0;
        while (index < _length)
        {
            var next = _buffer[index];
            if (!MayBePart(next))
            {
                if (next == '\\') Escape(index);
                if (_marks.At(next) is { Length: > 0 } marks)
                {
                    if (index == _length - 1 && !IsAtEnd && index > 0) return index;
                    Mark(marks, index);
                }

                index++;
                continue;
            }

            var (start, hash, all) = (index, WordTable.Seed, 0);
            do
            {
                hash = WordTable.Add(hash, next);
                all |= next;
                index++;
            }
            while (index < _length && MayBePart(next = _buffer[index]));
            if (index == _length && !IsAtEnd && start > 0) return start;
            Word(start, index - start, hash);
            if (!MayBegin(_buffer[start])) BehindNoName(start, index);
            if (all >= 128) Foreign(start, index);
        }

        return _length;
    }

    /// <summary>A number ends where its digits and letters do, and a word may follow at once: <c>1or</c>. So it may behind a mark that no name begins with.</summary>
    private void BehindNoName(int start, int end)
    {
        if (NumberText.IsAll(_buffer, start, end)) return;
        for (var index = _names == null ? Math.Max(start + 1, end - _table.Longest) : start + 1; index < end; index++)
        {
            if (MayBegin(_buffer[index])) Word(index, end - index, WordTable.HashOf(_buffer, index, end));
        }
    }

    private void Word(int start, int length, uint hash)
    {
        var word = _table.NumberOf(_buffer, start, length, hash);
        if (word >= 0) _hits.Add(word, _offset + start);
        if (_names != null && MayBegin(_buffer[start]))
        {
            foreach (var expression in _names.In(_buffer, start, length, hash)) _hits.Add(expression, _offset + start);
        }

        if (length == 3 && _implicitCreation >= 0 && Is("new", start) && Ahead(start + 3) is '(' or '/' or '#' or '\u001A' or '\0') _hits.Add(_implicitCreation, _offset + start);
        if (length == 5 && Is("using", start)) Using(start);
    }

    private void Using(int start)
    {
        MayHaveAliases = MayHaveAliases || IsAlias(start + 5);
        if (_usingStatement >= 0 && !IsDirective(start + 5)) _hits.Add(_usingStatement, _offset + start);
    }

    private void Mark((int Word, char Second)[] marks, int index)
    {
        foreach (var (word, second) in marks)
        {
            if (MarkTable.MayStand(second, _buffer, index, _length)) _hits.Add(word, _offset + index);
        }
    }

    private bool Is(string word, int start)
    {
        for (var index = 0; index < word.Length; index++)
        {
            if (_buffer[start + index] != word[index]) return false;
        }

        return true;
    }

    /// <summary>The next character that is no white space; zero at the end of the buffer.</summary>
    private char Ahead(int index)
    {
        while (index < _length && char.IsWhiteSpace(_buffer[index])) index++;
        return index < _length ? _buffer[index] : '\0';
    }

    /// <summary>Whether a name and an equals sign follow, or something that hides whether they do.</summary>
    private bool IsAlias(int index)
    {
        while (index < _length && char.IsWhiteSpace(_buffer[index])) index++;
        var start = index;
        while (index < _length && (_buffer[index] == '@' || MayBePart(_buffer[index]))) index++;
        if (index - start == 6 && (Is("unsafe", start) || Is("static", start))) return !Is("static", start);
        return Ahead(index) is '=' or '/' or '\\' or '\0';
    }

    /// <summary>Whether nothing but a name follows, or one and an equals sign: a statement declares what it disposes of, or has parentheses.</summary>
    private bool IsDirective(int index)
    {
        while (index < _length && char.IsWhiteSpace(_buffer[index])) index++;
        var start = index;
        while (index < _length && (_buffer[index] is '@' or '.' || MayBePart(_buffer[index]))) index++;
        return index > start && Ahead(index) is ';' or '=';
    }

    private void Escape(int index)
    {
        if (index + 1 == _length || _buffer[index + 1] is 'u' or 'U') Odd.Add(_offset + index);
    }

    private void Foreign(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (_buffer[index] >= 128 && CharUnicodeInfo.GetUnicodeCategory(_buffer[index]) == UnicodeCategory.Format) Odd.Add(_offset + index);
        }
    }
}
