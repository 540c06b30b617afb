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
        var findings = await DocumentFindings.OfAsync(context.Document, context.CancellationToken).ConfigureAwait(false);
        if (findings == null) return;
        var check = new SafetyCheck(context.Document, context.CancellationToken);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (findings.Of(diagnostic) is not { } finding) continue;
            var written = await RegisterTemplatesAsync(context, diagnostic, finding, findings, check).ConfigureAwait(false);
            RegisterComment(context, diagnostic, finding, findings, written);
        }
    }

    private static async Task<bool> RegisterTemplatesAsync(CodeFixContext context, Diagnostic diagnostic, Finding finding, DocumentFindings findings, SafetyCheck check)
    {
        var isAny = false;
        for (var choice = 0; choice < RewritePlan.Choices(finding); choice++)
        {
            if (RewritePlan.Of(finding, choice, findings) is not { } rewrite) continue;
            if (await check.ApplyAsync(new[] { rewrite }, context.CancellationToken).ConfigureAwait(false) is not var (edited, doubt)) continue;
            var title = ActionTitle.Of(finding, choice, findings.Rules.Links, doubt);
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(edited.Document), ActionKey.Of(diagnostic.Id, choice)), diagnostic);
            isAny = true;
        }

        return isAny;
    }

    /// <summary>Registers the comment, always last. Where it is alone it has the key of the first template, so that <c>dotnet format</c> still fixes the others; Fix All never writes a comment.</summary>
    private static void RegisterComment(CodeFixContext context, Diagnostic diagnostic, Finding finding, DocumentFindings findings, bool isLast)
    {
        if (CommentEdit.Of(finding, findings.Rules.Links, findings.Text) is not { } comment) return;
        var document = context.Document;
        var title = ActionTitle.Comment(finding, findings.Rules.Links);
        var key = isLast ? ActionKey.Comment(diagnostic.Id) : ActionKey.Of(diagnostic.Id, 0);
        context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(document.WithText(findings.Text.WithChanges(new TextChange(comment.Span, comment.Text)))), key), diagnostic);
    }
}
