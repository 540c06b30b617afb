using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Forms;

/// <summary><c>$M:sync</c>: the name of the synchronous twin, <c>SaveAsync</c> as <c>Save</c>.</summary>
internal sealed class SyncForm : HoleForm
{
    private const string Suffix = "Async";

    public override string Word => "sync";

    public override ExpressionSyntax? Of(ExpressionSyntax held) => held is SimpleNameSyntax name && Of(name.Identifier.ValueText) is { } twin
        ? name.WithIdentifier(SyntaxFactory.Identifier(twin))
        : null;

    public override string? Of(string name) =>
        name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : null;
}
