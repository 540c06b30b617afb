using AntiPatternAnalyzers.Patterns.Rosters;
using AntiPatternAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Tests.Patterns.Rosters;

/// <summary>A roster has the name of everything of its kind; one that is not on it is refused.</summary>
public class RosterTests
{
    [Theory]
    [InlineData("class C { const string A = \"\"; }", "A")]
    [InlineData("class C { void M() { const string a = \"\", b = \"\"; } }", "a b")]
    [InlineData("class C { const object A = null; const int B = 1; const Text D = \"\"; const string? E = null; }", "A D E")]
    [InlineData("class C { const string @class = \"\"; const double D = 1; string const1; /* const string No = 1; */ string s = \"const string No\"; }", "class")]
    [InlineData("const string top = \"\"; void F() { const string inner = \"\"; }", "top inner")]
    [InlineData("class C { int M(object o) => o is const string ? 1 : 2; const string }", "")]
    public void Constant_texts_of_a_file(string code, string names) => Assert.Equal(names, string.Join(" ", Of(code).Texts.Select(text => text.Name).Where(name => name.Length > 0)));

    [Fact]
    public void A_literal_tells_the_text_of_a_constant() => Assert.Equal<ConstantText>(
        [new("A", "x", IsTold: true), new("B", "y\\", IsTold: true), new("C", null, IsTold: true), new("D", null, IsTold: false), new("E", null, IsTold: false)],
        Of("class K { const string A = \"x\", B = @\"y\\\"; const object C = null; const string D = \"x\" + \"y\", E = A; }").Texts);

    [Fact]
    public void A_reference_tells_the_texts_of_what_it_shows()
    {
        var roster = Roster(Code.Compile(("/a.cs", "class C { const string Shown = \"mine\"; }")).AddReferences(Built("public class A { public const string Shown = \"x\" + \"y\"; protected internal const string Inner = null; private const string Hidden = \"\"; private protected const string Kept = \"k\"; }")));
        Assert.Equal(["mine", "xy"], roster.TextsOf(Name("A.Shown"))!.Select(text => text.Value).Order());
        Assert.Equal([null], roster.TextsOf(Name("A.Inner"))!.Select(text => text.Value));
        Assert.Equal(["k"], roster.TextsOf(Name("A.Kept"))!.Select(text => text.Value));
        Assert.True(roster.IsNoText(Name("A.Hidden")));
        Assert.Null(roster.TextsOf(Name("A.Shown + A.Shown")));
    }

    [Fact]
    public void Constants_that_may_be_no_number() => Assert.Equal("A B D", string.Join(" ", Of("class C { const double A = 1; const float B = 1; const decimal C = 1; const Number D = 1; const string S = \"\"; }").NotNumbers));

    [Fact]
    public void Static_classes_that_are_not_nested() => Assert.Equal("A B D", string.Join(" ", Of("static class A { static class No { } } namespace N { public static partial class B { } class C { } namespace M { internal static class D { } } }").ExtensionClasses));

    [Fact]
    public void Methods_that_extend_types() => Assert.Equal("A B D E F G", string.Join(" ", Of("static class S { static int A(this int n) => n; static int B<T>(this/**/T t) => 1; static int No(int n) => n; static int D([X] in\n this\n int n) => n; static int E(this(int a, int b) t) => 1; static int No2(object o) => this is S; class I { static int F(this @int n) => 1; } extension(int n) { int G() => n; int No3 => 1; } }").Extensions));

    [Theory]
    [InlineData("class C { dynamic d; }", true)]
    [InlineData("class C { void M(List<@dynamic?> d) { } }", true)]
    [InlineData("class C { dyn\\u0061mic d; }", true)]
    [InlineData("class C { /* dynamic */ string s = \"dynamic\"; int dynamic1; }", false)]
    public void Whether_a_file_knows_what_is_dynamic(string code, bool knows) => Assert.Equal(knows, Of(code).KnowsDynamic);

    [Fact]
    public void A_reference_may_know_it_too()
    {
        Assert.False(Roster(Code.Compile(("/a.cs", "class C { }"))).KnowsDynamic);
        var (plain, other) = (Built("public class A { public object F; }"), Built("public class A { public System.Collections.Generic.List<dynamic> F; }"));
        Assert.False(Roster(Code.Compile(("/a.cs", "class C { }")).AddReferences(plain)).KnowsDynamic);
        Assert.True(Roster(Code.Compile(("/a.cs", "class C { }")).AddReferences(other)).KnowsDynamic);
        Assert.True(Roster(Code.Compile(("/a.cs", "class C { }")).AddReferences(plain.WithEmbedInteropTypes(true))).KnowsDynamic);
    }

    [Fact]
    public void Extensions_of_a_reference_are_on_it()
    {
        var roster = Roster(Code.Compile(("/a.cs", "class C { }")).AddReferences(Built("public static class E { public static int Own(this int n) => n; public static int No(int n) => n; }")));
        Assert.True(roster.MayExtend("Own"));
        Assert.True(roster.MayExtend("Select"));
        Assert.False(roster.MayExtend("No"));
        Assert.False(roster.MayExtendTypes("Own"));
    }

    [Fact]
    public void Extensions_of_types_are_on_it()
    {
        const string code = "public static class E { extension(int n) { public static int Make() => 1; public int Own() => n; } public static int Old(this int n) => n; }";
        Assert.Equal("Make Own", string.Join(" ", Of(code).TypeExtensions.Order()));
        var roster = Roster(Code.Compile(("/a.cs", "class C { }")).AddReferences(Built(code)));
        Assert.True(roster.MayExtendTypes("Make"));
        Assert.True(roster.MayExtend("Own"));
        Assert.False(roster.MayExtendTypes("Old"));
    }

