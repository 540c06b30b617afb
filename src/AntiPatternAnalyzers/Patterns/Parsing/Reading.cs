using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Parsing;

/// <summary>One of the things that a code span can be: C# that goes round it, and the nodes that it may then be.</summary>
/// <param name="Name">What it is called in messages.</param>
/// <param name="Before">C# before the span.</param>
/// <param name="After">C# after it.</param>
/// <param name="Accepts">Whether the span may be this node (or a list of such nodes).</param>
/// <param name="Words">What C# writes in it, whatever it says, one of these at least; null where there is no such thing. To look for them is much quicker than to parse.</param>
internal sealed record Reading(string Name, string Before, string After, Func<SyntaxNode, bool> Accepts, string[]? Words = null)
{
    private const string Method = "class ǃ { async System.Collections.Generic.IAsyncEnumerable<int> ǃ() { ";
    private const string MethodEnd = "\n} }";
    private const string Accessor = "class ǃ { int ǃ { set { ";
    private const string AccessorEnd = "\n} } }";
    private static readonly string[] Ends = { ";", "}" };
    private static readonly string[] Labels = { "case", "default" };

    /// <summary>An expression.</summary>
    public static readonly Reading Expression =
        new("an expression", Method + "ǃ = ", "\n;" + MethodEnd, node => node is ExpressionSyntax);

    /// <summary>One statement or several.</summary>
    public static readonly Reading Statements =
        new("a statement", Method, MethodEnd, node => node is StatementSyntax, Ends);

    /// <summary>One member or several.</summary>
    public static readonly Reading Members =
        new("a member", "class ǃ { ", "\n}", node => node is MemberDeclarationSyntax, Ends);

    /// <summary>An attribute list; a span in brackets is never anything else.</summary>
    public static readonly Reading Attributes =
        new("an attribute", "", "\nclass ǃ { }", node => node is AttributeListSyntax);

    /// <summary>A type that cannot be an expression.</summary>
    public static readonly Reading Type =
        new("a type", Method + "ǃ(typeof(", "\n));" + MethodEnd, node => node is TypeSyntax);

    /// <summary>All readings; the first that succeeds explains what is wrong where none does.</summary>
    public static readonly ImmutableArray<Reading> All = ImmutableArray.Create(
        Expression,
        Statements,
        Members,
        new Reading("an expression of an accessor", Accessor + "ǃ = ", "\n;" + AccessorEnd, node => node is ExpressionSyntax && HasField(node), new[] { "field" }),
        new Reading("a statement of an accessor", Accessor, AccessorEnd, node => node is StatementSyntax && HasField(node), new[] { "field" }),
        Type,
        new Reading("a using directive", "", "", node => node is UsingDirectiveSyntax, new[] { "using" }),
        new Reading("a declaration", "", "", node => node is BaseNamespaceDeclarationSyntax or AttributeListSyntax, new[] { "namespace", "[" }),
        new Reading("a catch clause", Method + "try { } ", MethodEnd, node => node is CatchClauseSyntax or FinallyClauseSyntax, new[] { "catch", "finally" }),
        new Reading("an else clause", Method + "if (ǃ) { } ", MethodEnd, node => node is ElseClauseSyntax, new[] { "else" }),
        new Reading("a constructor initializer", "class ǃ { ǃ() ", "\n{ } }", node => node is ConstructorInitializerSyntax, new[] { ":" }),
        new Reading("a base list", "class ǃ ", "\n{ }", node => node is BaseListSyntax, new[] { ":" }),
        new Reading("a case label", Method + "switch (ǃ) { ", "\nǃ; }" + MethodEnd, node => node is SwitchLabelSyntax, Labels),
        new Reading("a case", Method + "switch (ǃ) { ", "\n}" + MethodEnd, node => node is SwitchSectionSyntax, Labels),
        new Reading("an arm", Method + "ǃ = ǃ switch { ", "\n};" + MethodEnd, node => node is SwitchExpressionArmSyntax, new[] { "=>" }),
        new Reading("a parameter", "class ǃ { void ǃ(", "\n) { } }", node => node is ParameterSyntax parameter && IsNamed(parameter)),
        new Reading("an accessor", "class ǃ { int ǃ { ", "\n} }", node => node is AccessorDeclarationSyntax accessor && IsWhole(accessor), Ends),
        new Reading("a constraint", "class ǃ<ǃT> ", "\n{ }", node => node is TypeParameterConstraintClauseSyntax, new[] { "where" }),
        new Reading("an argument", Method + "ǃ(", "\n);" + MethodEnd, node => node is ArgumentSyntax, new[] { ":", "ref", "out", "in" }),
        new Reading("a query clause", Method + "ǃ = from ǃ in ǃ ", "\nselect ǃ;" + MethodEnd, node => node is QueryClauseSyntax, new[] { "from", "let", "where", "join", "orderby" }));

