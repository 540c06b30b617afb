using AntiPatternAnalyzers.CodeFixes.Actions;
using AntiPatternAnalyzers.CodeFixes.Comments;
using AntiPatternAnalyzers.CodeFixes.Planning;
using AntiPatternAnalyzers.CodeFixes.Safety;
using AntiPatternAnalyzers.Rules;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AntiPatternAnalyzers.CodeFixes;

/// <summary>Writes what a row says to write instead, or leaves a comment that says so.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LearningsCodeFixProvider))]
public sealed class LearningsCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = IdRegister.Pool;

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => LearningsFixAll.Provider;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var ids = context.Diagnostics.Select(diagnostic => diagnostic.Id).ToImmutableHashSet();
        var findings = await DocumentFindings.OfAsync(context.Document, ids, context.CancellationToken).ConfigureAwait(false);
        if (findings == null) return;
        var check = new SafetyCheck(context.Document, context.CancellationToken);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (findings.Of(diagnostic) is not { } finding) continue;
            var plans = Enumerable.Range(0, RewritePlan.Choices(finding)).Select(choice => RewritePlan.Of(finding, choice, findings)).ToList();
            var isWritten = await RegisterTemplatesAsync(context, diagnostic, plans, findings, check).ConfigureAwait(false);
            var refusal = isWritten ? null : plans.Select(plan => plan.Refusal).FirstOrDefault(reason => reason != null);
            RegisterComment(context, diagnostic, finding, findings, isWritten, refusal);
        }
    }

    private static async Task<bool> RegisterTemplatesAsync(CodeFixContext context, Diagnostic diagnostic, List<Plan> plans, DocumentFindings findings, SafetyCheck check)
    {
        var isAny = false;
        for (var choice = 0; choice < plans.Count; choice++)
        {
            if (plans[choice].Rewrite is not { } rewrite) continue;
            if (await check.ApplyAsync(new[] { rewrite }, context.CancellationToken).ConfigureAwait(false) is not { } verdict) continue;
            var title = ActionTitle.Of(rewrite.Finding, choice, findings.Rules.Links, verdict.Doubt);
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(verdict.Edited.Document), ActionKey.Of(diagnostic.Id, choice)), diagnostic);
            isAny = true;
        }

        return isAny;
    }

    /// <summary>Registers the comment, always last. Where it is alone it has the key of the first template, so that <c>dotnet format</c> still fixes the others; Fix All never writes a comment.</summary>
    private static void RegisterComment(CodeFixContext context, Diagnostic diagnostic, Finding finding, DocumentFindings findings, bool isLast, string? refusal)
    {
        if (CommentEdit.Of(finding, findings.Rules.Links, findings.Text) is not { } comment) return;
        var document = context.Document;
        var title = ActionTitle.Comment(finding, findings.Rules.Links, refusal);
        var key = isLast ? ActionKey.Comment(diagnostic.Id) : ActionKey.Of(diagnostic.Id, 0);
        context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(document.WithText(findings.Text.WithChanges(new TextChange(comment.Span, comment.Text)))), key), diagnostic);
    }
}
