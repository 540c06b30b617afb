using AntiPatternAnalyzers.Patterns;

namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>A way to come upon the nodes at which rules may find something.</summary>
internal interface ISearch
{
    /// <summary>The nodes of a file and the rules to try at each, in the order of the code and of the rules.</summary>
    IEnumerable<Candidate> Candidates(SyntaxTree tree, MatchScope scope);
}