    /// <summary>Whether it stands in an accessor, where <c>field</c> is something else than everywhere.</summary>
    public bool IsInAccessor => Before.StartsWith(Accessor, StringComparison.Ordinal);

    /// <summary>Whether the code has what every code of this kind has.</summary>
    public bool MayBe(PatternCode code) => Words == null || Words.Any(word => IsIn(code.Text, word));

    /// <summary>Whether a text has a word that is no part of a longer one, or a mark.</summary>
    private static bool IsIn(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if (word[0] is not (>= 'a' and <= 'z') || !(at > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[at - 1])) && !(end < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[end]))) return true;
        }

        return false;
    }

    /// <summary>The nodes that the code is when it is read so; empty where it cannot be.</summary>
    /// <param name="code">The pattern as C#.</param>
    /// <param name="options">The project's parse options.</param>
    /// <param name="error">The first error within the code, or null.</param>
    public ImmutableArray<SyntaxNode> Read(PatternCode code, CSharpParseOptions options, out Diagnostic? error)
    {
        var tree = CSharpSyntaxTree.ParseText(Before + code.Text + After, options);
        var span = new TextSpan(Before.Length, code.Text.Length);
        var root = tree.GetRoot();
        error = tree.GetDiagnostics().FirstOrDefault(found => found.Severity == DiagnosticSeverity.Error && !IsOfHole(found, root));
        return error == null && !root.ContainsSkippedText ? Nodes(root, span) : ImmutableArray<SyntaxNode>.Empty;
    }

    /// <summary>Whether <c>field</c> is the keyword.</summary>
    private static bool HasField(SyntaxNode node) => node.DescendantNodesAndSelf().Any(inner => inner.IsKind(NewerKind.FieldExpression));

    /// <summary>Whether a parameter has the name that C# wants: of a hole alone it misses none, but a value is that of a parameter with a name. Otherwise it is an assignment.</summary>
    private static bool IsNamed(ParameterSyntax parameter) => parameter.Default == null || !parameter.Identifier.IsMissing;

    /// <summary>Whether an accessor is one: of a hole alone, C# misses no more than of a keyword.</summary>
    private static bool IsWhole(AccessorDeclarationSyntax accessor) => accessor is not { Body: null, ExpressionBody: null } || accessor.SemicolonToken.Span.Length > 0;

    private ImmutableArray<SyntaxNode> Nodes(SyntaxNode root, TextSpan span)
    {
        var nodes = ImmutableArray.CreateBuilder<SyntaxNode>();
        for (var position = span.Start; position < span.End;)
        {
            var token = root.FindToken(position);
            if (token.SpanStart >= span.End) break;
            if (token.Span.End <= position)
            {
                position = Math.Max(position + 1, token.FullSpan.End);
                continue;
            }

            if (Largest(token, span) is { } node) nodes.Add(node);
            else if (!token.IsKind(SyntaxKind.CommaToken) || nodes.Count == 0) return ImmutableArray<SyntaxNode>.Empty;
            position = Math.Max(token.Span.End, nodes[nodes.Count - 1].Span.End);
        }

        return nodes.ToImmutable();
    }

    /// <summary>The largest node within the span that begins at the token and that this reading accepts.</summary>
    private SyntaxNode? Largest(SyntaxToken token, TextSpan span)
    {
        var largest = token.Parent?.AncestorsAndSelf()
            .TakeWhile(node => node.SpanStart == token.SpanStart && span.Contains(node.Span))
            .LastOrDefault();
        while (largest != null && !Accepts(largest))
        {
            var only = largest.ChildNodesAndTokens().FirstOrDefault().AsNode();
            largest = only != null && only.Span == largest.Span ? only : null;
        }

        return largest;
    }

    /// <summary>Whether C# only misses what a hole stands for: a parameter's name, an accessor's keyword.</summary>
    private static bool IsOfHole(Diagnostic error, SyntaxNode root)
    {
        var start = error.Location.SourceSpan.Start;
        var token = root.FindToken(start);
        if (!Marker.Is(token.Text) && start > 0) token = token.GetPreviousToken();
        if (!Marker.Is(token.Text)) return false;
        return token.Parent is AccessorDeclarationSyntax { Keyword: var keyword } && keyword == token
            || token.Parent?.Parent is ParameterSyntax { Identifier.IsMissing: true };
    }
}