    [Theory]
    [InlineData(16379)]
    [InlineData(16380)]
    [InlineData(16381)]
    [InlineData(16384)]
    [InlineData(32760)]
    public void A_keyword_is_found_wherever_it_stands(int place) => Assert.Equal("A", Assert.Single(Of($"class C {{{new string(' ', place - 9)}const string A = \"\"; }}").Texts).Name);

    [Fact]
    public void What_is_referred_to_is_on_it()
    {
        var roster = Roster(Code.Compile(("/a.cs", "class C { }")));
        Assert.False(roster.IsNoNaN(Name("double.NaN")));
        Assert.True(roster.IsNoNaN(Name("double.MaxValue")));
        Assert.False(roster.IsNoText(Name("ClaimTypes.Name")));
        Assert.True(roster.IsNoText(Name("x")));
        Assert.False(roster.IsNoText(Name("x + y")));
        Assert.False(roster.IsNoExtensionClass(Name("System.Linq.Enumerable"), _ => false));
        Assert.True(roster.IsNoExtensionClass(Name("x"), _ => false));
        Assert.False(roster.IsNoExtensionClass(Name("x"), name => name == "x"));
    }

    [Fact]
    public void A_project_that_is_referred_to_is_on_it()
    {
        var other = Code.Compile(("/a.cs", "public static class Other { public const string Of = \"\"; }"));
        var roster = Roster(Code.Compile(("/a.cs", "class C { }")).AddReferences(other.ToMetadataReference()));
        Assert.False(roster.IsNoText(Name("Other.Of")));
        Assert.False(roster.IsNoExtensionClass(Name("Other"), _ => false));
    }

    [Fact]
    public void So_is_a_module_of_such_a_project()
    {
        using var module = new MemoryStream();
        Assert.True(Code.Compile(("/m.cs", "public static class In { public const string Of = \"\"; }")).WithOptions(new CSharpCompilationOptions(OutputKind.NetModule)).Emit(module).Success);
        var other = Code.Compile(("/a.cs", "class C { }")).AddReferences(ModuleMetadata.CreateFromImage(module.ToArray()).GetReference());
        Assert.False(Roster(Code.Compile(("/a.cs", "class C { }")).AddReferences(other.ToMetadataReference())).IsNoText(Name("In.Of")));
    }

    [Fact]
    public void Nothing_is_refused_in_a_script_that_goes_on_from_another()
    {
        var options = new CSharpParseOptions(kind: SourceCodeKind.Script);
        var references = Code.Compile().References;
        var first = CSharpCompilation.CreateScriptCompilation("A", CSharpSyntaxTree.ParseText("const string Text = \"\";", options), references);
        var second = CSharpCompilation.CreateScriptCompilation("B", CSharpSyntaxTree.ParseText("_ = Text;", options), references, previousScriptCompilation: first);
        Assert.False(Roster(second).IsNoText(Name("Text")));
    }

    [Fact]
    public void Edits_of_one_project_leave_that_of_another_known()
    {
        var (one, other) = (Code.Compile(("/a.cs", "class C { void M() { } }")), Code.Compile(("/b.cs", "class D { }")));
        var (known, last) = (KnownRoster.Of(other), KnownRoster.Of(one));
        for (var edit = 0; edit < 20; edit++) last = KnownRoster.Of(one = Edit(one, "{ }", "{ { } }"));
        Assert.Same(known.Roster, KnownRoster.Of(Edit(other, "class", "class", "/b.cs")).Roster);
        Assert.NotNull(last);
    }

    [Fact]
    public void Nothing_is_refused_where_a_reference_cannot_be_read()
    {
        var broken = MetadataReference.CreateFromImage([1, 2, 3]);
        Assert.False(Roster(Code.Compile(("/a.cs", "class C { }")).AddReferences(broken)).IsNoText(Name("x")));
    }

    [Fact]
    public void An_edit_of_a_body_keeps_it_and_one_of_a_constant_does_not()
    {
        var before = Code.Compile(("/a.cs", "class C { const string A = \"\"; void M() { } }"), ("/b.cs", "class D { }"));
        var known = KnownRoster.Of(before);
        Assert.Same(known.Roster, KnownRoster.Of(Edit(before, "{ }", "{ M(); }")).Roster);
        Assert.NotSame(known.Roster, KnownRoster.Of(Edit(before, "A =", "B =")).Roster);
        Assert.NotSame(known.Roster, KnownRoster.Of(Edit(before, "\"\"", "\"b\"")).Roster);
        Assert.NotSame(known.Roster, KnownRoster.Of(before.AddSyntaxTrees(Parse("static class E { }", "/c.cs"))).Roster);
        Assert.NotSame(known.Roster, KnownRoster.Of(before.RemoveReferences(before.References.First())).Roster);
    }

    private static PortableExecutableReference Built(string code)
    {
        using var file = new MemoryStream();
        Assert.True(Code.Compile(("/o.cs", code)).WithAssemblyName("Other").Emit(file).Success);
        return MetadataReference.CreateFromImage(file.ToArray());
    }

    private static CSharpCompilation Edit(CSharpCompilation compilation, string from, string to, string path = "/a.cs")
    {
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        return compilation.ReplaceSyntaxTree(tree, Parse(tree.ToString().Replace(from, to, StringComparison.Ordinal), tree.FilePath));
    }

    private static SyntaxTree Parse(string code, string path) => CSharpSyntaxTree.ParseText(code, Code.Options, path);

    private static Roster Of(string code) => SourceRoster.Of(Parse(code, ""));

    private static ProjectRoster Roster(Compilation compilation) => KnownRoster.Of(compilation).Roster;

    private static Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionSyntax Name(string text) => SyntaxFactory.ParseExpression(text);
}
