using AntiPatternAnalyzers.Patterns.Names;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>A look at code that costs little: whether it may be a pattern at all. Only a no is sure.</summary>
internal readonly struct Glance
{
    private readonly BoundReading _reading;
    private readonly HoleConditions _conditions;

    /// <param name="reading">The reading of the pattern.</param>
    /// <param name="scope">The file that is looked at.</param>
    /// <param name="conditions">The conditions on the pattern's holes.</param>
    public Glance(BoundReading reading, MatchScope scope, HoleConditions conditions)
        : this(reading, scope, conditions, byDeclarations: false)
    {
    }

    private Glance(BoundReading reading, MatchScope scope, HoleConditions conditions, bool byDeclarations) =>
        (_reading, Scope, _conditions, ByDeclarations) = (reading, scope, conditions, byDeclarations);

    public MatchScope Scope { get; }

    /// <summary>Whether what the code declares is looked at too.</summary>
    public bool ByDeclarations { get; }

    /// <summary>What the names of the pattern mean.</summary>
    public NameTable Names => _reading.Names;

    /// <summary>Whether code may be the pattern, by its looks.</summary>
    public bool MayLook(SyntaxNode code) => _reading.Outline.MayBe(code, this);

    /// <summary>Whether what looks like the pattern may be it, by what it declares.</summary>
    public bool MayDeclare(SyntaxNode code) =>
        _conditions == HoleConditions.None || _reading.Outline.MayBe(code, new Glance(_reading, Scope, _conditions, byDeclarations: true));

    /// <summary>Whether a part of the pattern may be a part of the code.</summary>
    public bool MayBe(SyntaxNode pattern, SyntaxNode code) => _reading.OutlineOf(pattern).MayBe(code, this);

    /// <summary>Whether the hole that a token of the pattern is, if it is one, may hold a name; null where the token is no hole.</summary>
    public bool? MayHold(SyntaxToken pattern, SyntaxToken name) => _reading.Parsed.Holes[pattern] is { } hole
        ? !Decides(hole) || !Refuses(hole, Binding.Of(name))
        : null;

    /// <summary>Whether a hole may hold code.</summary>
    public bool MayHold(Hole hole, SyntaxNode code) => !Decides(hole) || !Refuses(hole, Binding.Of(code));

    /// <summary>Whether a run may hold all arguments of a call. What they look like says nothing: a condition may speak of the run as a whole.</summary>
    public bool MayHoldAll(Hole run, SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        !ByDeclarations || !Decides(run) || !_conditions.RefuseDeclared(run.Name, Binding.Run(arguments), Scope);

    /// <summary>Whether a hole has conditions; those of no hole speak of the whole match. One that stands twice may hold something else than its code here.</summary>
    private bool Decides(Hole hole) => hole.Name.Length > 0 && _conditions.Has(hole.Name) && _reading.StandsOnce(hole);

    private bool Refuses(Hole hole, Binding value) =>
        _conditions.Refuse(hole.Name, value, Scope) || ByDeclarations && _conditions.RefuseDeclared(hole.Name, value, Scope);
}
