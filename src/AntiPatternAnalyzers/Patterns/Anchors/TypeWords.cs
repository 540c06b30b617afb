using AntiPatternAnalyzers.Patterns.Names;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Anchors;

/// <summary>The words by which code can name a type that a pattern spells, an alias aside.</summary>
internal static class TypeWords
{
    private static readonly ILookup<string, string> Synonyms = Keywords()
        .SelectMany(pair => new[] { pair, (Name: pair.Keyword, Keyword: pair.Name) })
        .ToLookup(pair => pair.Name, pair => pair.Keyword);

    /// <summary>The words of a type; none where it is a hole, or need not be spelled.</summary>
    public static ImmutableArray<string> Of(TypeSyntax type) => type switch
    {
        PredefinedTypeSyntax keyword => Named(keyword.Keyword.ValueText),
        SimpleNameSyntax name => Hole.Of(name.Identifier) == null ? Named(name.Identifier.ValueText) : ImmutableArray<string>.Empty,
        QualifiedNameSyntax qualified => Of(qualified.Right),
        AliasQualifiedNameSyntax alias => Of(alias.Name),
        NullableTypeSyntax nullable => Of(nullable.ElementType),
        ArrayTypeSyntax array => Of(array.ElementType),
        PointerTypeSyntax pointer => Of(pointer.ElementType),
        _ => ImmutableArray<string>.Empty,
    };

    /// <summary>A name, and what else the framework's type of that name is called; none for <c>Nullable</c>, which a question mark says too.</summary>
    public static ImmutableArray<string> Named(string name) =>
        name is "var" or "_" or "Nullable" ? ImmutableArray<string>.Empty : Synonyms[name].Prepend(name).ToImmutableArray();

    private static IEnumerable<(string Name, string Keyword)> Keywords()
    {
        foreach (var keyword in SyntaxFacts.GetKeywordKinds())
        {
            if (SpecialTypes.Of(keyword) is var type and not SpecialType.None) yield return (type.ToString().Substring("System_".Length), SyntaxFacts.GetText(keyword));
        }

        yield return ("IntPtr", "nint");
        yield return ("UIntPtr", "nuint");
    }
}
