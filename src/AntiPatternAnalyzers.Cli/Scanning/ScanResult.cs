using AntiPatternAnalyzers.Cli.Loading;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Cli.Scanning;

/// <summary>What the rows find in all of the code.</summary>
/// <param name="Code">The code.</param>
/// <param name="All">Everything that was reported, each place once, in the order of paths and lines.</param>
/// <param name="Books">The rules of each project; the same book for projects that read the same documents.</param>
/// <param name="Uses">How each rule does in the projects that read it.</param>
/// <param name="Files">How many files of code were looked at.</param>
internal sealed record ScanResult(LoadedCode Code, ImmutableArray<Spotted> All, ImmutableArray<RuleBook> Books, ImmutableArray<RuleUse> Uses, int Files)
{
    /// <summary>The documents, each once.</summary>
    public IEnumerable<LearningsDocument> Documents => Books.SelectMany(book => book.Documents).DistinctBy(document => document.Path);

    /// <summary>The rules, each once, in the order of documents and rows.</summary>
    public IEnumerable<Rule> Rules => Books.SelectMany(book => book.Rules).DistinctBy(rule => (rule.Document.Path, rule.Line));

    /// <summary>Only what is at least this severe.</summary>
    public ScanResult From(DiagnosticSeverity least) => this with { All = All.RemoveAll(found => found.Severity < least) };

    /// <summary>Only what a test admits.</summary>
    public ScanResult Where(Func<Spotted, bool> admits) => this with { All = [.. All.Where(admits)] };
}
