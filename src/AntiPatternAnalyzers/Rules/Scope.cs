namespace AntiPatternAnalyzers.Rules;

/// <summary>The files that a row speaks of.</summary>
/// <remarks>
/// <em>tests</em> are the files below a folder named <c>test</c> or <c>tests</c>, or named as test projects are
/// (<c>Shop.Tests</c>, <c>Shop.Test</c>, <c>ShopTests</c>), and files named <c>…Tests.cs</c> or <c>…Test.cs</c>. The capital T
/// counts where no dot stands before it: <c>Contest.cs</c> and <c>Latest.cs</c> are no tests.
/// </remarks>
public sealed class Scope
{
    private readonly ImmutableArray<ScopePart> _included;
    private readonly ImmutableArray<ScopePart> _excluded;

    internal Scope(ImmutableArray<ScopePart> parts)
    {
        _included = parts.Where(part => !part.Excluded).ToImmutableArray();
        _excluded = parts.Where(part => part.Excluded).ToImmutableArray();
    }

    /// <summary>Every file.</summary>
    public static Scope Everywhere { get; } = new(ImmutableArray<ScopePart>.Empty);

    /// <summary>
    /// Whether the file is one of them: no exclusion fits it, and an inclusion does where there is any.
    /// </summary>
    /// <param name="relativePath">The file's path from the document's folder, with either kind of slashes.</param>
    public bool Includes(string relativePath)
    {
        var path = relativePath.Replace('\\', '/');
        return (_included.IsEmpty || _included.Any(part => part.Fits(path))) && !_excluded.Any(part => part.Fits(path));
    }
}
