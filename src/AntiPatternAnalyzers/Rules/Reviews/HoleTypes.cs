using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Patterns.Parsing;
using AntiPatternAnalyzers.Rules.Grammar;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>What stands beside a specimen: the holes that stand for types, the holes whose type a condition names, and the namespaces of all names.</summary>
internal sealed class HoleTypes
{
    private readonly SortedDictionary<string, string> _members = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _namespaces = new(StringComparer.Ordinal) { "System", "System.Collections.Generic", "System.Linq", "System.Threading.Tasks" };

    public HoleTypes(Rule rule, RuleCase written, BoundReading reading, NameResolver names)
    {
        Add(reading);
        foreach (var condition in Conditions(written))
        {
            var hole = Hole.NameIn(condition.Subject!.Code.Text);
            var type = rule.Patterns[condition.Operands[0]] is { } pattern ? BoundPattern.Bind(pattern, names, reading.Equivalences).TypeReading : null;
            if (hole == null || type == null || type.Names.Problems.Count > 0 || _members.ContainsKey(hole)) continue;
            Add(type);
            _members[hole] = $"public static {type.Parsed.Code.Text} {Marker.Letter}{hole};";
        }
    }

    public IEnumerable<string> Namespaces => _namespaces;

    public IEnumerable<string> Members => _members.Values;

    /// <summary>The conditions that give a hole one type.</summary>
    private static IEnumerable<ConditionSyntax> Conditions(RuleCase written) => written.Syntax.Conditions
        .Where(condition => condition is { Subject: not null, Negated: false, Word: IsType or IsExactly, Operands.Length: 1 });

    private void Add(BoundReading reading)
    {
        foreach (var node in reading.Parsed.Nodes.SelectMany(node => node.DescendantNodesAndSelf()))
        {
            if (reading.Names[node].FirstOrDefault() is { } symbol) AddNamespace(symbol);
            if (node is IdentifierNameSyntax name && Hole.Of(name.Identifier) is { IsNamed: true, IsRun: false } hole && SyntaxFacts.IsInTypeOnlyContext(name))
            {
                _members[hole.Name] = $"public class {Marker.Letter}{hole.Name} {{ }}";
            }
        }
    }

    private void AddNamespace(ISymbol symbol)
    {
        if (symbol is not INamespaceSymbol && symbol.ContainingNamespace is { IsGlobalNamespace: false } place) _namespaces.Add(place.ToDisplayString());
    }
}
