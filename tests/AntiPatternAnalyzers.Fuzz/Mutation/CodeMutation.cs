using AntiPatternAnalyzers.Fuzz.Seeds;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Fuzz.Mutation;

/// <summary>Code with nodes changed for others that may stand there, and with letters changed so that it is no C# any more.</summary>
internal static class CodeMutation
{
    private const int MostCharacters = 3000;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private static readonly ImmutableArray<SyntaxNode> Roots =
        [.. SeedFiles.Code.SelectMany(Parts).Select(code => CSharpSyntaxTree.ParseText(code, Options).GetRoot()).Where(root => root.DescendantNodes().Any())];

    private static readonly ILookup<Type, SyntaxNode> Others = Roots.SelectMany(root => root.DescendantNodes()).ToLookup(Class);
    private static readonly ImmutableDictionary<Type, ImmutableArray<SyntaxNode>> Pool = Others.ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray());

    public static string Make(Chance chance)
    {
        var text = chance.Of(Roots).ToFullString();
        for (var times = chance.Few; times > 0; times--) text = Change(text, chance);
        return text;
    }

    private static string Change(string text, Chance chance)
    {
        if (chance.Once(4)) return TextMutation.Change(text, chance);
        var nodes = CSharpSyntaxTree.ParseText(text, Options).GetRoot().DescendantNodes().ToList();
        if (nodes.Count == 0) return text + chance.Of(Roots);
        var node = chance.Of(nodes);
        return chance.Below(5) switch
        {
            0 => Put(text, node.FullSpan, ""),
            1 => text.Insert(node.FullSpan.End, node.ToFullString()),
            2 => Put(text, node.Span, chance.Of(nodes).ToString()),
            _ => Put(text, node.Span, Pool.TryGetValue(Class(node), out var others) ? chance.Of(others).ToString() : ""),
        };
    }

    private static string Put(string text, TextSpan span, string other) => text.Remove(span.Start, span.Length).Insert(span.Start, other);

    /// <summary>Large files by their types: an input is to be small.</summary>
    private static IEnumerable<string> Parts(string code) => code.Length <= MostCharacters
        ? [code]
        : CSharpSyntaxTree.ParseText(code, Options).GetCompilationUnitRoot().Members.Select(member => member.ToFullString()).Where(member => member.Length <= MostCharacters);

    private static Type Class(SyntaxNode node) => node switch
    {
        ExpressionSyntax => typeof(ExpressionSyntax),
        StatementSyntax => typeof(StatementSyntax),
        MemberDeclarationSyntax => typeof(MemberDeclarationSyntax),
        _ => node.GetType(),
    };
}
