namespace AntiPatternAnalyzers.Patterns.Names;

/// <summary>A name that stands for another one: <c>using Clock = System.DateTime;</c>.</summary>
/// <param name="Name">The alias.</param>
/// <param name="Target">The last name of what it stands for.</param>
internal sealed record Alias(string Name, string Target)
{
    /// <summary>How words may be spelled where some aliases are known: those of the file, and those of the whole project, which a document may use as well.</summary>
    public static IEnumerable<(string Spelled, string Meant)> Spellings(ImmutableArray<Alias> own, ImmutableArray<Alias> global)
    {
        var all = own.AddRange(global);
        foreach (var alias in all)
        {
            foreach (var meant in Meant(alias, all)) yield return (alias.Name, meant);
        }

        foreach (var alias in global)
        {
            foreach (var meant in Meant(alias, all))
            {
                yield return (meant, alias.Name);
                foreach (var other in all.Where(other => other != alias && Meant(other, all).Contains(meant))) yield return (other.Name, alias.Name);
            }
        }
    }

    /// <summary>An alias may stand for another one.</summary>
    private static IEnumerable<string> Meant(Alias alias, ImmutableArray<Alias> all)
    {
        var seen = new HashSet<string>();
        var open = new Queue<string>(new[] { alias.Target });
        while (open.Count > 0)
        {
            if (open.Dequeue() is var target && !seen.Add(target)) continue;
            yield return target;
            foreach (var further in all.Where(other => other.Name == target)) open.Enqueue(further.Target);
        }
    }
}
