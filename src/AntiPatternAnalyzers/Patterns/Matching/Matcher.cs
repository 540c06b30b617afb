using System.Runtime.CompilerServices;
using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Patterns.Names;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>
/// Solves the goals of one attempt to match. The shape comes first; what has to be asked of the compiler is put aside
/// and asked once the whole shape fits.
/// </summary>
internal sealed class Matcher
{
    private readonly BoundReading _reading;
    private readonly HoleConditions _conditions;
    private TypeMatch? _types;
    private HashSet<RunState>? _inVain;
    private Bindings? _passed;
    private int _steps;

    public Matcher(BoundReading reading, MatchScope scope, HoleConditions conditions, bool isShapeOnly = false) =>
        (_reading, Scope, _conditions, IsShapeOnly) = (reading, scope, conditions, isShapeOnly);

    public MatchScope Scope { get; }

    public NameTable Names => _reading.Names;

    /// <summary>Whether only the shape is compared: what would be asked of the compiler is taken to hold.</summary>
    public bool IsShapeOnly { get; }

    /// <summary>Matches types that need no syntax.</summary>
    public TypeMatch Types => _types ??= new TypeMatch(_reading.Names, HoleOf, Bind);

    /// <summary>How many items of the code an open list took; the length of a match over several statements.</summary>
    public int Taken { get; private set; }

    /// <summary>The code that the match covers, where it is not the node that it began at.</summary>
    public ImmutableArray<SyntaxNode> Covered { get; private set; }

    /// <summary>Whether an equivalence is on.</summary>
    public bool IsOn<T>()
        where T : Equivalence => _reading.Equivalences.Any(equivalence => equivalence is T);

    /// <summary>Whether a node is the whole pattern.</summary>
    public bool IsWhole(SyntaxNode pattern) => _reading.Parsed.Nodes.Length == 1 && _reading.Parsed.Nodes[0] == pattern;

    /// <summary>Notes what the match covers.</summary>
    public Bindings Cover(ImmutableArray<SyntaxNode> nodes, Bindings bindings)
    {
        Covered = nodes;
        return bindings;
    }

    public Hole? HoleOf(SyntaxNode node) => _reading.Parsed.Holes[node];

    public IReadOnlyList<SyntaxNodeOrToken> PartsOf(SyntaxNode pattern) => _reading.Parsed.PartsOf(pattern);

    /// <summary>The bindings under which all goals are met, or null.</summary>
    public Bindings? Solve(Goal? goals, Bindings bindings)
    {
        _passed = bindings;
        return Solve(goals, null, bindings);
    }

    private Bindings? Solve(Goal? goals, CheckGoal? checks, Bindings bindings)
    {
        while (true)
        {
            Scope.Cancellation.ThrowIfCancellationRequested();
            if (++_steps > UnboundedMatchException.MaximumSteps) throw UnboundedMatchException.AtOnePlace();
            Scope.Step();
            switch (goals)
            {
                case null:
                    return Ask(checks, bindings);
                case CheckGoal check:
                    checks = check with { Next = checks };
                    goals = check.Next;
                    break;
                case TypeGoal type:
                    checks = Checked(type, checks);
                    goals = type.Next;
                    break;
                case BaseGoal inherits:
                    checks = Checked(inherits, checks);
                    goals = inherits.Next;
                    break;
                case BindGoal bind:
                    if (Hold(bind.Hole, bind.Value, bindings, ref checks) is not { } bound) return null;
                    (bindings, goals) = (bound, bind.Next);
                    break;
                case ChoiceGoal choice:
                    return First(choice.Choices, checks, bindings);
                case ListGoal list:
                    if (!Step(list, out var choices, ref goals, ref bindings)) return null;
                    if (choices != null) return Longer(new RunState(list, checks, bindings), choices, checks, bindings);
                    break;
                case NodeGoal node:
                    var spellings = _reading.Spellings(node, this);
                    if (spellings.Count != 1) return First(spellings, checks, bindings);
                    goals = spellings[0];
                    break;
            }
        }
    }

    private Bindings? First(IEnumerable<Goal> choices, CheckGoal? checks, Bindings bindings)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (RefusesDeclared(bindings)) return null;
        foreach (var choice in choices)
        {
            if (Solve(choice, checks, bindings) is { } solved) return solved;
        }

