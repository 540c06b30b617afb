namespace AntiPatternAnalyzers.Patterns.Forms;

/// <summary>The closed list of forms.</summary>
internal static class HoleForms
{
    public static readonly ImmutableArray<HoleForm> All = ImmutableArray.Create<HoleForm>(
        new CharForm(), new StringForm(), new NameForm(), new AsyncForm(), new SyncForm());

    public static HoleForm? Find(string word) => All.FirstOrDefault(form => form.Word == word);
}
