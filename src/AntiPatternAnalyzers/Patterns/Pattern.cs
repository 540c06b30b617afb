using AntiPatternAnalyzers.Patterns.Parsing;
using AntiPatternAnalyzers.Problems;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns;

/// <summary>A code span with holes, read as everything that it can be.</summary>
public sealed class Pattern
{
    private const int MaximumLength = 4000;
    private const int MaximumDepth = 60;

    private Pattern(string text, ImmutableArray<PatternReading> readings)
    {
        (Text, Readings) = (text, readings);
        Holes = readings.SelectMany(reading => reading.Holes.Named).Distinct().ToImmutableArray();
    }

    /// <summary>The pattern as it is written in the document.</summary>
    public string Text { get; }

    /// <summary>The named holes, in reading order.</summary>
    public ImmutableArray<Hole> Holes { get; }

    /// <summary>Whether the pattern is a hole and nothing else.</summary>
    public bool IsBareHole => IsHole(Text);

    internal ImmutableArray<PatternReading> Readings { get; }

    /// <summary>Reads a code span.</summary>
    /// <param name="text">The span's text.</param>
    /// <param name="options">The project's parse options: its language version is the pattern's.</param>
    /// <param name="problem">Why the text is no C#, with a span in <paramref name="text"/>; null where it is.</param>
    /// <returns>The pattern, or null where the text is no C#.</returns>
    public static Pattern? Parse(string text, CSharpParseOptions options, out Problem? problem)
    {
        problem = TooLarge(text);
        if (problem != null) return null;
        var code = PatternCodeWriter.Write(text, options);
        if (code.Text.TrimStart().StartsWith("[", StringComparison.Ordinal) && Read(Reading.Attributes, code, options, out _) is { } list)
        {
            return new Pattern(text, ImmutableArray.Create(list));
        }

        if (IsHole(text) && Read(Reading.Expression, code, options, out _) is { } hole) return new Pattern(text, ImmutableArray.Create(hole));
        var readings = AllOf(code, options);
        problem = readings.IsEmpty ? Unfinished(text, options) ?? NoCSharp(text, code, options) : AttributesOfRun(text, readings);
        return problem == null ? new Pattern(text, readings) : null;
    }

    /// <summary>Everything that the code can be, and that says something of its own: a type that is an expression as well does not.</summary>
    private static ImmutableArray<PatternReading> AllOf(PatternCode code, CSharpParseOptions options)
    {
        var readings = ImmutableArray.CreateBuilder<PatternReading>();
        foreach (var reading in Reading.All.Where(reading => reading.MayBe(code)))
        {
            if (reading == Reading.Type && readings.Any(other => other.Reading == Reading.Expression)) continue;
            if (Read(reading, code, options, out _) is { } read && IsNew(read, readings)) readings.Add(read);
        }

        return readings.ToImmutable();
    }

    private static bool IsHole(string text) => text.Trim() is "..." || Hole.NameIn(text.Trim()) != null;

    private static PatternReading? Read(Reading reading, PatternCode code, CSharpParseOptions options, out Diagnostic? error)
    {
        var nodes = reading.Read(code, options, out error);
        if (reading == Reading.Attributes && nodes.Length == 1 && Only((AttributeListSyntax)nodes[0]) is { } attribute) nodes = ImmutableArray.Create<SyntaxNode>(attribute);
        return nodes.IsEmpty ? null : new PatternReading(reading, code, nodes, HoleMap.Of(nodes));
    }

    /// <summary>The attribute of a list that has just one: it matches within longer lists too.</summary>
    private static AttributeSyntax? Only(AttributeListSyntax list) =>
        list is { Target: null, Attributes: { Count: 1 } attributes } ? attributes[0] : null;

    /// <summary>Whether a reading adds to those before it: an argument that is an expression as well does not.</summary>
    private static bool IsNew(PatternReading read, IEnumerable<PatternReading> others) => read.Nodes[0] switch
    {
        ArgumentSyntax { NameColon: null, RefKindKeyword.RawKind: 0 } => false,
        _ when read.Reading.IsInAccessor => true,
        _ => !others.Any(other => other.Nodes.Length == read.Nodes.Length && other.Nodes[0].RawKind == read.Nodes[0].RawKind),
    };

