using System.Collections.Concurrent;

namespace AntiPatternAnalyzers.Patterns;

/// <summary>What rules cost, counted where somebody asks for it: nodes looked at, questions to the compiler, findings. Rules go by their places in the book.</summary>
internal sealed class Effort
{
    private readonly ConcurrentDictionary<int, Count> _counts = new();

    /// <summary>The counts of a rule.</summary>
    public Count this[int rule] => _counts.TryGetValue(rule, out var count) ? count : new Count(0, 0, 0);

    /// <summary>Notes a node that a rule was tried at.</summary>
    public void Try(int rule) => Add(rule, new Count(1, 0, 0));

    /// <summary>Notes an attempt to match: how many questions it asked, and whether it found something.</summary>
    public void Match(int rule, int questions, bool found) => Add(rule, new Count(0, questions, found ? 1 : 0));

    private void Add(int rule, Count more) => _counts.AddOrUpdate(rule, more, (_, count) => count + more);

    /// <summary>What a rule did.</summary>
    /// <param name="Nodes">Nodes that it was tried at.</param>
    /// <param name="Questions">Questions to the compiler.</param>
    /// <param name="Findings">What it found.</param>
    public sealed record Count(int Nodes, int Questions, int Findings)
    {
        public static Count operator +(Count one, Count other) =>
            new(one.Nodes + other.Nodes, one.Questions + other.Questions, one.Findings + other.Findings);
    }
}
