using AntiPatternAnalyzers.Fuzz.Mutation;
using AntiPatternAnalyzers.Fuzz.Seeds;

namespace AntiPatternAnalyzers.Fuzz.Targets;

/// <summary>Rows whose words and clauses were changed.</summary>
internal sealed class CellTarget : RowTarget
{
    public override string Name => "clause";

    public override int Share => 25;

    protected override string Make(Chance chance) => Document(CellMutation.Make(chance), chance.Of(SeedFiles.Alternatives));
}
