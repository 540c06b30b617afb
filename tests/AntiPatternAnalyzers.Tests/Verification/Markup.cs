using System.Text;

namespace AntiPatternAnalyzers.Tests.Verification;

/// <summary>The markup of Microsoft.CodeAnalysis.Testing: <c>[|…|]</c> for a finding, <c>{|AP0007:…|}</c> for one of that ID.</summary>
internal static class Markup
{
    public static (string Code, ImmutableArray<(string? Id, TextSpan Span)> Spans) Read(string marked)
    {
        var code = new StringBuilder();
        var open = new Stack<(string? Id, int Start)>();
        var spans = ImmutableArray.CreateBuilder<(string?, TextSpan)>();
        for (var index = 0; index < marked.Length; index++)
        {
            var rest = marked.AsSpan(index);
            if (rest.StartsWith("[|"))
            {
                open.Push((null, code.Length));
                index++;
            }
            else if (rest.StartsWith("{|") && rest.IndexOf(':') is var colon and > 0)
            {
                open.Push((rest[2..colon].ToString(), code.Length));
                index += colon;
            }
            else if (open.Count > 0 && (rest.StartsWith("|]") || rest.StartsWith("|}")))
            {
                var (id, start) = open.Pop();
                spans.Add((id, TextSpan.FromBounds(start, code.Length)));
                index++;
            }
            else
            {
                code.Append(marked[index]);
            }
        }

        return (code.ToString(), spans.ToImmutable());
    }
}
