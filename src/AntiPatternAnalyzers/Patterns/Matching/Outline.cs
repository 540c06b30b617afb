using AntiPatternAnalyzers.Patterns.Equivalences;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>
/// The shape of a pattern, for a look that has no code bound: most nodes are told by it
/// to be something else. Where an equivalence might help, and wherever it cannot tell, it says that the node may match.
/// </summary>
internal sealed class Outline
{
    private readonly SyntaxNode _pattern;
    private readonly Hole? _hole;
    private readonly ImmutableArray<ISymbol> _names;
    private readonly ImmutableArray<Equivalence> _equivalences;
    private readonly ImmutableArray<OutlinePart> _parts;
    private readonly DeclarationOutline? _declaration;
    private readonly ArgumentOutline? _arguments;
    private readonly Hole? _run;
    private readonly string? _head;
    private readonly bool _isAll;

    public Outline(SyntaxNode pattern, BoundReading reading)
    {
        (_pattern, _hole, _names) = (pattern, reading.Parsed.Holes[pattern], reading.Names[pattern]);
        _equivalences = reading.Concerning(pattern);
        _isAll = pattern == reading.Parsed.Nodes[0];
        _head = _isAll ? reading.Head : null;
        _arguments = ArgumentOutline.Of(pattern, reading);
        _run = pattern is BaseArgumentListSyntax { Arguments: { Count: 1 } arguments } && reading.Parsed.Holes[arguments[0]] is { IsRun: true } run ? run : null;
        var hasParts = _hole == null && _names.IsEmpty;
        _declaration = hasParts && IsOpen(pattern) ? new DeclarationOutline(pattern, reading) : null;
        _parts = hasParts && _declaration == null ? Parts(pattern, reading) : ImmutableArray<OutlinePart>.Empty;
    }

    /// <summary>Whether a node may match; only a no is sure.</summary>
    public bool MayBe(SyntaxNode code, in Glance glance)
    {
        if (_head != null && !HeadName.Fits(_head, code, glance.Scope)) return false;
        if (_hole != null) return MayBeHeld(code, glance);
        if (_arguments != null && code is InvocationExpressionSyntax call && !_arguments.MayBe(call, glance)) return false;
        if (IsSpelledOtherwise(code, glance)) return true;
        if (!_names.IsEmpty) return NameShape.MayBe(_names, code, glance.Scope) && !(glance.ByDeclarations && MemberOwners.IsOfAnother(_names, Receiver.Owner(_pattern, glance.Names), code, glance.Scope));
        if (_pattern.RawKind != code.RawKind) return false;
        if (_declaration != null) return DeclarationShape.HasModifiers(_pattern, code) && MayBeNamed(DeclaredName(_pattern), DeclaredName(code), glance) && _declaration.MayBe(code, glance);
        if (_run != null) return glance.MayHoldAll(_run, ((BaseArgumentListSyntax)code).Arguments);
        return Literals.Same(_pattern, code) ?? MayBeParts(code, glance);
    }

    /// <summary>A run may be empty. An <c>out</c> or <c>ref</c> argument is no expression. What a hole that is all of a pattern takes is told by its kind, too.</summary>
    private bool MayBeHeld(SyntaxNode code, in Glance glance)
    {
        if (_hole!.IsRun) return true;
        if (_pattern is ExpressionSyntax && code is ArgumentSyntax || _isAll && !HoleShape.MayTake(_pattern, code)) return false;
        return ValueOf(code) is not { } value || glance.MayHold(_hole, value);
    }

    /// <summary>Whether an equivalence may have other parts of the code stand for those of the pattern.</summary>
    private bool IsSpelledOtherwise(SyntaxNode code, in Glance glance)
    {
        foreach (var equivalence in _equivalences)
        {
            if (equivalence.MayApply(_pattern, code, glance)) return true;
        }

        return false;
    }

    /// <summary>What a hole would hold: an expression, or an <c>out</c> or <c>ref</c> argument as a whole; null where it is none, or stands for more.</summary>
    private static SyntaxNode? ValueOf(SyntaxNode code) => code switch
    {
        ArgumentSyntax { NameColon: null } argument => PlacedArguments.Value(argument),
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
        VariableDeclaratorSyntax variable => variable.Identifier,
        LocalFunctionStatementSyntax function => function.Identifier,
        _ => default,
    };

    private static bool MayBeNamed(SyntaxToken pattern, SyntaxToken code, in Glance glance) =>
        pattern == default || (glance.MayHold(pattern, code) ?? pattern.ValueText == code.ValueText);

    private static ImmutableArray<OutlinePart> Parts(SyntaxNode pattern, BoundReading reading) =>
        NodeParts.Of(pattern).Select(part => new OutlinePart(part, reading)).ToImmutableArray();

    /// <summary>Part by part; where the kind tells the tokens, they are not looked at.</summary>
    private bool MayBeParts(SyntaxNode code, in Glance glance) => code switch
    {
        InvocationExpressionSyntax call => (_arguments != null || _parts[1].MayBe(call.ArgumentList, glance)) && _parts[0].MayBe(call.Expression, glance),
        MemberAccessExpressionSyntax access => _parts[2].MayBe(access.Name, glance) && _parts[0].MayBe(access.Expression, glance),
        BinaryExpressionSyntax binary => _parts[0].MayBe(binary.Left, glance) && _parts[2].MayBe(binary.Right, glance),
        _ => MayBeAll(code.ChildNodesAndTokens(), glance),
    };

    /// <summary>Part by part up to the first run; what follows it must be somewhere in the rest.</summary>
    private bool MayBeAll(ChildSyntaxList parts, in Glance glance)
    {
        var at = 0;
        for (var index = 0; index < parts.Count; index++)
        {
            var part = parts[index];
            if (part.RawKind == (int)SyntaxKind.CommaToken) continue;
            if (at == _parts.Length) return false;
            if (_parts[at].IsRun) return MayHold(at + 1, parts, index, glance);
            if (!_parts[at].MayBe(part, glance)) return false;
            at++;
        }

        return at == _parts.Length || _parts[at].IsRun && at + 1 == _parts.Length;
    }

    /// <summary>Whether each part behind a run may be somewhere in the rest.</summary>
    private bool MayHold(int at, ChildSyntaxList parts, int from, in Glance glance)
    {
        for (; at < _parts.Length; at++)
        {
            if (!_parts[at].IsRun && !IsAmong(_parts[at], parts, from, glance)) return false;
        }

        return true;
    }

    private static bool IsAmong(OutlinePart wanted, ChildSyntaxList parts, int from, in Glance glance)
    {
        for (var index = from; index < parts.Count; index++)
        {
            if (wanted.MayBe(parts[index], glance)) return true;
        }

        return false;
    }
}