    /// <summary>Roslyn's parser has no guard against very deep brackets: it takes minutes, then all of the process with it.</summary>
    private static Problem? TooLarge(string text)
    {
        if (text.Length > MaximumLength) return Problem.At(new TextSpan(MaximumLength, 1), ProblemKinds.PatternDoesNotParse, $"it is longer than {MaximumLength} characters");
        var depth = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '(' or '[' or '{' or '<' && ++depth > MaximumDepth)
            {
                return Problem.At(new TextSpan(index, 1), ProblemKinds.PatternDoesNotParse, $"its brackets are nested deeper than {MaximumDepth}");
            }

            if (text[index] is ')' or ']' or '}' or '>' && depth > 0) depth--;
        }

        return null;
    }

    /// <summary>Attributes right before <c>...</c> would be those of nothing: a run may be empty.</summary>
    private static Problem? AttributesOfRun(string text, IEnumerable<PatternReading> readings)
    {
        var lists = readings.SelectMany(reading => reading.Nodes.SelectMany(node => node.DescendantNodesAndSelf()).OfType<MemberDeclarationSyntax>()
            .Where(member => member.AttributeLists.Count > 0 && reading.Holes[member] is { IsRun: true })
            .Select(member => reading.ToPattern(member.AttributeLists[0].Span)));
        return lists.Select(span => Problem.At(
            TextSpan.FromBounds(Math.Min(span.Start, text.Length), Math.Min(span.End, text.Length)),
            ProblemKinds.PatternDoesNotParse,
            "attributes stand before '...', which is any members or none: write them right before the declaration that carries them, which may have further ones anyway")).FirstOrDefault();
    }

    /// <summary>What the text would be with one character more is told better than what stands in the way of what it is.</summary>
    private static Problem? Unfinished(string text, CSharpParseOptions options)
    {
        var end = text.TrimEnd().Length;
        if (end == 0 || text[end - 1] is ';' or '}') return null;
        var finished = PatternCodeWriter.Write(text + ";", options);
        if (Read(Reading.Statements, finished, options, out _) == null && Read(Reading.Members, finished, options, out _) == null) return null;
        return Problem.At(new TextSpan(end - 1, 1), ProblemKinds.PatternDoesNotParse, "a statement or declaration ends in ';', or in a body such as '{ ... }', and this one in neither");
    }

    /// <summary>Of all that the code is not, what it comes closest to says what is wrong with it.</summary>
    private static Problem NoCSharp(string text, PatternCode code, CSharpParseOptions options)
    {
        if (text.Trim().Length == 0) return Problem.At(new TextSpan(0, text.Length), ProblemKinds.PatternDoesNotParse, "it is empty");
        var (error, reach) = Furthest(code, options);
        var at = Math.Min(text.Length, Math.Max(0, code.ToPattern(reach)));
        var span = at < text.Length ? new TextSpan(at, 1) : new TextSpan(0, text.Length);
        var reason = error == null ? "it is neither an expression, a statement, a member nor a type"
            : Marker.Unmarked(error.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        return Problem.At(span, ProblemKinds.PatternDoesNotParse, reason);
    }

    /// <summary>The error that stands last in the code among the first ones of each reading, and where.</summary>
    private static (Diagnostic? Error, int Reach) Furthest(PatternCode code, CSharpParseOptions options)
    {
        var (furthest, reach) = ((Diagnostic?)null, -1);
        foreach (var reading in Reading.All.Where(reading => !reading.IsInAccessor || reading.MayBe(code)))
        {
            reading.Read(code, options, out var error);
            if (error == null || error.Location.SourceSpan.Start - reading.Before.Length <= reach) continue;
            (furthest, reach) = (error, error.Location.SourceSpan.Start - reading.Before.Length);
        }

        return (furthest, Math.Max(0, reach));
    }
}
