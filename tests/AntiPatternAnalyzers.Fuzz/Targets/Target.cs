using AntiPatternAnalyzers.Fuzz.Mutation;

namespace AntiPatternAnalyzers.Fuzz.Targets;

/// <summary>A part of the engine that is fed inputs, each by a number.</summary>
internal abstract class Target
{
    /// <summary>All targets.</summary>
    public static ImmutableArray<Target> All { get; } = [new DocumentTarget(), new CellTarget(), new PatternTarget(), new CodeTarget(), new FixTarget()];

    /// <summary>What it is called on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>How many inputs are looked at together.</summary>
    public virtual int Batch => 64;

    /// <summary>How many of a hundred inputs are for this target.</summary>
    public abstract int Share { get; }

    /// <summary>The input of a number; the same on every machine.</summary>
    public string Input(int number) => Make(new Chance(Name, number));

    /// <summary>Feeds inputs, whose numbers follow one another.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="first">The number of the first.</param>
    /// <param name="cancellation">Stops the engine, as a host would.</param>
    /// <exception cref="FuzzFailure">The engine did what it must not do; any other exception is its failure too.</exception>
    public abstract void Feed(IReadOnlyList<string> inputs, int first, CancellationToken cancellation);

    protected abstract string Make(Chance chance);
}
