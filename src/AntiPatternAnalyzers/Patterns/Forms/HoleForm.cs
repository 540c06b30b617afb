using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Forms;

/// <summary>Something else that a template makes of what a hole holds, as <c>$s:char</c> makes <c>'a'</c> of <c>"a"</c>.</summary>
public abstract class HoleForm
{
    /// <summary>The word behind the colon.</summary>
    public abstract string Word { get; }

    /// <summary>What becomes of code; null where it has no such form.</summary>
    public abstract ExpressionSyntax? Of(ExpressionSyntax held);

    /// <summary>What becomes of a name; null where it has no such form.</summary>
    public virtual string? Of(string name) => null;
}
