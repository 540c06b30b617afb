using AntiPatternAnalyzers.Patterns.Matching;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary><em>has an indexer</em>: its type has one that is accessible here, inherited or not; an array has one.</summary>
internal sealed class HasIndexer : PlainWord
{
    public override string Verb => "has";

    public override string Phrase => "an indexer";

    protected override bool? Answer(Binding subject, MatchScope scope)
    {
        if (SubjectType.Known(subject, scope) is not { } type) return null;
        var within = scope.Model.GetEnclosingSymbol(Subject.Position(subject, scope), scope.Cancellation)?.ContainingType as ISymbol ?? scope.Compilation.Assembly;
        return type is IArrayTypeSymbol or IPointerTypeSymbol || Holders(type)
            .SelectMany(holder => holder.GetMembers())
            .Any(member => member is IPropertySymbol { IsIndexer: true } && scope.Compilation.IsSymbolAccessibleWithin(member, within));
    }

    /// <summary>A class may implement the indexer of an interface where nobody sees it.</summary>
    private static IEnumerable<ITypeSymbol> Holders(ITypeSymbol type) =>
        TypeMatch.Lineage(type).Where(holder => holder.TypeKind != TypeKind.Interface || type.TypeKind is TypeKind.Interface or TypeKind.TypeParameter);
}
