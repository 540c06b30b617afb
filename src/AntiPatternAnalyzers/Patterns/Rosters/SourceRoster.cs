using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Rosters;

/// <summary>The roster of a file. What it holds is found by the keywords that it begins with. Known for as long as the file's tree lives.</summary>
internal static class SourceRoster
{
    private const string Dynamic = "dynamic";
    private static readonly IEnumerable<SyntaxToken> None = Array.Empty<SyntaxToken>();

    private static readonly ConditionalWeakTable<SyntaxTree, Roster> Known = new();

    public static Roster Of(SyntaxTree tree) => Known.GetValue(tree, Read);

    private static Roster Read(SyntaxTree tree)
    {
        var constants = Tokens("const", tree, _ => true).Select(Constants).OfType<VariableDeclarationSyntax>().ToList();
        var ofBlocks = OfBlocks(tree).Distinct().ToImmutableArray();
        var roster = new Roster(
            Texts: Declared(constants, type => type is SyntaxKind.StringKeyword or SyntaxKind.ObjectKeyword or SyntaxKind.None).Select(TextOf).ToImmutableArray(),
            NotNumbers: Declared(constants, type => type is SyntaxKind.DoubleKeyword or SyntaxKind.FloatKeyword or SyntaxKind.ObjectKeyword or SyntaxKind.None).Select(constant => constant.Identifier.ValueText).ToImmutableArray(),
            ExtensionClasses: ExtensionClasses(((CompilationUnitSyntax)tree.GetRoot()).Members).ToImmutableArray(),
            Extensions: Extensions(tree).Concat(ofBlocks).Distinct().ToImmutableArray(),
            TypeExtensions: ofBlocks,
            KnowsDynamic: KnowsDynamic(tree));
        return roster.IsSame(Roster.Empty) ? Roster.Empty : roster;
    }

    /// <summary>The tokens that are a word, where the text behind it is as it should be.</summary>
    private static IEnumerable<SyntaxToken> Tokens(string word, SyntaxTree tree, Func<char, bool> goesOn)
    {
        var text = tree.GetText();
        return WordPlaces.Of(word, text) is { Count: > 0 } places ? Tokens(places.Where(place => place + word.Length < text.Length && goesOn(text[place + word.Length])), tree).Where(token => token.ValueText == word) : None;
    }

    private static IEnumerable<SyntaxToken> Tokens(IEnumerable<int> places, SyntaxTree tree) => places.Select(place => tree.GetRoot().FindToken(place));

    /// <summary>The name may have escapes, or a sign before it.</summary>
    private static bool KnowsDynamic(SyntaxTree tree) => Tokens(WordPlaces.Spelled(Dynamic, tree.GetText()), tree).Any(IsDynamic);

    private static bool IsDynamic(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == Dynamic;

    /// <summary>Static classes that are not nested.</summary>
    private static IEnumerable<string> ExtensionClasses(SyntaxList<MemberDeclarationSyntax> members) => members.SelectMany(member => member switch
    {
        BaseNamespaceDeclarationSyntax place => ExtensionClasses(place.Members),
        ClassDeclarationSyntax type when type.Modifiers.Any(SyntaxKind.StaticKeyword) => new[] { type.Identifier.ValueText },
        _ => Enumerable.Empty<string>(),
    });

    /// <summary>The methods with a first parameter that says <c>this</c>.</summary>
    private static IEnumerable<string> Extensions(SyntaxTree tree) => Tokens("this", tree, IsBetween)
        .Select(token => (token.Parent as ParameterSyntax)?.Parent?.Parent).OfType<MethodDeclarationSyntax>().Select(method => method.Identifier.ValueText);

    /// <summary>The methods of <c>extension</c> blocks, which the compiler that this is built with has no type for.</summary>
    private static IEnumerable<string> OfBlocks(SyntaxTree tree) => Tokens("extension", tree, next => IsBetween(next) || next is '(' or '<')
        .Select(token => token.Parent).OfType<TypeDeclarationSyntax>()
        .SelectMany(block => block.Members).OfType<MethodDeclarationSyntax>().Select(method => method.Identifier.ValueText);

    /// <summary>Whether a character may stand between a keyword and a word.</summary>
    private static bool IsBetween(char next) => char.IsWhiteSpace(next) || next is '/' or '[' or '(' or '@';

    private static VariableDeclarationSyntax? Constants(SyntaxToken keyword) => !keyword.IsKind(SyntaxKind.ConstKeyword) ? null : keyword.Parent switch
    {
        FieldDeclarationSyntax field => field.Declaration,
        LocalDeclarationStatementSyntax local => local.Declaration,
        _ => null,
    };

    /// <summary>By the keyword of the type; one that is spelled by a name may be any.</summary>
    private static IEnumerable<VariableDeclaratorSyntax> Declared(List<VariableDeclarationSyntax> constants, Func<SyntaxKind, bool> isType) => constants
        .Where(variables => isType((variables.Type as PredefinedTypeSyntax)?.Keyword.Kind() ?? SyntaxKind.None))
        .SelectMany(variables => variables.Variables);

    /// <summary>Only a literal tells its text by itself.</summary>
    private static ConstantText TextOf(VariableDeclaratorSyntax constant) => constant.Initializer?.Value is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.NullLiteralExpression, ContainsDiagnostics: false, Token.Value: var value }
        ? ConstantText.Of(constant.Identifier.ValueText, value as string)
        : ConstantText.Untold(constant.Identifier.ValueText);
}
