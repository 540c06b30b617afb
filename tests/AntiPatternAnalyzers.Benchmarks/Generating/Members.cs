namespace AntiPatternAnalyzers.Benchmarks.Generating;

/// <summary>Members as people write them. <c>@</c> is a name of the member's own, <c>#</c> the element type of its class, <c>~</c> a number.</summary>
internal static class Members
{
    public static readonly string[] All =
    [
        """
            /// <summary>Loads what was stored, with the newest first.</summary>
            public async Task<IReadOnlyList<#>> @Async(string path, CancellationToken cancellation)
            {
                if (string.IsNullOrWhiteSpace(path)) throw new ArgumentException("No path", nameof(path));
                var lines = await File.ReadAllLinesAsync(path, cancellation).ConfigureAwait(false);
                var read = new List<#>(lines.Length);
                foreach (var line in lines)
                {
                    // The first column is the name, the second the amount.
                    var columns = line.Split(';', StringSplitOptions.TrimEntries);
                    if (columns.Length < 2 || !int.TryParse(columns[1], CultureInfo.InvariantCulture, out var amount)) continue;
                    read.Add(new #(columns[0], amount));
                }

                return read.OrderByDescending(item => item.Amount).ToList();
            }
        """,
        """
            public IEnumerable<string> @(IEnumerable<#> items) => items
                .Where(item => item.Amount > ~)
                .GroupBy(item => item.Name.Length)
                .OrderBy(group => group.Key)
                .Select(group => $"{group.Key}: {group.Sum(item => item.Amount)}");
        """,
        """
            private static string @(#? item, int limit) => item switch
            {
                null => "none",
                { Amount: 0 } => "empty",
                { Amount: < 0, Name: var name } => name + " is owed",
                { Name.Length: > ~ } => item.Name[..~],
                _ when item.Amount > limit => "too much",
                _ => item.ToString(),
            };
        """,
        """
            public bool @(Dictionary<string, List<#>> known, # item)
            {
                lock (_gate)
                {
                    if (!known.TryGetValue(item.Name, out var items))
                    {
                        items = [];
                        known[item.Name] = items;
                    }

                    if (items.Contains(item)) return false;
                    items.Add(item);
                    _count += item.Amount;
                    return true;
                }
            }
        """,
        """
            /// <summary>What is left after each step.</summary>
            /// <param name="start">Where to begin.</param>
            /// <param name="steps">How many steps to take.</param>
            public static IEnumerable<int> @(int start, int steps)
            {
                var left = start;
                for (var step = 0; step < steps && left > 0; step++)
                {
                    left = step % 2 == 0 ? left - ~ : left / 2;
                    yield return Math.Max(left, 0);
                }
            }
        """,
        """
            public T @<T>(IReadOnlyCollection<T> values, T fallback)
                where T : struct, IComparable<T>
            {
                var best = fallback;
                foreach (var value in values)
                {
                    if (value.CompareTo(best) > 0) best = value;
                }

                return best;

                // Nothing is compared twice.
                static bool IsKnown(T value, IReadOnlyCollection<T> seen) => seen.Any(other => other.CompareTo(value) == 0);
            }
        """,
        """
            public string @(IReadOnlyList<#> items)
            {
                var text = new StringBuilder();
                var index = 0;
                while (index < items.Count)
                {
                    var item = items[index++];
                    if (item.Amount == 0) continue;
                    text.Append(item.Name).Append(": ").AppendLine(item.Amount.ToString("N0", CultureInfo.InvariantCulture));
                }

                return text.Length == 0 ? "nothing" : text.ToString();
            }
        """,
        """
            public int @(string text)
            {
                try
                {
                    return text.Split(',').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).Where(part => part > ~).DefaultIfEmpty().Max();
                }
                catch (FormatException problem)
                {
                    _log.Add(problem.Message);
                    return 0;
                }
                finally
                {
                    _count++;
                }
            }
        """,
        """
            private async Task @Async(Stream from, Stream to, TimeSpan limit)
            {
                using var stop = new CancellationTokenSource(limit);
                var buffer = new byte[~ * 1024];
                int read;
                do
                {
                    read = await from.ReadAsync(buffer, stop.Token).ConfigureAwait(false);
                    await to.WriteAsync(buffer.AsMemory(0, read), stop.Token).ConfigureAwait(false);
                }
                while (read > 0);
                await to.FlushAsync(stop.Token).ConfigureAwait(false);
            }
        """,
        """
            public (int Least, int Most) @(params # [] items)
            {
                if (items.Length == 0) return default;
                var (least, most) = (int.MaxValue, int.MinValue);
                foreach (var (name, amount) in items)
                {
                    if (name.StartsWith("-", StringComparison.Ordinal)) continue;
                    least = Math.Min(least, amount);
                    most = Math.Max(most, amount);
                }

                return (least, most);
            }
        """,
        """
            /// <summary>How many there are.</summary>
            public int @ { get; private set; } = ~;
        """,
        """
            public Lazy<Dictionary<string, #>> @ { get; } = new(() => new Dictionary<string, #>(StringComparer.OrdinalIgnoreCase)
            {
                ["first"] = new("first", 1),
                ["last"] = new("last", ~),
            });
        """,
        """
            public event EventHandler<EventArgs>? @Changed;

            private void Raise@()
            {
                var handler = @Changed;
                if (handler is not null && _count > ~) handler(this, EventArgs.Empty);
                else _log.Add($"{nameof(@Changed)} was not raised: {_count} of {~:000}");
            }
        """,
        """
            public IReadOnlyList<string> @(IEnumerable<#> first, IEnumerable<#> second)
            {
                var joined = from one in first
                             join other in second on one.Name equals other.Name
                             where one.Amount != other.Amount
                             orderby one.Amount descending, one.Name
                             select one.Name + "/" + (one.Amount - other.Amount);
                return joined.Distinct().Take(~).ToArray();
            }
        """,
    ];
}
