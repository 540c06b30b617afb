using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Patterns.Names;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns;

/// <summary>A pattern whose names are bound to the symbols of a compilation.</summary>
internal sealed class BoundPattern
{
    private readonly ImmutableArray<BoundReading> _readings;

    private BoundPattern(Pattern pattern, ImmutableArray<BoundReading> readings)
    {
        (Pattern, _readings) = (pattern, readings);
        Kinds = new KindSet(Usable.SelectMany(reading => reading.Beginnings()));
    }

    public Pattern Pattern { get; }

    /// <summary>What the pattern can be here; a reading of which a name means nothing is left out.</summary>
    public IEnumerable<BoundReading> Usable => _readings.Where(reading => reading.Names.Problems.Count == 0);

    /// <summary>The kinds of node at which a match can begin.</summary>
    public KindSet Kinds { get; }

    /// <summary>The names that mean nothing here, or several things; a pattern with one matches nothing.</summary>
    public IEnumerable<(NameProblem Problem, TextSpan Span)> Problems =>
        _readings.SelectMany(reading => reading.Names.Problems.Select(problem => (problem, reading.Parsed.ToPattern(problem.Node.Span))));

    /// <summary>Whether at least one reading has all of its names here.</summary>
    public bool IsUsable => _readings.Any(reading => reading.Names.Problems.Count == 0);

    /// <summary>Whether a reading is a name that means something here, or a call of one.</summary>
    public bool NamesSomething => _readings.Any(reading => reading.Names.Problems.Count == 0 && reading.Parsed.Nodes[0].DescendantNodesAndSelf().Any(node => !reading.Names[node].IsEmpty));

    /// <summary>Whether all symbols of its names are those of referenced assemblies.</summary>
    public bool IsShared => _readings.All(reading => reading.Names.Symbols.All(Vocabulary.IsShared));

    /// <summary>Whether the pattern forgives all that another one forgives.</summary>
    public bool Forgives(BoundReading other) => _readings.All(reading => reading.Equivalences.Length == Equivalence.All.Length || other.Equivalences.All(reading.Equivalences.Contains));

    /// <summary>The types that the pattern names where it is just a type, for conditions such as <em>is `T`</em>.</summary>
    public ExpressionSyntax? AsType => TypeReading?.Parsed.Nodes[0] as ExpressionSyntax;

    /// <summary>The type that the pattern names where it is just that, or null.</summary>
    public INamedTypeSymbol? NamedType => AsType is { } type ? TypeReading!.Names[type].FirstOrDefault() as INamedTypeSymbol : null;

    /// <summary>The name that the pattern consists of, where it means nothing here.</summary>
    public SimpleNameSyntax? UnknownName => TypeReading is { Parsed.Nodes: { Length: 1 } nodes } reading && nodes[0] is SimpleNameSyntax { Identifier.ValueText: not "dynamic" } name
        && reading.Names[name].IsEmpty && reading.Parsed.Holes[name] == null ? name : null;

    /// <summary>The value of the pattern where it is a constant; none where it is none.</summary>
    public Optional<object?> Constant => _readings.Select(reading => PatternConstant.Of(reading, reading.Parsed.Nodes[0])).FirstOrDefault(value => value.HasValue);

    /// <summary>The reading as just a type, or null.</summary>
    public BoundReading? TypeReading => _readings.FirstOrDefault(reading => reading.Parsed.Nodes[0] switch
    {
        MemberAccessExpressionSyntax access => reading.Names[access].FirstOrDefault() is ITypeSymbol,
        var node => node is TypeSyntax,
    });

    /// <summary>The reading as a parameter with its type, or null.</summary>
    private BoundReading? ParameterReading => _readings.FirstOrDefault(reading => reading.Parsed.Nodes[0] is ParameterSyntax { Type: not null });

    public static BoundPattern Bind(Pattern pattern, NameResolver names, ImmutableArray<Equivalence> equivalences) => new(
        pattern,
        pattern.Readings.Select(reading => new BoundReading(reading, NameBinder.Bind(reading, names), equivalences)).ToImmutableArray());

    /// <summary>The pattern with its readings changed.</summary>
    public BoundPattern Through(Func<BoundReading, BoundReading> change) => new(Pattern, _readings.Select(change).ToImmutableArray());

    /// <summary>The match of the pattern at a node, with <paramref name="bindings"/> given; null where there is none.</summary>
    /// <param name="node">The node.</param>
    /// <param name="scope">What the match may ask.</param>
    /// <param name="bindings">What is bound already.</param>
    /// <param name="conditions">The conditions on the holes.</param>
    /// <param name="refuses">Whether the code round the node speaks against it; asked once the looks of the node do not.</param>
    public Match? Match(SyntaxNode node, MatchScope scope, Bindings bindings, HoleConditions conditions, Func<SyntaxNode, MatchScope, bool>? refuses = null)
    {
        scope.Step();
        foreach (var reading in _readings)
        {
            if (reading.Names.Problems.Count > 0) continue;
            if (!scope.WithoutShortcuts)
            {
                var glance = new Glance(reading, scope, bindings == Bindings.Empty ? conditions : HoleConditions.None);
                if (!glance.MayLook(node)) continue;
                if (refuses?.Invoke(node, scope) == true) return null;
                if (!glance.MayDeclare(node)) continue;
            }

            var matcher = new Matcher(reading, scope, conditions);
            if (Match(reading, node, matcher, bindings) is { } match && conditions.Fit(bindings, match.Bindings, scope)) return match;
        }

        return null;
    }

