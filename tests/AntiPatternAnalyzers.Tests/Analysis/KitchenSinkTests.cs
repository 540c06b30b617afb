using AntiPatternAnalyzers.Analysis;
using AntiPatternAnalyzers.Patterns;
using AntiPatternAnalyzers.Patterns.Equivalences;
using AntiPatternAnalyzers.Patterns.Names;
using AntiPatternAnalyzers.Tests.Verification;
using AntiPatternAnalyzers.Tests.Verification.Examples;
using Basic.Reference.Assemblies;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Document = AntiPatternAnalyzers.Tests.Verification.Document;

namespace AntiPatternAnalyzers.Tests.Analysis;

/// <summary>A file with every construct of C#: each is a pattern of itself, and nothing that a cell may say over it throws.</summary>
public class KitchenSinkTests
{
    private static readonly Compilation Sink = Code
        .Compile(("/repo/Sink.cs", File.ReadAllText(Repository.PathOf("tests/AntiPatternAnalyzers.Tests/Verification/KitchenSink.cs.txt"))))
        .WithReferences(Net100.References.All);

    private static readonly SyntaxTree Tree = Sink.SyntaxTrees.First();

    private static readonly MatchScope Scope = new(Sink.GetSemanticModel(Tree), new NameResolver(Sink), CancellationToken.None);

    /// <summary>Every statement, member, expression and larger piece of one, each spelling once.</summary>
    private static readonly ImmutableArray<SyntaxNode> Constructs =
    [
        .. Tree.GetRoot().DescendantNodes().Where(IsConstruct).Where(node => !node.DescendantNodesAndSelf().Any(IsOnlyKnownThere)).DistinctBy(node => node.ToString()),
    ];

    private static readonly string[] Words =
    [
        "where", "or", "and", ",", ";", "inside", "not", "a loop", "an async method", "containing", "except", "at", "when", "exists", "is", "is a task",
        "it", "in each case", "before", "after", "or its opposite", "(remark)", "`$x`", "`$...y`", "`...`", "`string`", "`$x` is `string`",
    ];

    private static Gen<string> Mutated =>
        from node in Gen.Elements<SyntaxNode>(Constructs)
        from change in Gen.Choose(0, 5)
        from at in Gen.Choose(0, 1000)
        select Mutate(OneLine(node), change, at);

    private static Arbitrary<string> Cells => Gen.Frequency(
            (2, Mutated.Select(code => $"`` {code} ``")),
            (3, Gen.Elements(Words)))
        .NonEmptyListOf().Select(parts => string.Join(" ", parts.Take(9)).Replace("|", "\\|")).ToArbitrary();

    [Fact]
    public void The_sink_compiles() => Assert.Empty(Sink.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error));

    [Fact]
    public void Every_construct_is_a_pattern_of_itself()
    {
        var failures = Constructs.Select(Failure).OfType<string>().ToList();
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [Property(MaxTest = 300)]
    public Property No_cell_throws_and_every_problem_lies_in_its_document() => Prop.ForAll(Cells, cell =>
    {
        var document = Document.OfRows($"| AP0001: x: {cell} | p | {cell} |");
        var rules = Document.Bind(document, Sink);
        _ = FindingScan.Find(Sink.GetSemanticModel(Tree), rules, CancellationToken.None).Count();
        Assert.All(rules.Problems, found => Assert.InRange(found.Problem.Span.End, found.Problem.Span.Start, document.Length));
    });

    /// <summary>Why a construct's own text does not find it where it stands; null where it does.</summary>
    private static string? Failure(SyntaxNode node)
    {
        var pattern = Pattern.Parse(node.ToString(), Code.Options, out var problem);
        if (pattern == null) return $"{node.Kind()} `{OneLine(node)}`: {problem!.Message}";
        var bound = BoundPattern.Bind(pattern, Scope.Names, Equivalence.All);
        var places = Tree.GetRoot().DescendantNodes(node.Span).Where(place => place.Span == node.Span);
        return places.Any(place => bound.Match(place, Scope, Bindings.Empty, HoleConditions.None) != null) ? null
            : $"{node.Kind()} `{OneLine(node)}`: {string.Join(", ", bound.Problems.Select(found => found.Problem.Name).DefaultIfEmpty("no match"))}";
    }

    /// <summary>Whether C# lets it stand by itself: parts of names, of initializers and of <c>?.</c> do not.</summary>
    private static bool IsConstruct(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax or EnumMemberDeclarationSyntax or EmptyStatementSyntax => false,
        StatementSyntax or MemberDeclarationSyntax or CatchClauseSyntax or UsingDirectiveSyntax => true,
        TypeSyntax or InitializerExpressionSyntax or MemberBindingExpressionSyntax or ElementBindingExpressionSyntax or ImplicitElementAccessSyntax => false,
        DeclarationExpressionSyntax or CollectionExpressionSyntax or OmittedArraySizeExpressionSyntax => false,
        ExpressionSyntax => !node.Ancestors().Any(outer => outer is InitializerExpressionSyntax or ConditionalAccessExpressionSyntax),
        _ => false,
    };

    /// <summary>Names that mean something else, or nothing, where they are not declared; and <c>nameof</c>, which is never a use.</summary>
    private static bool IsOnlyKnownThere(SyntaxNode node) =>
        node is IdentifierNameSyntax { Identifier.ValueText: "nameof" or "unmanaged" or "Text" or "Pair" }
        || node is FieldExpressionSyntax
        || node is IdentifierNameSyntax && Scope.SymbolOf(node) is ITypeParameterSymbol
        || node is MemberAccessExpressionSyntax { Parent.Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };

    private static string OneLine(SyntaxNode node) => string.Join(" ", node.ToString().Split('\n', StringSplitOptions.TrimEntries));

    private static string Mutate(string code, int change, int at)
    {
        var place = at % Math.Max(1, code.Length);
        return change switch
        {
            0 => code,
            1 => code[..place],
            2 => code[place..],
            3 => code[..place] + "$x" + code[place..],
            4 => code[..place] + "..." + code[place..],
            _ => code.Remove(place, 1),
        };
    }
}
