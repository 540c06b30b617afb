using AntiPatternAnalyzers.Fuzz.Mutation;
using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Rules;
using AntiPatternAnalyzers.Rules.Checklist;

namespace AntiPatternAnalyzers.Fuzz.Targets;

/// <summary>Documents: they are read, and their rows are compiled.</summary>
internal sealed class DocumentTarget : Target
{
    private static readonly DateTime Today = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public override string Name => "document";

    public override int Share => 55;

    public override void Feed(IReadOnlyList<string> inputs, int first, CancellationToken cancellation)
    {
        foreach (var input in inputs)
        {
            var document = LearningsReader.Read("/repo/LEARNINGS.md", SourceText.From(input), cancellation);
            Checked.Document(document);
            var book = RuleCompiler.Compile([document], SmallProject.Options, cancellation);
            Checked.Problems(book.Problems);
            Checked.Problems(ChecklistItem.Problems(document, Today));
        }
    }

    protected override string Make(Chance chance) => DocumentMutation.Make(chance);
}
