using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>All specimens of some rules in one file that is compiled with the project, each in a namespace of its own.</summary>
internal sealed class SpecimenFile
{
    private const string Holder = "ǃǃholes";

    private readonly StringBuilder _text = new();
    private readonly List<(Specimen Specimen, int Start)> _specimens = new();

    public void Add(Specimen specimen, HoleTypes types)
    {
        if (specimen.Reading.Parsed.Reading.Before.Length + specimen.Reading.Parsed.Reading.After.Length == 0) return;
        if (specimen.Reading.Parsed.Nodes.Any(node => node.ContainsDirectives)) return;
        var place = $"ǃǃ{_specimens.Count}";
        _text.Append("namespace ").Append(place).Append(" { ");
        foreach (var used in types.Namespaces) _text.Append("using ").Append(used).Append("; ");
        _text.Append("using static ").Append(place).Append('.').Append(Holder).Append("; static class ").Append(Holder).Append(" { ");
        foreach (var member in types.Members) _text.Append(member).Append(' ');
        _text.Append("} ");
        _specimens.Add((specimen, _text.Length));
        var reading = specimen.Reading.Parsed;
        _text.Append(reading.Reading.Before).Append(reading.Code.Text).Append(reading.Reading.After).Append(" }\n");
    }

    public SyntaxTree Parse(CSharpParseOptions options) => CSharpSyntaxTree.ParseText(_text.ToString(), options);

    /// <summary>The specimens with their code in the parsed file; those that C# does not read there as in the document are left out.</summary>
    public IEnumerable<Specimen> Find(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        foreach (var (specimen, start) in _specimens)
        {
            var nodes = specimen.Reading.Parsed.Nodes.Select(node => Find(root, node, start)).OfType<SyntaxNode>().ToImmutableArray();
            if (nodes.Length == specimen.Reading.Parsed.Nodes.Length) yield return specimen with { Nodes = nodes };
        }
    }

    private static SyntaxNode? Find(SyntaxNode root, SyntaxNode node, int start)
    {
        var span = new TextSpan(node.SpanStart + start, node.Span.Length);
        return root.FindToken(span.Start).Parent?.AncestorsAndSelf().FirstOrDefault(found => found.Span == span && found.RawKind == node.RawKind);
    }
}
