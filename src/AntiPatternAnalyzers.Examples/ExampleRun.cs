using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Examples.Compiling;
using AntiPatternAnalyzers.Examples.Reading;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Rules;

namespace AntiPatternAnalyzers.Examples;

/// <summary>An example, compiled, with its row.</summary>
internal sealed class ExampleRun
{
    private readonly NameResolver _names;
    private readonly Lazy<ProjectRules?> _rules;
    private readonly Lazy<ImmutableArray<Finding>> _findings;

    /// <param name="example">The example.</param>
    /// <param name="code">Its code.</param>
    /// <param name="book">The rules of its document.</param>
    /// <param name="cancellation">Stops the run.</param>
    public ExampleRun(Example example, ExampleCode code, RuleBook book, CancellationToken cancellation)
    {
        (Example, Code, Book, Cancellation) = (example, code, book, cancellation);
        _names = new NameResolver(code.Model.Compilation);
        Rule = book.Rules.FirstOrDefault(rule => rule.Row.Span == example.Row?.Span);
        _rules = new Lazy<ProjectRules?>(() => Rule == null ? null : ProjectRules.Of(Rule, _names));
        _findings = new Lazy<ImmutableArray<Finding>>(() => Rules == null ? ImmutableArray<Finding>.Empty : Find(Rules));
    }

    public Example Example { get; }

    public ExampleCode Code { get; }

    /// <summary>The code of the example that fixing this one must give; null where there is none.</summary>
    public ExampleCode? Fixed { get; private init; }

    public RuleBook Book { get; }

    /// <summary>The rule that the example's row is; null where the row is prose or has a fault.</summary>
    public Rule? Rule { get; }

    /// <summary>The rule alone, bound to the names of the example.</summary>
    public ProjectRules? Rules => _rules.Value;

    /// <summary>What the row finds in the example.</summary>
    public ImmutableArray<Finding> Findings => _findings.Value;

    public CancellationToken Cancellation { get; }

    /// <summary>The same, with the code that fixing it must give.</summary>
    public ExampleRun FixedTo(ExampleCode code) => new(Example, Code, Book, Cancellation) { Fixed = code };

    /// <summary>What a changed row would find.</summary>
    public ImmutableArray<Finding> Find(Rule changed) => Find(ProjectRules.Of(changed, _names));

    private ImmutableArray<Finding> Find(ProjectRules rules) => FindingScan.Find(Code.Model, rules, Cancellation).ToImmutableArray();
}
