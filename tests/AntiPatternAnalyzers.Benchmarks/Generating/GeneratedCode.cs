using System.Globalization;
using System.Text;

namespace AntiPatternAnalyzers.Benchmarks.Generating;

/// <summary>A code base of any size: classes with members of many kinds, the same ones for the same seed.</summary>
/// <param name="Lines">About how many lines.</param>
/// <param name="Seed">Where chance begins.</param>
/// <param name="Findings">Which share of the members has a row that finds it.</param>
internal sealed record GeneratedCode(int Lines, int Seed, double Findings)
{
    private const int MembersOfAClass = 9;

    private const string Usings = "using System.Globalization;\nusing System.Text;\n\n";

    /// <summary>The files, by their path below the project.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        var random = new Random(Seed);
        for (var (number, written) = (0, 0); written < Lines; number++)
        {
            var (path, text) = File(number, random);
            written += text.Count(character => character == '\n');
            yield return (path, text);
        }
    }

    private (string Path, string Text) File(int number, Random random)
    {
        var item = $"{Words.Noun(random)}{number.ToString(CultureInfo.InvariantCulture)}";
        var space = $"Generated.Part{number / 40}";
        var text = new StringBuilder(Usings)
            .Append(CultureInfo.InvariantCulture, $"namespace {space};\n\n")
            .Append(CultureInfo.InvariantCulture, $"/// <summary>One {item}.</summary>\npublic sealed record {item}(string Name, int Amount);\n\n")
            .Append(CultureInfo.InvariantCulture, $"/// <summary>All that is done with a <see cref=\"{item}\"/>.</summary>\npublic class {item}Service\n{{\n")
            .Append("    private readonly object _gate = new();\n    private readonly List<string> _log = [];\n    private int _count;\n");
        for (var member = 0; member < MembersOfAClass; member++) text.Append('\n').Append(Member(item, member, random)).Append('\n');
        return ($"Part{number / 40}/{item}Service.cs", text.Append("}\n").ToString());
    }

    private string Member(string item, int number, Random random)
    {
        var code = random.NextDouble() < Findings ? Plant.All[random.Next(Plant.All.Length)].Code : Members.All[random.Next(Members.All.Length)];
        return code
            .Replace("@", $"{Words.Verb(random)}{number}", StringComparison.Ordinal)
            .Replace("#", item, StringComparison.Ordinal)
            .Replace("~", random.Next(2, 90).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
