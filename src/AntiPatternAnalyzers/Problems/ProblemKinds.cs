namespace AntiPatternAnalyzers.Problems;

/// <summary>Every problem of a learnings document, in one list. Each has its page in <c>docs/problems/</c>.</summary>
public static class ProblemKinds
{
    private const string Pages = "https://github.com/anti-pattern-analyzers/AntiPatternAnalyzers/blob/HEAD/docs/problems/";

    /// <summary>Words between or after the patterns that are no clause.</summary>
    public static readonly DiagnosticDescriptor WordsNotUnderstood = Warning(
        "LRN001", "Words that are no clause", "'{0}' is not understood here: expected {1}");

    /// <summary>A code span that is no C#.</summary>
    public static readonly DiagnosticDescriptor PatternDoesNotParse = Warning(
        "LRN003", "A pattern that is no C#", "The pattern is no C#: {0}");

    /// <summary>A member that its type does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownMember = Warning(
        "LRN004", "A member that does not exist", "'{0}' has no member '{1}' in this project: the row is idle here. If it exists in others, add: when `{0}.{1}` exists");

    /// <summary>A simple name of several types.</summary>
    public static readonly DiagnosticDescriptor AmbiguousName = Warning(
        "LRN005", "A name of several types", "'{0}' may be {1}: write the namespace with it. The row is not run");

    /// <summary>A type that this project does not reference, or a member of one.</summary>
    public static readonly DiagnosticDescriptor IdleRow = Info(
        "LRN006", "A row that is idle in this project", "{0} is idle in this project: there is no {1} '{2}'");

    /// <summary>A hole of the alternative that the pattern does not bind.</summary>
    public static readonly DiagnosticDescriptor UnboundHole = Warning(
        "LRN007", "A hole that the pattern does not bind", "'{0}' is used here, but no pattern of its case binds it: the alternative is shown as text and not offered as a fix");

    /// <summary>A condition on a hole that no alternative binds.</summary>
    public static readonly DiagnosticDescriptor ConditionOnUnboundHole = Warning(
        "LRN008", "A condition on a hole that no pattern binds", "No pattern of this row has a hole '{0}': the row is not run");

    /// <summary>A bare hole as the whole pattern, without a condition.</summary>
    public static readonly DiagnosticDescriptor BareHole = Warning(
        "LRN009", "A pattern that matches everything", "'{0}' alone matches everything: add a condition (where {0} is …) or more of the code");

    /// <summary>A link that leads nowhere.</summary>
    public static readonly DiagnosticDescriptor BrokenLink = Warning(
        "LRN010", "A link that leads nowhere", "'{0}' leads nowhere: {1}");

    /// <summary>An ID that two rows claim.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = Warning(
        "LRN011", "An ID that another row has", "{0} is the ID of the row in {1} already: give this row its own. Until then it runs as AP0000");

    /// <summary>An ID outside the pool.</summary>
    public static readonly DiagnosticDescriptor InvalidId = Warning(
        "LRN012", "An ID outside the pool", "'{0}' is no ID: IDs run from AP0001 to AP0299. Until then the row runs as AP0000");

    /// <summary>A row without an ID.</summary>
    public static readonly DiagnosticDescriptor MissingId = Info(
        "LRN013", "A row without an ID", "The row has no ID and runs as AP0000: begin the cell with an ID of its own, such as '{0}:', so that it can be configured and suppressed");

    /// <summary>A bare pipe inside a code span of a table.</summary>
    public static readonly DiagnosticDescriptor BarePipe = Warning(
        "LRN014", "A bare pipe in a code span", "GitHub ends the cell at this pipe: write \\| instead");

    /// <summary>A hole outside a code span.</summary>
    public static readonly DiagnosticDescriptor BareDollar = Warning(
        "LRN015", "A hole outside a code span", "'{0}' stands outside a code span, where GitHub may set it as mathematics: write `{0}`");

    /// <summary>Cases of the anti-pattern and of the alternative that do not pair up.</summary>
    public static readonly DiagnosticDescriptor CasesDoNotPair = Warning(
        "LRN016", "Cases that do not pair up", "The anti-pattern has {0} cases and the alternative has {1}: write as many, with semicolons between them, or one alternative in prose for all. No fix is offered");

    /// <summary>A severity that is none.</summary>
    public static readonly DiagnosticDescriptor UnknownSeverity = Warning(
        "LRN017", "A severity that does not exist", "'{0}' is no severity: write error, warning, suggestion, silent or none. The row runs as warning");

    /// <summary>A scope that cannot be read.</summary>
    public static readonly DiagnosticDescriptor UnknownScope = Warning(
        "LRN018", "A scope that is not understood", "'{0}' is no scope: write globs such as `src/**` or `!**/Legacy/**`, or 'tests', or 'not tests'. The row runs everywhere");

    /// <summary>A template that cannot be written in the place of the match.</summary>
    public static readonly DiagnosticDescriptor TemplateDoesNotParse = Warning(
        "LRN019", "An alternative that is no C#", "The alternative is no C#: {0}. No fix is offered");

    /// <summary>A document that cannot be read.</summary>
    public static readonly DiagnosticDescriptor UnreadableDocument = Warning(
        "LRN020", "A document that cannot be read", "The document could not be read: {0}. None of its rows is run");

    /// <summary>A row with more or fewer cells than its table has columns.</summary>
    public static readonly DiagnosticDescriptor UnevenRow = Warning(
        "LRN021", "A row with another number of cells", "The row has {0} cells and its table has {1} columns: look for a missing or a bare pipe");

    /// <summary>A row that is cut off its table.</summary>
    public static readonly DiagnosticDescriptor StrayRow = Warning(
        "LRN022", "A row outside of its table", "This looks like a row, but the table above ends before it: close the gap between them. Until then it is no row");

    /// <summary>An operand that its word cannot take.</summary>
    public static readonly DiagnosticDescriptor WrongOperand = Warning(
        "LRN023", "An operand that its word cannot take", "'{0}' cannot stand after '{1}': {2}. The row is not run");

    /// <summary>A row that made the engine fail: its fault or ours, but never that of the other rows.</summary>
    public static readonly DiagnosticDescriptor RowFailed = Warning(
        "LRN024", "A row that cannot be run", "The row could not be run: {0}. Write it simpler, and tell us; the other rows work on");

    /// <summary>All kinds, by ID.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        WordsNotUnderstood, PatternDoesNotParse, UnknownMember, AmbiguousName, IdleRow, UnboundHole,
        ConditionOnUnboundHole, BareHole, BrokenLink, DuplicateId, InvalidId, MissingId, BarePipe, BareDollar,
        CasesDoNotPair, UnknownSeverity, UnknownScope, TemplateDoesNotParse, UnreadableDocument, UnevenRow,
        StrayRow, WrongOperand, RowFailed);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, "Learnings", severity, isEnabledByDefault: true, helpLinkUri: $"{Pages}{id}.md");
}
