namespace AntiPatternAnalyzers.Patterns;

/// <summary>What the holes of a match hold. Immutable: a match that fails leaves nothing behind.</summary>
public sealed class Bindings
{
    /// <summary>No hole bound.</summary>
    public static readonly Bindings Empty = new(null, "", null!);

    private readonly Bindings? _rest;
    private readonly string _name;
    private readonly Binding _value;

    private Bindings(Bindings? rest, string name, Binding value) => (_rest, _name, _value) = (rest, name, value);

    /// <summary>What the hole of this name (without <c>$</c>) holds, or null.</summary>
    public Binding? this[string name]
    {
        get
        {
            for (var at = this; at._rest != null; at = at._rest)
            {
                if (at._name == name) return at._value;
            }

            return null;
        }
    }

    /// <summary>The names of the bound holes, the last bound first.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            for (var at = this; at._rest != null; at = at._rest) yield return at._name;
        }
    }

    /// <summary>These bindings without those of unnamed runs, which only the pattern that has them knows.</summary>
    internal Bindings Shared
    {
        get
        {
            if (!HasRuns) return this;
            var shared = Empty;
            for (var at = this; at._rest != null; at = at._rest) shared = at._name[0] == '.' ? shared : shared.With(at._name, at._value);
            return shared;
        }
    }

    /// <summary>These bindings from the last one that the pattern names.</summary>
    internal Bindings Named
    {
        get
        {
            var at = this;
            while (at._rest != null && at._name[0] == '.') at = at._rest;
            return at;
        }
    }

    /// <summary>What the unnamed runs hold.</summary>
    internal IEnumerable<Binding> Runs => Names.Where(name => name[0] == '.').Select(name => this[name]!);

    /// <summary>These bindings and what the unnamed runs of others hold.</summary>
    internal Bindings WithRunsOf(Bindings others) => !others.HasRuns
        ? this
        : others.Names.Where(name => name[0] == '.' && this[name] != others[name]).Aggregate(this, (all, name) => all.With(name, others[name]!));

    private bool HasRuns
    {
        get
        {
            for (var at = this; at._rest != null; at = at._rest)
            {
                if (at._name[0] == '.') return true;
            }

            return false;
        }
    }

    /// <summary>These bindings and one more.</summary>
    public Bindings With(string name, Binding value) => new(this, name, value);
}