        return null;
    }

    /// <summary>The same for the ways in which a run can go on; none is tried again from where all failed.</summary>
    private Bindings? Longer(RunState state, IEnumerable<Goal> choices, CheckGoal? checks, Bindings bindings)
    {
        if (!_reading.HasSeveralRuns) return First(choices, checks, bindings);
        if (_inVain?.Contains(state) == true) return null;
        if (First(choices, checks, bindings) is { } solved) return solved;
        (_inVain ??= new()).Add(state);
        return null;
    }

    private Bindings? Ask(CheckGoal? checks, Bindings bindings)
    {
        if (IsShapeOnly) return bindings;
        if (checks != null && RefusesDeclared(bindings)) return null;
        Bindings? held = bindings;
        for (; checks != null && held != null; checks = (CheckGoal?)checks.Next) held = checks.Check(held);
        return held;
    }

    /// <summary>Whether what the holes hold so far is declared as something that their conditions do not allow; asked before each choice, of which every one would fail.</summary>
    private bool RefusesDeclared(Bindings bindings)
    {
        if (IsShapeOnly || Scope.WithoutShortcuts || bindings == _passed) return false;
        if (_conditions.RefuseDeclared(bindings, Scope)) return true;
        _passed = bindings;
        return false;
    }

    /// <summary>A function of its own, as the next two: where a lambda stands in it, what the lambda captures is made at each pass, whichever way it goes.</summary>
    private CheckGoal Checked(TypeGoal type, CheckGoal? others) => new(held => Types.Exactly(type.Pattern, type.Type, held), others);

    private CheckGoal Checked(BaseGoal inherits, CheckGoal? others) => new(held => Inherits(inherits, held), others);

    private CheckGoal Checked(Hole hole, Binding value, CheckGoal? others) => new(held => _conditions.Hold(hole.Name, value, held, Scope), others);

    private Bindings? Inherits(BaseGoal goal, Bindings bindings)
    {
        if (Scope.DeclaredBy(goal.Code) is not INamedTypeSymbol type) return null;
        return TypeMatch.Lineage(type).Skip(1).Select(ancestor => Types.Exactly(goal.Pattern, ancestor, bindings)).FirstOrDefault(found => found != null);
    }

    /// <summary>Binds a hole now and leaves its conditions for later.</summary>
    private Bindings? Hold(Hole hole, Binding value, Bindings bindings, ref CheckGoal? checks)
    {
        if (Scope.HasHoles && !hole.IsRun && value.Node is { } node && Hole.Of(node.GetFirstToken()) is { IsRun: true }) return null;
        if (hole.Name.Length == 0) return bindings;
        if (bindings[hole.Name] is { } before) return (IsShapeOnly ? before.Text == value.Text : SameCode.Are(before, value, Scope)) ? bindings : null;
        if (!IsShapeOnly && !Scope.WithoutShortcuts && _conditions.Refuse(hole.Name, value, Scope)) return null;
        if (_conditions.Has(hole.Name)) checks = Checked(hole, value, checks);
        return bindings.With(hole.Name, value);
    }

    /// <summary>Binds a hole and asks its conditions at once.</summary>
    private Bindings? Bind(Hole hole, Binding value, Bindings bindings)
    {
        CheckGoal? checks = null;
        return Hold(hole, value, bindings, ref checks) is { } bound ? Ask(checks, bound) : null;
    }

    /// <summary>Takes the next item of a list. False where it cannot fit; several choices where a run may be longer or shorter.</summary>
    private bool Step(ListGoal list, out IEnumerable<Goal>? choices, ref Goal? goals, ref Bindings bindings)
    {
        choices = null;
        if (list.At == list.Patterns.Count)
        {
            if (!list.IsOpen && list.CodeAt < list.Codes.Count) return false;
            if (list.IsOpen) Taken = list.CodeAt;
            goals = list.Next;
            return true;
        }

        var pattern = list.Patterns[list.At];
        if (pattern.AsNode() is { } node && HoleOf(node) is { IsRun: true } run)
        {
            choices = Runs(list, run);
            return true;
        }

        if (list.CodeAt == list.Codes.Count) return false;
        var rest = list with { At = list.At + 1, CodeAt = list.CodeAt + 1 };
        var code = list.Codes[list.CodeAt];
        if (pattern.IsNode != code.IsNode) return false;
        goals = pattern.IsNode ? new NodeGoal(pattern.AsNode()!, code.AsNode()!, rest) : rest;
        return pattern.IsNode || Token(pattern.AsToken(), code.AsToken(), ref goals);
    }

    /// <summary>The ways in which a run can go on: the shortest first, and no further than the next token.</summary>
    private static IEnumerable<Goal> Runs(ListGoal list, Hole run)
    {
        var last = list.CodeAt;
        while (last < list.Codes.Count && list.Codes[last].IsNode) last++;
        var isLast = list.At + 1 == list.Patterns.Count;
        for (var end = isLast && !list.IsOpen ? last : list.CodeAt; end <= last; end++)
        {
            var taken = Enumerable.Range(list.CodeAt, end - list.CodeAt).Select(index => list.Codes[index].AsNode()!);
            var rest = list with { At = list.At + 1, CodeAt = end };
            yield return new BindGoal(run, Binding.Run(taken), rest);
        }
    }

    private bool Token(SyntaxToken pattern, SyntaxToken code, ref Goal? goals)
    {
        if (_reading.Parsed.Holes[pattern] is { } hole)
        {
            goals = new BindGoal(hole, Binding.Of(code), goals);
            return !code.IsMissing;
        }

        return pattern.RawKind == code.RawKind && pattern.ValueText == code.ValueText;
    }
}
