using AntiPatternAnalyzers.Tests.Verification.Examples;

namespace AntiPatternAnalyzers.Tests.Rules.Reviews;

/// <summary>The reviews have nothing to say of the documents of this repository. The specifications are no documents of a team: their rows show what differs a little.</summary>
public class DocumentTests
{
    public static TheoryData<string> Documents => [.. Repository.Specifications.Concat(Repository.Learnings).Where(path => !path.StartsWith("tests/Specifications/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_is_free_of_rows_that_stand_in_each_others_way(string path) =>
        Assert.Empty(Verification.Document.Reviewed(File.ReadAllText(Repository.PathOf(path))));
}
