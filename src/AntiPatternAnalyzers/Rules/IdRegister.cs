using System.Globalization;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Problems;

namespace AntiPatternAnalyzers.Rules;

/// <summary>Which IDs the rows of all documents claim, and the next that is free.</summary>
internal sealed class IdRegister
{
    private readonly Dictionary<string, string> _owners = new();
    private readonly HashSet<string> _written;

    public IdRegister(ImmutableArray<LearningsDocument> documents) =>
        _written = new HashSet<string>(documents.SelectMany(document => document.Rows).SelectMany(WrittenIn), StringComparer.OrdinalIgnoreCase);

    /// <summary>Every ID of the pool, the shared one first. The compiler must know them before it reads any document.</summary>
    public static ImmutableArray<string> Pool { get; } =
        Enumerable.Range(0, 300).Select(number => Format(number)).ToImmutableArray();

    /// <summary>Those that one row can have for itself.</summary>
    private static HashSet<string> Unshared { get; } = new(Pool.Skip(1));

    /// <summary>The lowest ID that no row has.</summary>
    public string NextFree => Pool.Skip(1).FirstOrDefault(id => !IsWritten(id)) ?? Rule.SharedId;

    /// <summary>Whether a row claims an ID.</summary>
    public bool IsWritten(string id) => _written.Contains(id);

    /// <summary>Gives a row its ID.</summary>
    /// <param name="written">What the row says, or null.</param>
    /// <param name="span">Where it says so.</param>
    /// <param name="place">The row's document and line, for the message of a later row with the same ID.</param>
    /// <param name="problem">What is wrong with the ID; the row then shares <see cref="Rule.SharedId"/>.</param>
    public string Claim(string? written, TextSpan span, string place, out Problem? problem)
    {
        var id = written?.ToUpperInvariant() ?? "";
        problem = written == null ? Problem.At(span, ProblemKinds.MissingId, NextFree)
            : !Unshared.Contains(id) ? Problem.At(span, ProblemKinds.InvalidId, written)
            : _owners.TryGetValue(id, out var owner) ? Problem.At(span, ProblemKinds.DuplicateId, id, owner)
            : null;
        if (problem != null) return Rule.SharedId;
        _owners[id] = place;
        return id;
    }

    private static IEnumerable<string> WrittenIn(RuleRow row)
    {
        if (row.Id != null) yield return row.Id.Text;
        var text = row.AntiPattern.Text;
        if (text.IndexOf(':') is > 0 and var colon) yield return text.Substring(0, colon).Trim();
    }

    private static string Format(int number) => "AP" + number.ToString("0000", CultureInfo.InvariantCulture);
}
