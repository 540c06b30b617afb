using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Rosters;

/// <summary>The roster of a file. Constants, fields and locals, are found by their keyword. Known for as long as the file's tree lives.</summary>
internal static class SourceRoster
{
    private const string Keyword = "const";
    private const int Length = 1 << 14;

    private static readonly ConditionalWeakTable<SyntaxTree, Roster> Known = new();

    [ThreadStatic]
    private static char[]? _buffer;

    public static Roster Of(SyntaxTree tree) => Known.GetValue(tree, Read);

    private static Roster Read(SyntaxTree tree)
    {
        var declared = Places(tree.GetText()).Select(place => Declared(tree, place)).OfType<VariableDeclarationSyntax>().ToList();
        var classes = ExtensionClasses(((CompilationUnitSyntax)tree.GetRoot()).Members).ToImmutableArray();
        return declared.Count == 0 && classes.IsEmpty ? Roster.Empty : new Roster(
            Texts: Names(declared, type => type is SyntaxKind.StringKeyword or SyntaxKind.ObjectKeyword or SyntaxKind.None),
            NotNumbers: Names(declared, type => type is SyntaxKind.DoubleKeyword or SyntaxKind.FloatKeyword or SyntaxKind.ObjectKeyword or SyntaxKind.None),
            ExtensionClasses: classes);
    }

    /// <summary>Static classes that are not nested.</summary>
    private static IEnumerable<string> ExtensionClasses(SyntaxList<MemberDeclarationSyntax> members) => members.SelectMany(member => member switch
    {
        BaseNamespaceDeclarationSyntax place => ExtensionClasses(place.Members),
        ClassDeclarationSyntax type when type.Modifiers.Any(SyntaxKind.StaticKeyword) => new[] { type.Identifier.ValueText },
        _ => Enumerable.Empty<string>(),
    });

    /// <summary>Where the keyword may stand: comments and strings say it, too.</summary>
    private static List<int> Places(SourceText text)
    {
        var places = new List<int>();
        var buffer = _buffer ??= new char[Length];
        for (var start = 0; start < text.Length; start += Length - Keyword.Length + 1)
        {
            var count = Math.Min(Length, text.Length - start);
            text.CopyTo(start, buffer, 0, count);
            var rest = buffer.AsSpan(0, count);
            for (var found = rest.IndexOf(Keyword.AsSpan()); found >= 0; found = rest.IndexOf(Keyword.AsSpan()))
            {
                var place = start + count - rest.Length + found;
                if (IsWord(text, place)) places.Add(place);
                rest = rest.Slice(found + 1);
            }
        }

        return places;
    }

    private static bool IsWord(SourceText text, int place) =>
        !(place > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[place - 1])) && !(place + Keyword.Length < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[place + Keyword.Length]));

    private static VariableDeclarationSyntax? Declared(SyntaxTree tree, int place)
    {
        var token = tree.GetRoot().FindToken(place);
        return token.SpanStart != place || !token.IsKind(SyntaxKind.ConstKeyword) ? null : token.Parent switch
        {
            FieldDeclarationSyntax field => field.Declaration,
            LocalDeclarationStatementSyntax local => local.Declaration,
            _ => null,
        };
    }

    /// <summary>By the keyword of the type; one that is spelled by a name may be any.</summary>
    private static ImmutableArray<string> Names(List<VariableDeclarationSyntax> declared, Func<SyntaxKind, bool> isType) => declared
        .Where(variables => isType((variables.Type as PredefinedTypeSyntax)?.Keyword.Kind() ?? SyntaxKind.None))
        .SelectMany(variables => variables.Variables, (_, variable) => variable.Identifier.ValueText)
        .ToImmutableArray();
}
