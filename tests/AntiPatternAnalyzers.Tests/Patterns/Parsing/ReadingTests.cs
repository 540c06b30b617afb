using AntiPatternAnalyzers.Learnings;
using AntiPatternAnalyzers.Patterns.Parsing;
using AntiPatternAnalyzers.Tests.Verification.Examples;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Tests.Patterns.Parsing;

/// <summary>The words of a reading are a shortcut: code that has none of them is not what the reading reads.</summary>
public class ReadingTests
{
    private static readonly CSharpParseOptions Newest = new(LanguageVersion.Preview);

    public static TheoryData<string> Documents => [.. Repository.Specifications.Concat(Repository.Learnings)];

    public static TheoryData<string> Pieces =>
    [
        "int $x", "$T $x", "List<$T>$x", "this $T $x", "params int[] $x", "scoped ref int $x", "[A] int $x = 1",
        "get;", "init => $x;", "[A] private set { }", "add { ... }", "$_ { }", "$_;", "...",
        "catch", "catch { }", "catch when ($x) { }", "finally { }", "else $s", "else if ($c) { }",
        ": base($x)", ": this()", ": $T, $U", ": Base($x)", "where $T : class", "where $T : new() where $U : $T",
        "case 1:", "case $T { } when $c:", "default:", "case 1: break;", "case 1: case 2: ... break;", "default: ...",
        "$p => $x", "1 => 2, _ => 3", "> 1 when $c => $x", "name: $x", "ref $x", "in $x", "out var $x", "out $T $x",
        "from $x in $y", "from $T $x in $y", "join $x in $y on $a equals $b into $c", "let $x = $y", "where $c", "orderby $x descending",
        "using $N;", "global using static $T;", "using X = int;", "extern alias X;", "namespace N;", "namespace N { ... }", "[assembly: A]", "[module: A, B]",
        "int", "int*", "List<$T>", "(int A, string B)", "$T?", "$T[]", "int[,][]", "delegate*<int, void>", "global::System.Int32", "dynamic", "var", "ref int",
        "int P { get; } = 1;", "event Action E;", "~C() { }", "static $T operator +($T a, $T b) => $x;", "void M();", "class C;", "record R($T X);", "enum E { A, B }",
        "label: $s", "return;", ";", "{ }", "yield break;", "goto case 1;", "await foreach (var $x in $y) { }", "int F() => 1;", "const int X = 1;",
        "field", "field = $x;", "field ?? $x", "x is { A: 1 }", "new() { A = 1 }", "a ? b : c", "a[1..^2]", "[1, .. $x]", "() => { }", "async () => await $x", "delegate { }", "throw $e", "stackalloc int[1]",
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void No_code_span_is_what_its_words_rule_out(string path) =>
        Assert.All(Repository.Read(path).Rows.SelectMany(Spans).Select(span => span.Code.Text), AssertRuledOut);

    [Theory]
    [MemberData(nameof(Pieces))]
    public void No_piece_of_code_is_what_its_words_rule_out(string text) => AssertRuledOut(text);

    private static IEnumerable<CodeSpan> Spans(RuleRow row) =>
        row.AntiPattern.Inlines.Concat(row.Alternative?.Inlines ?? []).OfType<CodeSpan>();

    private static void AssertRuledOut(string text)
    {
        var code = PatternCodeWriter.Write(text, Newest);
        Assert.All(Reading.All.Where(reading => !reading.MayBe(code)), reading => Assert.DoesNotContain(reading.Read(code, Newest, out _), node => !IsMereExpression(node)));
    }

    private static bool IsMereExpression(SyntaxNode node) => node is ArgumentSyntax { NameColon: null, RefKindKeyword.RawKind: 0 };
}
