namespace AntiPatternAnalyzers.Fuzz.Mutation;

/// <summary>The choices of one input; the same number makes the same choices.</summary>
internal sealed class Chance(string target, int number)
{
    private readonly Random _random = new(unchecked(number * 397 ^ target.Aggregate(17, (sum, letter) => sum * 31 + letter)));

    /// <summary>A number from 0 on, below a bound.</summary>
    public int Below(int bound) => _random.Next(bound);

    /// <summary>Whether something happens that does so once in a number of times.</summary>
    public bool Once(int times) => _random.Next(times) == 0;

    public T Of<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>A few times, seldom many.</summary>
    public int Few => Once(20) ? 1 + Below(40) : 1 + Below(4);
}
