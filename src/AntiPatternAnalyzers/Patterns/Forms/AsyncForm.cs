using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Forms;

/// <summary><c>$M:async</c>: the name of the asynchronous twin, <c>Save</c> as <c>SaveAsync</c>.</summary>
internal sealed class AsyncForm : HoleForm
{
    public override string Word => "async";

    public override ExpressionSyntax? Of(ExpressionSyntax held) => held is SimpleNameSyntax name && Of(name.Identifier.ValueText) is { } twin
        ? name.WithIdentifier(SyntaxFactory.Identifier(twin))
        : null;

    public override string? Of(string name) => name.EndsWith("Async", StringComparison.Ordinal) ? null : name + "Async";
}
