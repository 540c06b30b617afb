using AntiPatternAnalyzers.Patterns;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Rules;

/// <summary>A template as a message shows it: its holes filled in, in parentheses where the parser would else read something different.</summary>
internal static class TemplateText
{
    public static string Of(Template template, Bindings bindings)
    {
        (var code, bindings) = TemplateRuns.Named(template, bindings);
        code = bindings.Names.Where(name => bindings[name] is { IsRun: true, Nodes.IsEmpty: true }).Aggregate(code, WithoutRun);
        var plain = Message.Fill(code, bindings);
        var operations = bindings.Names.Where(name => bindings[name]?.Node is ExpressionSyntax held && IsOperation(held)).ToList();
        return operations.Count == 0 ? plain : Message.Fill(Parenthesized(code, plain, operations, bindings), bindings);
    }

    private static string Parenthesized(string code, string plain, List<string> operations, Bindings bindings)
    {
        var nodes = new[] { plain, plain + ";" }.SelectMany(text => SyntaxFactory.ParseStatement(text).DescendantNodesAndSelf()).ToList();
        foreach (var name in operations)
        {
            var held = bindings[name]!.Node!;
            if (!nodes.Any(node => node.IsKind(held.Kind()) && node.ToString() == held.ToString())) code = code.Replace($"${name}", $"(${name})");
        }

        return code;
    }

    /// <summary>A run of nothing takes one of the commas beside it along.</summary>
    private static string WithoutRun(string code, string run)
    {
        var (first, last, alone) = ($"$...{run}, ", $", $...{run}", $"$...{run}");
        return code.Contains(first) ? code.Replace(first, "") : code.Replace(last, "").Replace(alone, "");
    }

    private static bool IsOperation(ExpressionSyntax held) => held is
        BinaryExpressionSyntax or ConditionalExpressionSyntax or AssignmentExpressionSyntax or PrefixUnaryExpressionSyntax or CastExpressionSyntax
        or AwaitExpressionSyntax or IsPatternExpressionSyntax or AnonymousFunctionExpressionSyntax or SwitchExpressionSyntax or RangeExpressionSyntax;
}
