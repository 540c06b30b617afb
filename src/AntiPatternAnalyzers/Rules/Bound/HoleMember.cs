using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Patterns.Parsing;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Rules.Bound;

/// <summary><em>when `$c.IsEmpty` exists</em>: the member is there on the type of what the hole holds.</summary>
internal sealed class HoleMember : BoundClause
{
    private readonly string _hole;
    private readonly string _member;

    private HoleMember(string hole, string member) => (_hole, _member) = (hole, member);

    /// <summary>The clause that a name is when it begins with a hole; null for any other.</summary>
    public static HoleMember? In(BoundPattern? name)
    {
        var node = name?.Pattern.Readings.FirstOrDefault(reading => reading.Reading == Reading.Expression)?.Nodes[0];
        if (node is InvocationExpressionSyntax call) node = call.Expression;
        return node is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } access && Hole.Of(receiver.Identifier) is { IsNamed: true } hole
            ? new HoleMember(hole.Name, access.Name.Identifier.ValueText)
            : null;
    }

    public override Bindings? Holds(Match match, Bindings bindings, HoleConditions conditions, MatchScope scope)
    {
        if (bindings[_hole] is not { } held || SubjectType.Of(held, scope) is not { TypeKind: not TypeKind.Error } type) return null;
        var members = scope.Model.LookupSymbols(match.Node.SpanStart, type, _member, includeReducedExtensionMethods: true);
        return members.IsEmpty ? null : bindings;
    }
}
