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

    /// <summary>An example that the compiler does not accept.</summary>
    public static readonly DiagnosticDescriptor ExampleDoesNotCompile = Warning(
        "LRN025", "An example that does not compile", "The example does not compile: {0} ({1}){2}");

    /// <summary>A bad example, or a marked line of one, that its row does not find.</summary>
    public static readonly DiagnosticDescriptor BadIsNotFound = Warning(
        "LRN026", "A bad example that is not found", "The row does not find this bad {0}: {1}");

    /// <summary>A line of a bad example that is found without being marked.</summary>
    public static readonly DiagnosticDescriptor FoundUnmarked = Warning(
        "LRN027", "A line that is found and not marked", "The row finds this too, and the line is not marked: mark it with // {0}, or narrow the row");

    /// <summary>A good example that its row finds.</summary>
    public static readonly DiagnosticDescriptor GoodIsFound = Warning(
        "LRN028", "A good example that is found", "The row {0} finds this, and it is a good example: narrow the row, or correct the example");

    /// <summary>An example that belongs to no row, or to several.</summary>
    public static readonly DiagnosticDescriptor ExampleWithoutRow = Warning(
        "LRN029", "An example without a row", "The example has no row to show: {0}");

    /// <summary>A fix that does not give the good example.</summary>
    public static readonly DiagnosticDescriptor FixDiffers = Warning(
        "LRN030", "A fix that gives something else", "Fixing the bad example does not give this good one (- here, + fixed):\n{0}");

    /// <summary>Code of a bad example that Fix All would leave as it is.</summary>
    public static readonly DiagnosticDescriptor NoSafeFix = Warning(
        "LRN031", "An example without a safe fix", "Fixing does not give the good example below, since this is left as it is: {0}");

    /// <summary>An alternative, or a case, that no example shows.</summary>
    public static readonly DiagnosticDescriptor UncoveredAlternative = Warning(
        "LRN032", "An alternative that no example needs", "Without {0} the examples of the row would hold as well: add a bad line that only it finds");

    /// <summary>A clause, or a condition, that no example needs.</summary>
    public static readonly DiagnosticDescriptor UnneededClause = Info(
        "LRN033", "A clause that no example needs", "Without '{0}' the examples of the row would hold as well: add a line that shows what it is for");

    /// <summary>A row that asks for something which is not there.</summary>
    public static readonly DiagnosticDescriptor NotNeeded = Info(
        "LRN034", "A row that does not apply in this project", "The row is idle in this project: it applies when '{0}' exists, and it does not exist here");

    /// <summary>A template that its own row finds.</summary>
    public static readonly DiagnosticDescriptor OwnAlternative = Warning(
        "LRN035", "An alternative that its own row finds", "{0} finds its own alternative: the fix never ends. Narrow the pattern (where, except), or write another alternative");

    /// <summary>A template that another row finds.</summary>
    public static readonly DiagnosticDescriptor FlaggedAlternative = Warning(
        "LRN036", "An alternative that another row finds", "What {0} writes is what {1} finds: who follows the one is warned by the other. Change one of them, or add an exception (except, not inside)");

    /// <summary>Rows that write what the next one finds, and so on, back to the first.</summary>
    public static readonly DiagnosticDescriptor FixCircle = Warning(
        "LRN037", "Rows that contradict one another", "The fixes go round in circles: {0}. Decide which of these rows holds");

    /// <summary>Two rows that find the same.</summary>
    public static readonly DiagnosticDescriptor DuplicateRow = Warning(
        "LRN038", "Two rows that find the same", "{0} finds what {1} finds, no more and no less: make one row of them");

    /// <summary>A row of which another one finds all.</summary>
    public static readonly DiagnosticDescriptor SwallowedRow = Info(
        "LRN039", "A row that another one swallows", "All that {0} finds {1} finds too, and says so a second time: leave one of them out, or add to {1} an exception (except) for what {0} finds");

    /// <summary>Words of a row that can never hold.</summary>
    public static readonly DiagnosticDescriptor NeverHolds = Warning(
        "LRN040", "Words that can never hold", "This can never hold, and so finds nothing: {0}");

    /// <summary>An entry without a date.</summary>
    public static readonly DiagnosticDescriptor UndatedEntry = Info(
        "LRN041", "An entry without a date", "'{0}' has no date: begin the heading with one, such as 2024-03-31");

    /// <summary>An entry without a link.</summary>
    public static readonly DiagnosticDescriptor UnlinkedEntry = Info(
        "LRN042", "An entry without a link", "'{0}' leads nowhere: link to the change, the ticket or the code, for instance in **Related**");

    /// <summary>A field that was not filled in.</summary>
    public static readonly DiagnosticDescriptor UnfilledField = Info(
        "LRN043", "A field that was not filled in", "'{0}' is not filled in: write it, or leave the field out");

    /// <summary>An action that should be done.</summary>
    public static readonly DiagnosticDescriptor OverdueAction = Info(
        "LRN044", "An action that is still open", "This was due on {0} and is still open: do it and tick it, or give it a date of its own");

    /// <summary>Rows that have too much in common to be compared.</summary>
    public static readonly DiagnosticDescriptor NotReviewed = Info(
        "LRN045", "Rows that were not compared", "The rows of this project were not compared with one another, which would take more than {0} comparisons: what is said twice or contradicts itself is not reported. Divide the document, or leave out rows that say the same");

    /// <summary>What the checklist asks for; reported only where the project wants it.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Checklist = ImmutableArray.Create(UndatedEntry, UnlinkedEntry, UnfilledField, OverdueAction);

    /// <summary>All kinds, by ID.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        WordsNotUnderstood, PatternDoesNotParse, UnknownMember, AmbiguousName, IdleRow, UnboundHole,
        ConditionOnUnboundHole, BareHole, BrokenLink, DuplicateId, InvalidId, MissingId, BarePipe, BareDollar,
        CasesDoNotPair, UnknownSeverity, UnknownScope, TemplateDoesNotParse, UnreadableDocument, UnevenRow,
        StrayRow, WrongOperand, RowFailed, ExampleDoesNotCompile, BadIsNotFound, FoundUnmarked,
        GoodIsFound, ExampleWithoutRow, FixDiffers, NoSafeFix, UncoveredAlternative, UnneededClause, NotNeeded,
        OwnAlternative, FlaggedAlternative, FixCircle, DuplicateRow, SwallowedRow, NeverHolds,
        UndatedEntry, UnlinkedEntry, UnfilledField, OverdueAction, NotReviewed);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, "Learnings", severity, isEnabledByDefault: true, helpLinkUri: $"{Pages}{id}.md");
}
