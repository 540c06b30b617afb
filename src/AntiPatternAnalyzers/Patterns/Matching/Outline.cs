using AntiPatternAnalyzers.Patterns.Equivalences;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>
/// The shape of a pattern, for a look that costs no memory and asks nothing of the compiler: most nodes are told by it
/// to be something else. Where an equivalence might help, and wherever it cannot tell, it says that the node may match.
/// </summary>
internal sealed class Outline
{
    private readonly SyntaxNode _pattern;
    private readonly BoundReading _reading;
    private readonly Hole? _hole;
    private readonly ImmutableArray<ISymbol> _names;
    private readonly ImmutableArray<Equivalence> _equivalences;
    private readonly ImmutableArray<OutlinePart> _parts;
    private readonly DeclarationOutline? _declaration;
    private readonly string? _head;

    public Outline(SyntaxNode pattern, BoundReading reading)
    {
        (_pattern, _reading, _hole, _names) = (pattern, reading, reading.Parsed.Holes[pattern], reading.Names[pattern]);
        _equivalences = reading.Concerning(pattern);
        _head = pattern == reading.Parsed.Nodes[0] ? reading.Head : null;
        var hasParts = _hole == null && _names.IsEmpty;
        _declaration = hasParts && IsOpen(pattern) ? new DeclarationOutline(pattern, reading) : null;
        _parts = hasParts && _declaration == null ? Parts(pattern, reading) : ImmutableArray<OutlinePart>.Empty;
    }

    /// <summary>Whether a node may match; only a no is sure.</summary>
    public bool MayBe(SyntaxNode code, MatchScope scope, HoleConditions conditions)
    {
        if (_head != null && !HeadName.Fits(_head, code, scope)) return false;
        if (_hole != null) return ValueOf(code) is not { } value || !Refuses(_hole, Binding.Of, value, scope, conditions);
        if (IsSpelledOtherwise(code, scope)) return true;
        if (!_names.IsEmpty) return NameShape.MayBe(_names, code, scope);
        if (_pattern.RawKind != code.RawKind) return false;
        if (_declaration != null) return DeclarationShape.HasModifiers(_pattern, code) && MayBeNamed(DeclaredName(_pattern), DeclaredName(code), scope, conditions) && _declaration.MayBe(code, scope, conditions);
        return Literals.Same(_pattern, code) ?? MayBeParts(code, scope, conditions);
    }

    /// <summary>Whether what a hole would hold is declared as something that its conditions do not allow. Asked once nothing else speaks against the node.</summary>
    public bool RefusesDeclared(SyntaxNode code, MatchScope scope, HoleConditions conditions)
    {
        if (_hole != null) return ValueOf(code) is { } value && conditions.Has(_hole.Name) && _reading.StandsOnce(_hole) && conditions.RefuseDeclared(_hole.Name, Binding.Of(value), scope);
        if (_parts.IsEmpty || _pattern.RawKind != code.RawKind || IsSpelledOtherwise(code, scope)) return false;
        var at = 0;
        var parts = code.ChildNodesAndTokens();
        for (var index = 0; index < parts.Count; index++)
        {
            if (parts[index].RawKind == (int)SyntaxKind.CommaToken) continue;
            if (at == _parts.Length) return false;
            if (_parts[at].IsRun) return !MayHold(at + 1, parts, index, scope, conditions, byDeclarations: true);
            if (_parts[at].RefusesDeclared(parts[index], scope, conditions)) return true;
            at++;
        }

        return false;
    }

    /// <summary>Whether an equivalence may have other parts of the code stand for those of the pattern.</summary>
    private bool IsSpelledOtherwise(SyntaxNode code, MatchScope scope)
    {
        foreach (var equivalence in _equivalences)
        {
            if (equivalence.MayApply(_pattern, code, _reading.Names, scope)) return true;
        }

        return false;
    }

    /// <summary>The expression that a hole would hold; null where it is none, or stands for more.</summary>
    private static ExpressionSyntax? ValueOf(SyntaxNode code) => code switch
    {
        ArgumentSyntax { NameColon: null, RefKindKeyword.RawKind: 0 } argument => argument.Expression,
        ExpressionSyntax value => value,
        _ => null,
    };

    /// <summary>Declarations leave most of their parts open, and their accessors the order.</summary>
    private static bool IsOpen(SyntaxNode pattern) =>
        DeclarationShape.IsDeclaration(pattern) || pattern is AccessorListSyntax or AccessorDeclarationSyntax or VariableDeclarationSyntax or ArrayTypeSyntax;

    /// <summary>The name that a declaration has for itself; none where there can be several.</summary>
    private static SyntaxToken DeclaredName(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier,
        PropertyDeclarationSyntax property => property.Identifier,
        BaseTypeDeclarationSyntax type => type.Identifier,
        LocalFunctionStatementSyntax function => function.Identifier,
        _ => default,
    };

    private bool MayBeNamed(SyntaxToken pattern, SyntaxToken code, MatchScope scope, HoleConditions conditions)
    {
        if (pattern == default) return true;
        if (_reading.Parsed.Holes[pattern] is { } hole) return !Refuses(hole, Binding.Of, code, scope, conditions);
        return pattern.ValueText == code.ValueText;
    }

    /// <summary>Whether a name is none that the conditions on its hole allow. A hole that stands twice may hold something else than its name.</summary>
    private bool Refuses<T>(Hole hole, Func<T, Binding> binding, T code, MatchScope scope, HoleConditions conditions) =>
        conditions.Has(hole.Name) && _reading.StandsOnce(hole) && conditions.Refuse(hole.Name, binding(code), scope);

    private static ImmutableArray<OutlinePart> Parts(SyntaxNode pattern, BoundReading reading) =>
        NodeParts.Of(pattern).Select(part => new OutlinePart(part, reading)).ToImmutableArray();

    /// <summary>Part by part up to the first run; what follows it must be somewhere in the rest.</summary>
    private bool MayBeParts(SyntaxNode code, MatchScope scope, HoleConditions conditions)
    {
        var at = 0;
        var parts = code.ChildNodesAndTokens();
        for (var index = 0; index < parts.Count; index++)
        {
            var part = parts[index];
            if (part.RawKind == (int)SyntaxKind.CommaToken) continue;
            if (at == _parts.Length) return false;
            if (_parts[at].IsRun) return MayHold(at + 1, parts, index, scope, conditions, byDeclarations: false);
            if (!_parts[at].MayBe(part, _reading, scope, conditions)) return false;
            at++;
        }

        return at == _parts.Length || _parts[at].IsRun && at + 1 == _parts.Length;
    }

    /// <summary>Whether each part behind a run may be somewhere in the rest; declarations may speak against a place, too.</summary>
    private bool MayHold(int at, ChildSyntaxList parts, int from, MatchScope scope, HoleConditions conditions, bool byDeclarations)
    {
        for (; at < _parts.Length; at++)
        {
            if (!_parts[at].IsRun && !IsAmong(_parts[at], parts, from, scope, conditions, byDeclarations)) return false;
        }

        return true;
    }

    private bool IsAmong(OutlinePart wanted, ChildSyntaxList parts, int from, MatchScope scope, HoleConditions conditions, bool byDeclarations)
    {
        for (var index = from; index < parts.Count; index++)
        {
            if (wanted.MayBe(parts[index], _reading, scope, conditions) && !(byDeclarations && wanted.RefusesDeclared(parts[index], scope, conditions))) return true;
        }

        return false;
    }
}
