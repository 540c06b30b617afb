using AntiPatternAnalyzers.CodeFixes.Edits;

namespace AntiPatternAnalyzers.CodeFixes.Declarations;

/// <summary>One part of a declaration that a template may spell differently from its pattern.</summary>
internal abstract class DeclarationChange
{
    /// <summary>Whether code elsewhere sees the change.</summary>
    public virtual bool IsSeenOutside => true;

    /// <summary>Whether the change takes care of a child of a declaration.</summary>
    public abstract bool Owns(SyntaxNode declaration, SyntaxNodeOrToken part);

    /// <summary>What has to be edited, nothing where pattern and template agree; null where it cannot be written.</summary>
    public abstract IEnumerable<Edit>? Of(DeclarationRewrite rewrite);
}
