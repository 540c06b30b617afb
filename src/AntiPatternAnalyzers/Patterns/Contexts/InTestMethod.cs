using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Contexts;

/// <summary>
/// <em>inside a test method</em>: the method round the code, the lambdas and local functions between included, carries
/// an attribute of xunit, NUnit, MSTest or TUnit that makes it a test.
/// </summary>
internal sealed class InTestMethod : ContextWord
{
    private static readonly ImmutableHashSet<string> Attributes = ImmutableHashSet.Create(
        "Fact", "Theory", "Test", "TestCase", "TestCaseSource", "TestMethod", "DataTestMethod", "SkippableFact", "SkippableTheory", "Property", "StaFact", "WpfFact", "UIFact");

    public override string Phrase => "a test method";

    internal override Context? Bind(ImmutableArray<Operand> operands) => new Found();

    private sealed class Found : Context
    {
        public override Surrounding? Find(SyntaxNode node, Bindings bindings, MatchScope scope)
        {
            var method = node.Ancestors().OfType<MethodDeclarationSyntax>().FirstOrDefault(IsTest);
            return method == null ? null : new Surrounding(method, bindings);
        }

        private static bool IsTest(MethodDeclarationSyntax method) =>
            method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => Attributes.Contains(SimpleName(attribute.Name)));

        private static string SimpleName(NameSyntax name) =>
            AttributeName.ShortOf((name as QualifiedNameSyntax)?.Right.Identifier.ValueText ?? (name as SimpleNameSyntax)?.Identifier.ValueText ?? "");
    }
}