    /// <summary>Whether the pattern may match a node, by a look that costs little; only a no is sure. What a search comes upon is first told by <see cref="Kinds"/>.</summary>
    public bool MayMatch(SyntaxNode node, MatchScope scope, HoleConditions conditions)
    {
        foreach (var reading in _readings)
        {
            if (reading.Names.Problems.Count == 0 && new Glance(reading, scope, conditions).MayLook(node)) return true;
        }

        return false;
    }

    /// <summary>Whether the code has the pattern's shape, whatever its names mean and its holes hold.</summary>
    public bool HasShape(SyntaxNode node, MatchScope scope) => _readings.Any(reading =>
        Match(reading, node, new Matcher(reading, scope, HoleConditions.None, isShapeOnly: true), Bindings.Empty) != null);

    /// <summary>The bindings under which a type is, or derives from, the type that the pattern names.</summary>
    public Bindings? MatchType(ITypeSymbol? type, MatchScope scope, Bindings bindings, bool exactly)
    {
        if (TypeReading is not { Names.Problems.Count: 0 } reading) return null;
        var types = new Matcher(reading, scope, HoleConditions.None).Types;
        var pattern = (ExpressionSyntax)reading.Parsed.Nodes[0];
        return exactly ? types.Exactly(pattern, type, bindings) : types.IsOrDerives(pattern, type, bindings);
    }

    /// <summary>The bindings under which a parameter is the one that the pattern declares (<c>T $p</c>), or is of the type that it names.</summary>
    public Bindings? MatchParameter(IParameterSymbol parameter, MatchScope scope, Bindings bindings)
    {
        var held = MatchParameterType(parameter.Type, scope, bindings);
        if (held == null || ParameterReading?.Parsed is not { } parsed || parsed.Holes[((ParameterSyntax)parsed.Nodes[0]).Identifier] is not { IsNamed: true } hole) return held;
        var name = parameter.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(scope.Cancellation)).OfType<ParameterSyntax>().FirstOrDefault();
        return name == null ? held : held.With(hole.Name, Binding.Of(name.Identifier));
    }

    /// <summary>The bindings under which a parameter of a type can be that one.</summary>
    public Bindings? MatchParameterType(ITypeSymbol type, MatchScope scope, Bindings bindings)
    {
        if (ParameterReading is not { } reading) return MatchType(type, scope, bindings, exactly: false);
        if (reading.Names.Problems.Count > 0) return null;
        return new Matcher(reading, scope, HoleConditions.None).Types.IsOrDerives(((ParameterSyntax)reading.Parsed.Nodes[0]).Type!, type, bindings);
    }

    /// <summary>The bindings under which an attribute is, or derives from, the one that the pattern names; with its arguments where the pattern writes some.</summary>
    public Bindings? MatchAttribute(AttributeData attribute, MatchScope scope, Bindings bindings)
    {
        var reading = _readings.FirstOrDefault(reading => reading.Parsed.Nodes[0] is AttributeSyntax);
        if (reading == null || reading.Names.Problems.Count > 0) return null;
        var pattern = (AttributeSyntax)reading.Parsed.Nodes[0];
        if (pattern.ArgumentList == null) return new Matcher(reading, scope, HoleConditions.None).Types.IsOrDerives(pattern.Name, attribute.AttributeClass, bindings);
        var code = attribute.ApplicationSyntaxReference?.GetSyntax(scope.Cancellation);
        return code?.SyntaxTree == scope.Model.SyntaxTree ? Match(code, scope, bindings, HoleConditions.None)?.Bindings.Shared : null;
    }

    internal static Match? Match(BoundReading reading, SyntaxNode node, Matcher matcher, Bindings bindings)
    {
        if (reading.Parsed.Nodes.Length > 1) return MatchSequence(reading, node, matcher, bindings);
        var pattern = reading.Parsed.Nodes[0];
        if (!MatchRoot.IsWhole(pattern, node)) return null;
        var found = matcher.Solve(new NodeGoal(pattern, node, null), bindings);
        if (found == null) return null;
        return matcher.Covered.IsDefault
            ? new Match(ImmutableArray.Create(node), found, Squiggle.Of(node))
            : new Match(matcher.Covered, found, TextSpan.FromBounds(ConditionalReceiver.Start(matcher.Covered[0]), matcher.Covered[matcher.Covered.Length - 1].Span.End));
    }

    /// <summary>Statements or members side by side match a run of siblings that begins at the node.</summary>
    private static Match? MatchSequence(BoundReading reading, SyntaxNode node, Matcher matcher, Bindings bindings)
    {
        var siblings = MatchRoot.SiblingsFrom(node);
        var goal = new ListGoal(NodeParts.Of(reading.Parsed.Nodes), 0, NodeParts.Of(siblings), 0, IsOpen: true, null);
        if (matcher.Solve(goal, bindings) is not { } found || matcher.Taken == 0) return null;
        return new Match(siblings.Take(matcher.Taken).ToImmutableArray(), found, Squiggle.Of(node));
    }
}
