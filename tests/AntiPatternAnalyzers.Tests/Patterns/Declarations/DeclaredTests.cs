using AntiPatternAnalyzers.Patterns.Declarations;
using AntiPatternAnalyzers.Tests.Adversary;
using AntiPatternAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Tests.Patterns.Declarations;

/// <summary>What declarations tell of a name is what the compiler says of it, wherever they tell.</summary>
public class DeclaredTests
{
    [Fact]
    public void Declarations_say_what_the_compiler_says_of_the_corpus() => Assert.True(Compare(Corpus.Compile(Corpus.Spellings.Concat(Corpus.LookAlikes))) > 3000);

    [Theory]
    [InlineData("class C { CancellationToken CancellationToken; object M() => CancellationToken.None; object N() => CancellationToken; }")]
    [InlineData("class B { protected class D { } } class C<T> : C { class D { } object M() => new D(); } class C : B { object N() => new D(); }")]
    [InlineData("class C { int x; void M() { { string x = \"\"; _ = x; } } void N() => _ = x; }")]
    [InlineData("class C { int x; void M(object o) { if (o is string x) _ = x; } }")]
    [InlineData("class C(int x) { int M() => x; }")]
    [InlineData("class B { int x; } class O { static int x; class C : B { int M() => x; } }")]
    [InlineData("class C { int x; int M() { int F(string x) => x.Length; return F(\"\") + x; } }")]
    [InlineData("class C { Exception Exception; bool M(Task t) => t is { Exception.InnerExceptions.Count: 1 }; }")]
    [InlineData("class C { const int k = 1; int M(int a) { const string s = \"s\"; var n = k + a; return s.Length + n; } }")]
    [InlineData("using D = System.DateTime; class C { object M() => D.Now.Year; }")]
    [InlineData("class C { object M(string s) => s.ToString().Length; object N(object o) => o.GetType().Name; }")]
    [InlineData("class C { async Void M() { } void N() { x = 1; } }")]
    public void Declarations_say_what_the_compiler_says(string code) => Compare(Code.Compile(("/repo/Code.cs", code)));

    /// <summary>How many answers there were, all of them the compiler's.</summary>
    private static int Compare(Compilation compilation)
    {
        var count = 0;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var (model, other) = (compilation.GetSemanticModel(tree), compilation.GetSemanticModel(tree));
            var types = new DeclaredTypes(other, new DeclaredSymbols(other, default), default);
            foreach (var code in tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()) count += Compare(code, model, types);
        }

        return count;
    }

    private static int Compare(ExpressionSyntax code, SemanticModel model, DeclaredTypes declared)
    {
        var (symbol, type) = (declared.SymbolOf(code), declared.Of(code));
        var isConstantKnown = new DeclaredConstants(declared).TryGet(code, out var value);
        if (symbol != null) Assert.Equal(Symbol(code, model), symbol, SymbolEqualityComparer.Default);
        if (type != null) Assert.True(SymbolEqualityComparer.Default.Equals(Type(code, model), type), $"{code} in {code.Parent} is {Type(code, model)}, not {type}");
        if (isConstantKnown) Assert.Equal((model.GetConstantValue(code).HasValue, model.GetConstantValue(code).Value), (value.HasValue, value.Value));
        return (symbol != null ? 1 : 0) + (type != null ? 1 : 0) + (isConstantKnown ? 1 : 0);
    }

    private static ITypeSymbol? Type(ExpressionSyntax code, SemanticModel model) =>
        model.GetTypeInfo(code) is var info && info.Type == null ? info.ConvertedType ?? Symbol(code, model) as ITypeSymbol : info.Type;

    private static ISymbol? Symbol(ExpressionSyntax code, SemanticModel model) =>
        model.GetSymbolInfo(code).Symbol is var found && found is IAliasSymbol alias ? alias.Target : found;
}
