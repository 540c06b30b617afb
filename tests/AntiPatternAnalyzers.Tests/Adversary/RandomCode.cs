using FsCheck;
using FsCheck.Fluent;

namespace AntiPatternAnalyzers.Tests.Adversary;

/// <summary>Random code of a type, out of members of one class; in parentheses wherever it could be torn apart.</summary>
internal static class RandomCode
{
    public static Gen<string> Text => Of(["s", "\"a\"", "@\"a\"", "this.s", "nameof(Order)"], () => [
        Call("{0}.Trim()", Text), Call("({0} + {1})", Text, Text), Call("({0} ? {1} : {2})", Truth, Text, Text), Call("names[{0}]", Number), Call("$\"a{{{0}}}\"", Number)]);

    public static Gen<string> Number => Of(["n", "1", "(-2)", "0x10", "this.n"], () => [
        Call("({0} * {1})", Number, Number), Call("{0}.Length", Text), Call("list[{0}]", Number), Call("((int){0})", Real), Call("list.FindIndex(i => i > {0})", Number)]);

    public static Gen<string> Truth => Of(["b", "true", "this.b"], () => [
        Call("(!{0})", Truth), Call("({0} || {1})", Truth, Truth), Call("({0} < {1})", Number, Number), Call("list.Exists(i => {0})", Truth)]);

    public static Gen<string> Real => Of(["d", "1.5", "2e3"], () => [Call("({0} / {1})", Real, Real), Call("Math.Max({0}, {1})", Real, Number)]);

    public static Gen<string> Statement => Of(["n++;", "x.Dispose();", ";", "var @new = 1;"], () => [
        Call("if ({0}) {{ {1} }}", Truth, Statement), Call("while ({0}) {{ {1} }}", Truth, Statement), Call("s = {0};", Text), Call("{{ {0} {1} }}", Statement, Statement)]);

    /// <summary>A value of the member of this name.</summary>
    public static Gen<string> Member(string name) => Of([name, "this." + name, $"((Frame)o).{name}"], () => [
        Call("({0} ? {1} : {2})", Truth, Member(name), Member(name)), Call("new[] {{ {0} }}[{1}]", Member(name), Number)]);

    /// <summary>A name that is nobody else's.</summary>
    public static Gen<string> Name => Gen.Elements("a", "@class", "é", "Now", "_").SelectMany(_ => Gen.Choose(0, 99999), (name, number) => name + number);

    /// <summary>Any number of a thing, none included.</summary>
    public static Gen<string> Run(Gen<string> item, string between) =>
        Gen.Choose(0, 3).SelectMany(count => item.ListOf(count)).Select(items => string.Join(between, items));

    private static Gen<string> Of(string[] leaves, Func<Gen<string>[]> calls) => Gen.Sized(size =>
        size == 0 ? Gen.Elements(leaves) : Gen.OneOf(Gen.Elements(leaves), Gen.OneOf(calls()).Resize(size / 3)));

    private static Gen<string> Call(string format, params Gen<string>[] parts) => parts
        .Aggregate(Gen.Constant(ImmutableArray<string>.Empty), (texts, part) => texts.SelectMany(_ => part, (all, text) => all.Add(text)))
        .Select(texts => string.Format(format, [.. texts]));
}
